import englishAfterAges from '../../language/data/english-after-ages.txt?raw';
import englishCounted from '../../language/data/english-counted.txt?raw';
import englishNotInStreets from '../../language/data/english-not-in-streets.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { ENGLISH_NUMBER_WORD, ENGLISH_ORDINAL_WORD } from '../../language/english-numerals.ts';
import { monthNames, shortMonths } from '../../language/months.ts';
import { around } from '../around.ts';
import { each } from '../each.ts';
import type { Detector } from '../found.ts';
import { latin } from '../latin.ts';
import { agesBy } from './age.ts';
import { ENGLISH_RELATIVE } from './relatives.ts';

const STREET = new RegExp(
  latin(
    String.raw`(?<![\p{L}\p{N}-])(?:\d{1,4}[a-zA-Z]?|(?<=[Nn]umber )${ENGLISH_NUMBER_WORD}),? (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Crescent|Court|Terrace|Grove|Gardens|Row|Square|Boulevard|Mews)(?![\p{L}\p{N}])`,
  ),
  'g',
);
/** "i live at 14 heather close", "it was 3 park road": no word of a sentence in between, and nothing that is measured. */
const SMALL_STREET = new RegExp(
  latin(
    String.raw`(?<![\p{L}\p{N}.,-])\d{1,3}[a-z]? (?:(?!${anyIn(englishNotInStreets)}(?!\p{L}))(?!\p{L}+s )[a-z'’]{3,15} ){1,2}(?:(?:street|road|lane|avenue|crescent|terrace|gardens|mews)|(?<=(?:(?:live|lives|lived|living|address|moved|house|flat|bungalow)(?: \p{L}+){0,3},?|[,.] at|\nat) \d+[a-z]? [a-z ]+)(?:close|court|grove|drive|way|place|square|row))(?![\p{L}\p{N}-])`,
  ),
  'g',
);
const MONTH = `(?:${[...monthNames('en'), ...shortMonths('en')].join('|')})`;
/** What is no word besides: "march 3 miles", "may 2 people". */
const SMALL_MONTH = `(?:${monthNames('en')
  .map((name) => name.toLowerCase())
  .filter((name) => name !== 'may' && name !== 'march')
  .join('|')})`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const END = '(?![\\p{L}\\p{N}])(?:,? (?:19|20)\\d\\d(?!\\d))?';
const BEGIN = '(?<![\\p{L}\\p{N}.-])';
const DATE = new RegExp(latin(`${BEGIN}(?:${DAY} (?:of )?${MONTH}|${MONTH} ${DAY})${END}`), 'g');
const SMALL_DATE = new RegExp(
  latin(
    `${BEGIN}(?:(?:${DAY}|${ENGLISH_ORDINAL_WORD}) (?:of )?${MONTH}|(?:${SMALL_MONTH}|(?<=on )(?:may|march)) (?:the )?(?:${DAY}|${ENGLISH_ORDINAL_WORD}))${END}`,
  ),
  'gi',
);
/** "the ninth of the fourth eighty-four": the month said as the how manieth it is. */
const MONTH_BY_RANK = new RegExp(
  latin(
    `${BEGIN}(?:${ENGLISH_ORDINAL_WORD}|\\d{1,2}(?:st|nd|rd|th)) of the (?:${ENGLISH_ORDINAL_WORD}|\\d{1,2}(?:st|nd|rd|th))(?:,? (?:(?:19|20)\\d\\d|['’]?\\d\\d|nineteen ${ENGLISH_NUMBER_WORD}|${ENGLISH_NUMBER_WORD})|(?<=(?:born|birth|birthday)[^\\n.,;?!]{0,50}))(?![\\p{L}\\p{N}])`,
  ),
  'gi',
);
const YEARS = `(?<age>\\d{1,2}|10\\d|${ENGLISH_NUMBER_WORD})`;
/** What may follow a number of years, and nothing that it counts. */
const CLOSED = `(?=\\s*(?:$|[.,;!?)\\n])| (?:${anyIn(englishAfterAges)}|years? old|like (?:me|him|her|you))(?![\\p{L}]))`;
const SOON = '(?: now| only| just| about| nearly| almost| then| already| turning| going on| still){0,2}';
/** What a number before it counts. */
const COUNTED = `(?:${anyIn(englishCounted)}|[\\p{L}]+[^s]s|o.clock)(?![\\p{L}])`;
const AGES = [
  `(?:I|he|she|they|who)(?:['’](?:m|s|re)| am| is| was| are| were)${SOON} ${YEARS}(?![\\p{L}])${CLOSED}`,
  `${ENGLISH_RELATIVE}(?:,? [\\p{L}'-]{2,20},?)? (?:is|was|will be|turned|turns)${SOON} ${YEARS}(?![\\p{L}])${CLOSED}`,
  `(?:my|his|her|our|their) ${ENGLISH_RELATIVE},? ${YEARS},`,
  `(?:female|male|woman|man|girl|boy), ${YEARS}(?=[,;]|\\.(?!\\d))`,
  `(?:aged|age|age of|turned|turning) ${YEARS}(?![\\p{N}\\p{L}]|[.,]\\d)`,
  `(?<![\\p{N}.,])${YEARS}(?: years?[ -]old|-year-old)(?!s)`,
  `(?:I|he|she|who)['’](?:m|s)${SOON} ${YEARS}(?= (?!${COUNTED})\\p{L})`,
].map((shape) => new RegExp(latin(`(?<![\\p{L}])${shape}`), 'dgi'));
/** "Archie, two, always hungry": beside a name with its capital. */
const BESIDE_NAME = new RegExp(latin(`(?<=\\p{Lu}\\p{Ll}+), ${YEARS}(?=, \\p{L}|\\.)`), 'dg');
const MONTH_CUE = new RegExp(latin(`${MONTH}(?!\\p{L})`), 'gi');
/** Straight before a number of years that somebody may have, or behind one. */
const AGE_CUE = new RegExp(
  latin(
    `(?:(?:['’](?:m|s|re)|(?:am|is|was|are|were|be|turned|turns|turning|aged?|age of))${SOON} |, )(?=${YEARS.replace('?<age>', '?:')})|years?[ -]old`,
  ),
  'gi',
);

/** "14 Peel Street", "number twelve Peel Street": the number stands first in English. */
export const englishAddress: Detector<'address'> = (words) =>
  around(words, /\d|[Nn]umber /g, 60, 100, (part) => [
    ...each(part, STREET, 'address'),
    ...each(part, SMALL_STREET, 'address'),
  ]);

/** "9 March", "March 9th, 2021", "june 2", "the third of may". */
export const englishDate: Detector<'date'> = (words) =>
  around(words, MONTH_CUE, 24, 24, (part) => [
    ...each(part, DATE, 'date'),
    ...each(part, SMALL_DATE, 'date'),
  ]).concat(
    around(words, / of the (?=[a-z]+th|first|second|third|\d)/gi, 90, 50, (part) =>
      each(part, MONTH_BY_RANK, 'date'),
    ),
  );

/** "I'm 54", "a 54-year-old", "my nan is seventy nine": the number only. */
export const englishAge: Detector<'age'> = (words) =>
  around(words, AGE_CUE, 90, 50, (part) =>
    [...AGES, BESIDE_NAME].flatMap((pattern) => agesBy(part, pattern)),
  );
