import type { Inline } from '../gate/exhibit.ts';
import type { SafeText } from '../gate/safe-text.ts';
import type { Language } from '../model/project.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';

/** UTF-16 units for the words of all rows of a report: 2,000 notes on one whole interview would be gigabytes. */
const ROOM = 20_000_000;

/** How long a text may be so that all of them fit; only what is longer has to be cut, the shorter ones stay whole. */
export function longestThatFits(lengths: readonly number[], room = ROOM): number {
  const ascending = [...lengths].sort((a, b) => a - b);
  let left = room;
  for (const [i, length] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - i));
    if (length > share) return share;
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}

const CUT = sentence(
  ' [… ingekort: het hele stuk staat in het document]',
  ' [… cut short: all of it stands in the document]',
);

/** Words as a table shows them; what was left out of them is said. */
export function wordsOrBeginning(
  words: SafeText,
  truncated: boolean | undefined,
  language: Language,
): Inline {
  return truncated === true ? [words, say(CUT, language)] : [words];
}
