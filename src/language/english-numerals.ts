import { CARDINALS } from './numbers.ts';

/** English numbers in words, as parts of patterns; none of them can match in more than one way. */
const ONES = CARDINALS.en.slice(1, 10);
const TEENS = [
  ...CARDINALS.en.slice(10, 13),
  ...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
];
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const RANKS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
    ' ',
  );

/** 2 to 99: "one" is a pronoun. */
export const ENGLISH_NUMBER_WORD = `(?:(?:${TENS.join('|')})(?:[ -](?:${ONES.join('|')}))?|${TEENS.join('|')}|${ONES.slice(1).join('|')})`;

export const ENGLISH_DIGIT_WORD = `(?:zero|oh|nought|${ONES.join('|')})`;

/** First to thirty-first. */
export const ENGLISH_ORDINAL_WORD = `(?:(?:twenty|thirty)[ -](?:${RANKS.slice(0, 9).join('|')})|${RANKS.join('|')})`;
