import { ENGLISH_DIGIT_WORD } from '../../language/english-numerals.ts';
import { MULTIPLES } from '../../language/numbers.ts';
import { around } from '../around.ts';
import { each } from '../each.ts';
import type { Detector } from '../found.ts';
import { latin } from '../latin.ts';

/** "07700 900123", "020 7946 0123", "0161 496 0123": eleven digits, from a nul on. */
const PHONE = /(?<![\p{L}\p{N}+]|\d[-.])0[1-9](?:[ -]?\d){9}(?!\p{N}|[-.]\d)/gu;
/** "oh seven seven double one", "zero two nine". */
const SPOKEN = new RegExp(
  latin(
    `(?<![\\p{L}\\p{N}])(?:zero|oh)(?:[ ,-]{1,2}(?:(?:${[...MULTIPLES.en.keys()].join('|')}) )?${ENGLISH_DIGIT_WORD}){6,12}(?![\\p{L}\\p{N}])`,
  ),
  'gi',
);
const POSTCODE = /(?<![\p{L}\p{N}-])[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu;
const ANNOUNCED_POSTCODE =
  /(?<=post ?code(?: there| here)?(?: is|:)? )[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![A-Za-zÀ-ɏ0-9])/gi;
/** National Insurance and Social Security. */
const CITIZEN =
  /(?<![\p{L}\p{N}-])(?:[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|\d{3}-\d{2}-\d{4})(?![\p{L}\p{N}-])/gu;
const PLATE = /(?<![\p{L}\p{N}-])[A-Z]{2}\d{2} ?[A-Z]{3}(?![\p{L}\p{N}-])/gu;

export const britishPhone: Detector<'phone'> = (words) => [
  ...around(words, /(?<!\d)0[1-9]\d/g, 4, 24, (part) => each(part, PHONE, 'phone')),
  ...around(words, /\b(?:zero|oh)\b/gi, 4, 160, (part) => each(part, SPOKEN, 'phone')),
];

export const britishPostcode: Detector<'postcode'> = (words) =>
  around(words, /[A-Z]\d|post ?code/g, 30, 40, (part) => [
    ...each(part, POSTCODE, 'postcode'),
    ...each(part, ANNOUNCED_POSTCODE, 'postcode'),
  ]);

export const britishCitizenNumber: Detector<'bsn'> = (words) =>
  around(words, /[A-Z]{2} ?\d{2}|\d{3}-\d{2}-/g, 4, 18, (part) => each(part, CITIZEN, 'bsn'));

export const britishPlate: Detector<'plate'> = (words) =>
  around(words, /[A-Z]{2}\d{2}/g, 4, 10, (part) => each(part, PLATE, 'plate'));
