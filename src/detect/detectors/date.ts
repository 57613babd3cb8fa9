import { monthNames, monthsOfThreeLetters, shortMonths, weekdayNames } from '../../language/months.ts';
import { ORDINALS } from '../../language/numbers.ts';
import { LEFT, NUMBER_WORD, OLD_YEAR_WORD, ORDINAL_WORD, RIGHT, YEAR_WORD } from '../../language/numerals.ts';
import { around } from '../around.ts';
import { each } from '../each.ts';
import type { Detector } from '../found.ts';
import { latin } from '../latin.ts';

const MONTH = `(?:${[...monthNames('nl'), ...shortMonths('nl').map((name) => `${name}\\.?`)].join('|')})`;
const DAY = `(?:(?:0?[1-9]|[12]\\d|3[01])(?:e|de|ste)?|${ORDINAL_WORD}|${NUMBER_WORD})`;
const YEAR = `(?:(?:19|20)\\d\\d|'\\d\\d|${YEAR_WORD})`;
const SHAPES = [
  `(?:${DAY} (?:op|en|of|tot|tot en met|t\\/m) (?:de )?)?${DAY}(?: van)? ${MONTH}(?![\\p{L}])(?:,? ${YEAR}${RIGHT})?`,
  `(?:0?[1-9]|[12]\\d|3[01])([-./ ]| [-/] )(?:0?[1-9]|1[0-2])\\1(?:(?:19|20)\\d\\d|'?\\d\\d)(?![-./]?\\d)`,
  `(?:19|20)\\d\\d([-./])(?:0[1-9]|1[0-2])\\2(?:0[1-9]|[12]\\d|3[01])(?:T\\d\\d(?::\\d\\d){0,2}Z?|(?![-./]?\\d))`,
  `(?:0?[1-9]|[12]\\d|3[01])-${MONTH}(?![\\p{L}-])`,
  `(?:0?[1-9]|[12]\\d|3[01])-(?:${monthsOfThreeLetters('nl').join('|')})-(?:(?:19|20)\\d\\d|\\d\\d)`,
];
const DAYS = [...weekdayNames('nl'), ...weekdayNames('en')].join('|');
/** "Datum: 14-3", "op dinsdag 9/5": two numbers where nothing else can stand. */
const TWO_NUMBERS = new RegExp(
  latin(
    `(?<=${LEFT}(?:(?:datum|date|afgenomen|gehouden)[\\p{L} ]{0,20}[:|\\t ]\\s?|d\\.d\\. ?|(?:${DAYS})(?:ochtend|middag|avond)?,? (?:de )?(?!\\d+\\.)))(?:0?[1-9]|[12]\\d|3[01])(?:[-/.]| [-/] )(?:0?[1-9]|1[0-2])${RIGHT}(?!\\.\\d| ?(?:u|uur|uren|fte|mensen|personen|kinderen|man|keer)(?!\\p{L}))`,
  ),
  'gi',
);
const DATE = new RegExp(latin(`${LEFT}(?<!\\d[-./,])(?:${SHAPES.join('|')})${RIGHT}`), 'gi');

const TURN = (ranks: number, digits: string) =>
  `(?:${ORDINALS.nl.slice(1, ranks + 1).join('|')}|${digits}(?:e|de|ste))`;
/** "de negende van de vierde vierentachtig": the month said as the how manieth it is, and the year it was. */
const MONTH_BY_RANK = new RegExp(
  latin(
    `${LEFT}(?:${TURN(19, '(?:0?[1-9]|[12]\\d|3[01])')}|${ORDINAL_WORD}) van de ${TURN(12, '(?:0?[1-9]|1[0-2])')}(?:,? (?:van )?${YEAR}|,? (?:${OLD_YEAR_WORD}|\\d\\d)|(?<=(?:geboren|geboortedatum|jarig|verjaardag)[^\\n.,;?!]{0,50}))${RIGHT}`,
  ),
  'gi',
);
/** "geboren op drie vier zesenzestig". */
const BORN_IN_NUMBERS = new RegExp(
  latin(
    `(?<=${LEFT}(?:geboren|geboortedatum)[^\\n.?!\\d]{0,20} )${NUMBER_WORD},? ${NUMBER_WORD},? (?:${YEAR}|${OLD_YEAR_WORD})${RIGHT}`,
  ),
  'gi',
);
const BY_RANK = new RegExp(` van de ${TURN(12, '1?\\d')}|geboren|geboortedatum`, 'gi');

/** A month, or two numbers that are joined: most of a text has neither. */
const CUE = new RegExp(`${MONTH}(?![A-Za-zÀ-ɏ])|\\d(?:[-./ ]| [-/] )(?:\\d|[a-z]{3}-)`, 'gi');

/** A day in a month, in digits or in words, with or without a year. A month or a year alone tells too little. */
export const date: Detector<'date'> = (words) =>
  around(words, CUE, 70, 40, (part) => [
    ...each(part, DATE, 'date', isRealDate),
    ...each(part, TWO_NUMBERS, 'date'),
  ]).concat(
    around(words, BY_RANK, 90, 50, (part) => [
      ...each(part, MONTH_BY_RANK, 'date'),
      ...each(part, BORN_IN_NUMBERS, 'date'),
    ]),
  );

/** "1.2.10" counts sections, "10 00 00" counts nothing: without dashes or slashes a year has four digits. */
function isRealDate(match: string): boolean {
  return !/^\d+([. ]| [-/] )\d+\1'?\d\d$/.test(match);
}
