import { coderKey, codersOf } from '../../coding/coders.ts';
import { rangeKey } from '../../coding/word-range.ts';
import type { Code } from '../../model/code.ts';
import type { CodedProject } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';

/** Who coded, and where they do not agree. A fragment is a range of words here, whoever coded it. */
export interface CodersAccount {
  readonly coders: readonly { readonly coder: RawText; readonly fragments: number }[];
  /** Fragments of which nothing says who coded them. */
  readonly unnamed: number;
  /** Fragments that two coders or more gave codes. */
  readonly shared: number;
  /** Of those, where they are not the same codes. */
  readonly differing: number;
  /** Fragments that only one of several coders gave codes. */
  readonly alone: number;
}

export function codersAccount({ fragments }: CodedProject): CodersAccount {
  const ranges = new Map<string, Map<string, Set<Code>>>();
  const counts = new Map<string, number>();
  for (const { transcript, range: words, coder, codes } of fragments) {
    if (codes.length === 0) continue;
    const [key, range] = [coderKey(coder), rangeKey(transcript, words)];
    const byCoder = ranges.get(range) ?? new Map<string, Set<Code>>();
    const own = byCoder.get(key) ?? new Set();
    if (own.size === 0) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const code of codes) own.add(code);
    ranges.set(range, byCoder.set(key, own));
  }
  const coders = codersOf(fragments);
  const all = [...ranges.values()];
  const shared = all.filter((byCoder) => byCoder.size > 1);
  return {
    coders: coders.map((coder) => ({ coder, fragments: counts.get(coderKey(coder)) ?? 0 })),
    unnamed: counts.get('') ?? 0,
    shared: shared.length,
    differing: shared.filter((byCoder) => !areSame([...byCoder.values()])).length,
    alone: coders.length > 1 ? all.length - shared.length : 0,
  };
}

function areSame([first = new Set(), ...others]: readonly ReadonlySet<Code>[]): boolean {
  return others.every((codes) => codes.size === first.size && [...codes].every((code) => first.has(code)));
}
