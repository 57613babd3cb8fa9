import { Code } from '../model/code.ts';
import type { Codebook, Crosswalk } from '../model/codebook.ts';
import type { Group } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';

/**
 * Where all codes are words nobody has to write a crosswalk: a label that is called the same in two groups is the same
 * thing. One theme a label, of those that one group has alone too; null where no two groups share any.
 */
export function crosswalkOfWords(groups: readonly Group[], codebooks: readonly Codebook[]): Crosswalk | null {
  const used = codebooks.filter(({ id }) => groups.some(({ codebook }) => codebook === id));
  if (used.some(({ labels }) => labels.some(({ code }) => code.isPlain))) return null;
  const labels = new Map<Code, { readonly name: RawText; readonly of: readonly string[] }>();
  for (const { id, labels: own } of used)
    for (const { code, name } of own) {
      const label = labels.get(code) ?? { name, of: [] };
      labels.set(code, { ...label, of: [...label.of, id] });
    }
  if (![...labels.values()].some(({ of }) => of.length > 1)) return null;
  const inOrder = [...labels].sort(([a], [b]) => Code.compare(a, b));
  const themes = inOrder.map(([code, { name, of }], i) => ({
    id: `thema-${i + 1}`,
    name,
    codes: new Map(of.map((id) => [id, [code]] as const)),
    line: 0,
  }));
  return { id: 'themas', file: null, themes };
}
