import { wordRange } from '../coding/word-range.ts';
import type { Code } from '../model/code.ts';
import type { Fragment } from '../model/project.ts';

/** What a set of fragments comes to; a unit that counts twice is counted once. */
export interface Counts {
  readonly fragments: readonly Fragment[];
  /** Ranges of words, each once, however many notes stand on it and whoever wrote them. */
  readonly ranges: number;
  /** Ids in the order of their first fragment. */
  readonly respondents: readonly string[];
  readonly transcripts: readonly string[];
}

export function countsOf(fragments: readonly Fragment[]): Counts {
  return {
    fragments,
    ranges: new Set(fragments.map(rangeOf)).size,
    respondents: [...new Set(fragments.flatMap((fragment) => fragment.respondents))],
    transcripts: [...new Set(fragments.map(({ transcript }) => transcript))],
  };
}

function rangeOf({ transcript, text }: Fragment): string {
  return wordRange(transcript, text);
}

/** The fragments that have one of the codes, or one below it. */
export function under(fragments: readonly Fragment[], codes: readonly Code[]): Fragment[] {
  return fragments.filter((fragment) =>
    fragment.codes.some((code) => codes.some((ancestor) => code.isWithin(ancestor))),
  );
}
