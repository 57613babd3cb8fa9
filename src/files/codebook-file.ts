import { Code, codeAt, mayBePart } from '../model/code.ts';
import type { Codebook, CodebookNode } from '../model/codebook.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { CODE_TWICE, NOT_A_CODE } from './finding-kinds.ts';
import { AS_WRITTEN, type SpellOut } from './spell-out.ts';
import { statedDate } from './stated-date.ts';
import { readYaml, type YamlNode } from './yaml.ts';

/**
 * A codebook as its author keeps it: `codebook`, `title`, and `labels` by number, letter or word, each with `sub`,
 * each of these with `ad` or `sub`, and so on as deep as needed.
 */
export function parseCodebook(
  text: string,
  file: string,
  findings: Finding<RawText>[],
  spellOut: SpellOut = AS_WRITTEN,
): Codebook {
  const root = readYaml(text, file, findings, spellOut);
  root.only(['codebook', 'title', 'date', 'labels', 'group', 'description']);
  const stem = (file.split('/').pop() ?? file).replace(/\.ya?ml$/i, '');
  const id = root.get('codebook').text() ?? stem;
  const date = statedDate(root.get('date'));
  return {
    id,
    title: root.get('title').own() ?? RawText.own(id),
    date: date === null ? null : RawText.own(date),
    file,
    inferred: false,
    labels: parsedNodes([root.get('labels')], null),
  };
}

const ABOUT = ['name', 'also', 'was', 'definition', 'include', 'exclude', 'example'];

/** The nodes of some branches of one node: below a sub there may be `ad` and `sub`. */
function parsedNodes(branches: readonly YamlNode[], above: Code | null): CodebookNode[] {
  const nodes = new Map<Code, CodebookNode>();
  for (const [key, value] of branches.flatMap((branch) => branch.entries())) {
    const code = above === null ? Code.of([key]) : above.child(key);
    const written = { key: RawText.of(key) };
    if (!mayBePart(key)) value.wrong(NOT_A_CODE, { words: written });
    else if (nodes.has(code)) value.wrong(CODE_TWICE, { words: written });
    else nodes.set(code, parsedNode(value, code, key));
  }
  return [...nodes.values()];
}

function parsedNode(value: YamlNode, code: Code, key: string): CodebookNode {
  const below = code.depth === 1 ? ['sub'] : ['ad', 'sub'];
  const details = value.isMap ? value : null;
  details?.only([...ABOUT, ...below]);
  const [given, ...others] = (details?.get('name') ?? value).spellings();
  const wordings = (details?.get('also').items() ?? []).map((item) => item.spellings());
  // A word is its own name.
  const unnamed = RawText.of(/^\d+$/.test(key) ? '' : key);
  return {
    code,
    kind: code.kind,
    name: given === undefined ? unnamed : RawText.of(given),
    also: wordings.flatMap(([written]) => (written === undefined ? [] : [RawText.of(written)])),
    spelled: [...value.otherKeys, ...others, ...wordings.flatMap(([, ...spelled]) => spelled)].map((words) =>
      RawText.of(words),
    ),
    was: details === null ? [] : codesIn(details.get('was')),
    definition: details?.get('definition').raw() ?? null,
    include: details?.get('include').raw() ?? null,
    exclude: details?.get('exclude').raw() ?? null,
    example: details?.get('example').raw() ?? null,
    children:
      details === null
        ? []
        : parsedNodes(
            below.map((level) => details.get(level)),
            code,
          ),
    line: value.line,
  };
}

/** The codes of a list, each of which must be written like `3/1/2` or `knelpunt/privacy`; others are findings. */
export function codesIn(list: YamlNode): Code[] {
  return list.items().flatMap((item) => {
    const text = item.text() ?? '';
    const code = codeAt(text);
    if (code?.isComplete) return [code];
    item.wrong(NOT_A_CODE, { words: { key: RawText.of(text) } });
    return [];
  });
}
