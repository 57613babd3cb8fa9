import { CARDINALS } from '../../language/numbers.ts';
import { DIGIT_WORD, LEFT, NUMBER_WORD, RIGHT } from '../../language/numerals.ts';
import { around } from '../around.ts';
import { each } from '../each.ts';
import type { Detector } from '../found.ts';
import { latin } from '../latin.ts';

const PART = `(?:${DIGIT_WORD}|${NUMBER_WORD}|dubbel \\p{L}+|\\d{1,4})`;
const PHONE = new RegExp(
  latin(`${LEFT}(?:nul|0|plus)[ ,]{1,2}(?:${PART}[ ,-]{1,3}){4,12}${PART}${RIGHT}`),
  'gi',
);
const MIXED = new RegExp(latin(`${LEFT}0[1-9]{1,3}[ ,]{1,2}(?:${PART}[ ,-]{1,3}){3,9}${PART}${RIGHT}`), 'gi');
/** "09 246 11 22", "02/123.45.67", "0475 12 34 56": Belgian numbers have nine digits, mobile ones ten. */
const BELGIAN =
  /(?<![\p{L}\p{N}]|\d[-.,])(?:0[2349][ /-]\d{3}[ .]\d{2}[ .]\d{2}|0\d{2}[ /-]\d{2}[ .]\d{2}[ .]\d{2}|04\d{2}[ /-](?:\d{2}[ .]\d{2}[ .]\d{2}|\d{3}[ .]\d{3}))(?!\p{N}|[-.]\d)/gu;

const NAME = '[\\p{L}\\p{N}_-]{1,40}';
const JOINED = `${NAME}(?: (?:punt|streepje|laag streepje|liggend streepje|underscore|koppelteken) ${NAME}){0,5}`;
const ENDING = '(?:nl|com|be|org|net|eu|info|nu)';
const EMAIL = new RegExp(
  latin(
    `${LEFT}${JOINED} (?:apen ?staart(?:je)?|apestaart(?:je)?|at|@) ${NAME}(?: (?:punt|dot|streepje) ${NAME}){0,3} (?:punt|dot) ${ENDING}${RIGHT}`,
  ),
  'gi',
);
const SITE = new RegExp(
  latin(
    `${LEFT}(?:(?:w w w|www|weewee|drie keer w) (?:punt )?)?${NAME}(?: (?:punt|streepje) ${NAME}){0,3} punt ${ENDING}${RIGHT}(?: (?:slash|schuine streep) ${NAME}){0,3}`,
  ),
  'gi',
);
const APENSTAART = /apen? ?staart| at |@/gi;
const DOT_ENDING = new RegExp(latin(` punt ${ENDING}${RIGHT}`), 'gi');

/** How such a number begins: a text without it need not wait until the patterns above are compiled. */
const BEGINS = /(?:nul|plus|0[1-9]{0,3})[ ,/-]/i;

/** A number said digit by digit or in pairs, from a nul on. */
export const spokenPhone: Detector<'phone'> = (words) =>
  BEGINS.test(words)
    ? [
        ...each(words, PHONE, 'phone', isNoCounting),
        ...each(words, MIXED, 'phone', (match) => /\p{L}/u.test(match)),
        ...each(words, BELGIAN, 'phone'),
      ]
    : [];

export const spokenEmail: Detector<'email'> = (words) =>
  around(words, APENSTAART, 260, 200, (part) => each(part, EMAIL, 'email'));

export const spokenUrl: Detector<'url'> = (words) =>
  around(words, DOT_ENDING, 220, 140, (part) => each(part, SITE, 'url'));

const COUNTS_ON = new RegExp(`^${CARDINALS.nl.slice(0, 5).join(',? ')}`, 'i');

/** Not a count, "nul een twee drie vier vijf". */
function isNoCounting(match: string): boolean {
  return /[a-z]/i.test(match) && !COUNTS_ON.test(match);
}
