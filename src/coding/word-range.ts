import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

// Half of a letter beyond the first plane counts as one.
const LETTER = /[\p{L}\p{M}\p{N}\p{Cs}]/u;

/**
 * The words of its transcript that a range covers, as two coders select them: a full stop or a blank more at its ends
 * makes no other range.
 */
export function wordRange(transcript: string, range: RawText): string {
  const words = wordsOf(range);
  let [from, to] = [0, words.length];
  while (from < to && !LETTER.test(words.charAt(from))) from++;
  while (to > from && !LETTER.test(words.charAt(to - 1))) to--;
  // Nothing but signs is a range of its own.
  const [start, end] = from === to ? [0, words.length] : [from, to];
  return `${transcript} ${range.start + start} ${range.start + end}`;
}
