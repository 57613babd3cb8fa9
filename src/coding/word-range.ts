import type { Stretch } from '../model/document.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

// Half of a letter beyond the first plane counts as one.
const LETTER = /[\p{L}\p{M}\p{N}\p{Cs}]/u;

/**
 * The words of a transcript's text that a stretch of it covers, as two coders select them: a full stop or a blank more
 * at its ends makes no other range.
 */
export function wordRange(text: RawText, start: number, end: number): Stretch {
  const words = wordsOf(text.slice(start, end));
  let [from, to] = [0, words.length];
  while (from < to && !LETTER.test(words.charAt(from))) from++;
  while (to > from && !LETTER.test(words.charAt(to - 1))) to--;
  // Nothing but signs is a range of its own.
  return from === to ? { from: start, to: end } : { from: start + from, to: start + to };
}

/** The same for ranges of the same words. */
export function rangeKey(transcript: string, { from, to }: Stretch): string {
  return `${transcript} ${from} ${to}`;
}
