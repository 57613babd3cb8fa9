import { wordRange } from '../coding/word-range.ts';
import type { Code } from '../model/code.ts';
import type { Fragment } from '../model/project.ts';

/** What a set of fragments comes to; a unit that counts twice is counted once. */
export interface Counts {
  readonly fragments: readonly Fragment[];
  /** Ids in the order of their first fragment. */
  readonly respondents: readonly string[];
  readonly transcripts: readonly string[];
}

/** What the fragments that have one of the codes, or one below it, come to. */
export function countsOf(fragments: readonly Fragment[], codes: readonly Code[]): Counts {
  const counted = countedOnce(under(fragments, codes), codes);
  return {
    fragments: counted,
    respondents: [...new Set(counted.flatMap((fragment) => fragment.respondents))],
    transcripts: [...new Set(counted.map(({ transcript }) => transcript))],
  };
}

/** Without those that only say again what stands on the same words: a code counts a range once, whoever set it. */
export function countedOnce(fragments: readonly Fragment[], codes: readonly Code[]): Fragment[] {
  const setOn = new Map<string, Set<Code>>();
  return fragments.filter(({ transcript, text, codes: own }) => {
    const range = wordRange(transcript, text);
    const known = setOn.get(range) ?? new Set();
    setOn.set(range, known);
    const before = known.size;
    for (const code of own) if (codes.some((ancestor) => code.isWithin(ancestor))) known.add(code);
    return known.size > before;
  });
}

/** The fragments that have one of the codes, or one below it. */
export function under(fragments: readonly Fragment[], codes: readonly Code[]): Fragment[] {
  return fragments.filter((fragment) =>
    fragment.codes.some((code) => codes.some((ancestor) => code.isWithin(ancestor))),
  );
}
