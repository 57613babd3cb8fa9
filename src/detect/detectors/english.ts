import { monthNames, shortMonths } from '../../language/months.ts';
import type { Detector } from '../found.ts';
import { agesBy } from './age.ts';
import { around } from './around.ts';
import { each } from './each.ts';

const STREET =
  /(?<![\p{L}\p{N}-])\d{1,4}[a-zA-Z]?,? (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Crescent|Court|Terrace|Grove|Gardens|Row|Square|Boulevard|Mews)(?![\p{L}\p{N}])/gu;
const MONTH = `(?:${[...monthNames('en'), ...shortMonths('en')].join('|')})`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:${DAY} (?:of )?${MONTH}|${MONTH} ${DAY})(?![\\p{L}\\p{N}])(?:,? (?:19|20)\\d\\d(?!\\d))?`,
  'gu',
);
const YEARS = '(?<age>\\d{1,2}|10\\d)';
const AGES = [
  `(?:I|he|she|they|who)(?:['’](?:m|s|re)| am| is| was| are| were)(?: now| only| just| about| nearly| almost| then| already)? ${YEARS}(?=[.,;!?\\n)]| and| when| at| now| then| years? old|$)`,
  `(?:aged|age|age of|turned|turning) ${YEARS}(?![\\p{N}]|[.,]\\d)`,
  `(?<![\\p{N}.,])${YEARS}(?: years?[ -]old|-year-old)`,
].map((shape) => new RegExp(`(?<![\\p{L}])${shape}`, 'dgiu'));

/** "14 Peel Street": the number stands first in English. */
export const englishAddress: Detector<'address'> = (words) =>
  around(words, /\d/g, 8, 100, (part) => each(part, STREET, 'address'));

/** "9 March", "March 9th, 2021". */
export const englishDate: Detector<'date'> = (words) =>
  around(words, /\d/g, 24, 24, (part) => each(part, DATE, 'date'));

/** "I'm 54", "a 54-year-old": the number only. */
export const englishAge: Detector<'age'> = (words) =>
  around(words, /\d/g, 40, 20, (part) => AGES.flatMap((pattern) => agesBy(part, pattern)));
