import { CARDINALS, ORDINALS } from './numbers.ts';

/** Dutch numbers in words, as parts of patterns; none of them can match in more than one way. */
function anyWord(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

const { nl: CARDINAL } = CARDINALS;
const TWO_TO_NINE = CARDINAL.slice(2, 10);
/** Twintig, dertig ... negentig. */
export const ROUND: readonly string[] = CARDINAL.filter((_, number) => number >= 20 && number % 10 === 0);

export const DIGIT_WORD = anyWord(['nul', 'een', 'één', ...TWO_TO_NINE]);

const ONES = anyWord(['een', 'één', 'eén', ...TWO_TO_NINE]);
const TEENS = anyWord(CARDINAL.slice(10, 20));
const TENS = anyWord(ROUND);
const AND = '(?:en|ën)';

/** 1 to 99. */
export const NUMBER_WORD = `(?:${ONES}${AND}${TENS}|${TEENS}|${TENS}|${ONES})`;

/** First to ninety-ninth. */
export const ORDINAL_WORD = `(?:(?:${ONES}${AND})?${TENS}ste|${anyWord(ORDINALS.nl.slice(1, 20))})`;

/** Of a year without its century: from twenty on, for less is more often a number of things. */
export const OLD_YEAR_WORD = `(?:${ONES}${AND}${TENS}|${TENS})`;

/** A year: tweeduizend vijftien, negentienhonderd achtenzestig, negentien achtenzestig, tweeëntwintig is none. */
export const YEAR_WORD = `(?:twee ?duizend(?: ?(?:en )?${NUMBER_WORD})?|(?:negentien|achttien) ?(?:honderd ?)?(?:en )?${NUMBER_WORD}|twintig (?:${TEENS}|${ONES}${AND}${TENS}|${TENS}))`;

/** Before and after a match no letter or digit. */
export const LEFT = '(?<![\\p{L}\\p{N}_])';
export const RIGHT = '(?![\\p{L}\\p{N}_])';
