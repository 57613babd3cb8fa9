import { numberWords } from './numbers.ts';

/** How many people a sentence may count, in words of both languages. */
const NUMBERS = new Map<string, number>([
  ...numberWords('nl', 1, 12),
  ...['één', 'eén'].map((word) => [word, 1] as const),
  ...numberWords('en', 1, 12),
]);

/** Matches one of them in words. */
export const SMALL_NUMBER_WORD = `(?:${[...NUMBERS.keys()].join('|')})`;

/** Matches one of them, in words or digits; not the end of a year. */
export const SMALL_NUMBER = `(?:(?<!\\d[.,]?)\\d{1,2}(?!\\d)|${SMALL_NUMBER_WORD})`;

/** 4 for "vier", "four" and "4"; null for what is none of them. */
export function smallNumber(word: string): number | null {
  return NUMBERS.get(word.toLowerCase()) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);
}
