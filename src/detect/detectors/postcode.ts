import { each } from '../each.ts';
import type { Detector } from '../found.ts';

// Lower case counts only without a space: "in 2019 is" is no postcode. SA, SD and SS were never given out.
const POSTCODE =
  /(?<![\p{L}\p{N}€$£]|\d[-.,]|[€$£] )[1-9]\d{3}(?: {0,2}(?!S[ADS])[A-Z]{2}|(?!s[ads])[a-z]{2})(?![\p{L}\p{N}])/gu;
// With a space in lower case only where the letters form no word.
const SPACED = /(?<![\p{L}\p{N}€$£]|\d[-.,]|[€$£] )[1-9]\d{3} (?!s[ads])[a-z]{2}(?![\p{L}\p{N}'’])/gu;
const UNIT = /\d ?(?:mr|hr|dr|st|nl|km|cm|mm|kg|mg|ml|dl|cl|kb|mb|gb|tb|px|hz|ms|kw|kj)$/;

export const postcode: Detector<'postcode'> = (words) => [
  ...each(words, POSTCODE, 'postcode', (match) => !UNIT.test(match)),
  ...each(words, SPACED, 'postcode', (match) => !UNIT.test(match) && !/[aeiou]/.test(match)),
];
