import { CARDINALS, ORDINALS } from './numbers.ts';

/** English numbers in words, as parts of patterns; none of them can match in more than one way. */
const ONES = CARDINALS.en.slice(1, 10);
const TENS = CARDINALS.en.filter((_, number) => number >= 20 && number % 10 === 0);
const RANKS = ORDINALS.en;

/** 2 to 99: "one" is a pronoun. */
export const ENGLISH_NUMBER_WORD = `(?:(?:${TENS.join('|')})(?:[ -](?:${ONES.join('|')}))?|${CARDINALS.en.slice(10, 20).join('|')}|${ONES.slice(1).join('|')})`;

export const ENGLISH_DIGIT_WORD = `(?:zero|oh|nought|${ONES.join('|')})`;

/** First to thirty-first. */
export const ENGLISH_ORDINAL_WORD = `(?:(?:twenty|thirty)[ -](?:${RANKS.slice(1, 10).join('|')})|${[...RANKS.slice(1, 21), RANKS[30]].join('|')})`;
