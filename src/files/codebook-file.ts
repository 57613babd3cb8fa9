import { type Code, codeOf, isCode, kindOf } from '../model/code.ts';
import type { Codebook, CodebookNode } from '../model/codebook.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { readYaml, type YamlNode } from './yaml.ts';

/** A codebook as its author keeps it: `codebook`, `title`, `labels` by number, each with `sub`, each with `ad`. */
export function parseCodebook(text: string, file: string, findings: Finding<RawText>[]): Codebook {
  const root = readYaml(text, file, findings);
  root.only(['codebook', 'title', 'labels', 'group', 'description']);
  const stem = (file.split('/').pop() ?? file).replace(/\.ya?ml$/i, '');
  const id = root.get('codebook').text() ?? stem;
  return {
    id,
    title: root.get('title').raw() ?? RawText.of(id),
    file,
    inferred: false,
    labels: nodesOf(root.get('labels'), []),
  };
}

const BELOW = ['sub', 'ad'] as const;

function nodesOf(branch: YamlNode, above: readonly number[]): CodebookNode[] {
  const nodes: CodebookNode[] = [];
  for (const [key, value] of branch.entries()) {
    const number = Number(key);
    if (!Number.isInteger(number) || number < 0) value.wrong('K713', { key: RawText.of(key) });
    else nodes.push(nodeOf(value, [...above, number]));
  }
  return nodes;
}

function nodeOf(value: YamlNode, path: readonly number[]): CodebookNode {
  const code = codeOf(path);
  const below = BELOW[path.length - 1];
  const details = value.isMap ? value : null;
  details?.only([
    'name',
    'was',
    'definition',
    'include',
    'exclude',
    'example',
    ...(below === undefined ? [] : [below]),
  ]);
  return {
    code,
    kind: kindOf(code),
    name: (details === null ? value.raw() : details.get('name').raw()) ?? RawText.of(''),
    was: details === null ? [] : codesIn(details.get('was')),
    definition: details?.get('definition').raw() ?? null,
    include: details?.get('include').raw() ?? null,
    exclude: details?.get('exclude').raw() ?? null,
    example: details?.get('example').raw() ?? null,
    children: details === null || below === undefined ? [] : nodesOf(details.get(below), path),
    line: value.line,
  };
}

/** The codes of a list, each of which must be written like `3/1/2`; others are findings. */
export function codesIn(list: YamlNode): Code[] {
  return list.items().flatMap((item) => {
    const text = item.text() ?? '';
    if (isCode(text)) return [codeOf(text.split('/').map(Number))];
    item.wrong('K713', { key: RawText.of(text) });
    return [];
  });
}
