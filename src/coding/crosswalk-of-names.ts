import { stemsOf } from '../language/words.ts';
import { address, Code } from '../model/code.ts';
import type { Codebook, CodebookNode, Crosswalk } from '../model/codebook.ts';
import { putUnder } from '../model/grouped.ts';
import type { Group } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { codeAndName, isNameOfDraft } from './code-names.ts';
import { allNodes } from './codebook-index.ts';

/** Nodes of one code, each with the codebook that has it. */
type SameCode = readonly { readonly codebook: string; readonly node: CodebookNode }[];

/**
 * Where groups code with one list nobody has to write a crosswalk: they share a codebook, or their codes are words, or
 * every number or letter that two codebooks have is called the same in both. One theme a label, of those that one group
 * has alone too; null where the groups share none.
 */
export function crosswalkOfNames(groups: readonly Group[], codebooks: readonly Codebook[]): Crosswalk | null {
  const usersOf = (id: string) => groups.filter(({ codebook }) => codebook === id).length;
  const used = codebooks.filter(({ id }) => usersOf(id) > 0);
  const byCode = new Map<Code, { readonly codebook: string; readonly node: CodebookNode }[]>();
  for (const { id, labels } of used)
    for (const node of allNodes(labels)) putUnder(byCode, node.code, { codebook: id, node });
  const labels = [...byCode].filter(([code]) => code.depth === 1);
  if (!labels.some(([, same]) => same.length > 1 || usersOf(same[0]?.codebook ?? '') > 1)) return null;
  if (!isOneList([...byCode.values()].filter((same) => same.length > 1))) return null;
  const themes = labels
    .sort(([a], [b]) => Code.compare(a, b))
    .map(([code, same], i) => ({
      id: `thema-${i + 1}`,
      name: themeName(code, same),
      codes: new Map(same.map(({ codebook }) => [codebook, [code]] as const)),
      line: 0,
    }));
  return { id: 'themas', file: null, themes };
}

/** The code with its name; of a label that nobody named, with those of what stands below it. */
function themeName(code: Code, same: SameCode): RawText {
  const named = (nodes: readonly CodebookNode[]) => nodes.filter((one) => !isNameOfDraft(one.code, one.name));
  const [own] = named(same.map(({ node }) => node));
  if (own !== undefined) return code.isPlain ? codeAndName(code, own.name) : own.name;
  const below = named(same[0]?.node.children ?? []).map(({ name }) => name);
  const shown = below.length > MOST_BELOW ? [...below.slice(0, MOST_BELOW), RawText.own('…')] : below;
  return shown.length === 0 ? address(code) : RawText.join([address(code), ' ', RawText.join(shown, ', ')]);
}

const MOST_BELOW = 3;

/** One number that is called otherwise in two codebooks shows that each numbers its own. */
function isOneList(shared: readonly SameCode[]): boolean {
  const numbered = shared.filter(([first]) => first?.node.code.isPlain);
  const called = numbered.map((same) => same.map(({ node }) => stemsOfCodeName(node)));
  return (
    called.every(([first = [], ...others]) => others.every((other) => saysTheSame(first, other))) &&
    (called.length === 0 || called.some(([first = []]) => first.length > 0))
  );
}

const stemsOfCodeName = ({ code, name }: CodebookNode) =>
  isNameOfDraft(code, name) ? [] : stemsOf(wordsOf(name));

/** Whether the shorter name is part of the longer; one that is called nothing is like another such alone. */
function saysTheSame(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 0 ? short.every((stem) => long.includes(stem)) : long.length === 0;
}
