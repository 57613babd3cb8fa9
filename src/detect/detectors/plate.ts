import { monthsOfThreeLetters } from '../../language/months.ts';
import { around } from '../around.ts';
import { each } from '../each.ts';
import type { Detector } from '../found.ts';

/** The fourteen series ("sidecodes") of the RDW: L is a letter, 9 a digit. */
const SERIES = [
  'LL-99-99',
  '99-99-LL',
  '99-LL-99',
  'LL-99-LL',
  'LL-LL-99',
  '99-LL-LL',
  '99-LLL-9',
  '9-LLL-99',
  'LL-999-L',
  'L-999-LL',
  'LLL-99-L',
  'L-99-LLL',
  '9-LL-999',
  '999-LL-9',
];
const SHAPES = SERIES.map((series) =>
  series
    .replace(/L/g, '[A-Za-z]')
    .replace(/9/g, '\\d')
    .replace(/(?<=.)-(?=\[|\\)/g, '[- ]?'),
);
const PLATE = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:${SHAPES.join('|')})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`,
  'gu',
);
const MONTH = new RegExp([...monthsOfThreeLetters('nl'), 'oct'].join('|'), 'i');
const YEAR = /^[A-Z]{2}(?:19|20)\d\d$/;

/** Dutch number plates with dashes; with spaces or tight only where they look like nothing else. */
export const plate: Detector<'plate'> = (words) =>
  around(words, /\d/g, 16, 16, (part) => each(part, PLATE, 'plate', isPlate));

function isPlate(match: string): boolean {
  const separators = match.replace(/[^- ]/g, '');
  const upper = match === match.toUpperCase();
  // Plates have no vowels since 1978; words do ("2-op-100"), so lower case and spaces ask for more.
  const consonants = !/[aeiou]/i.test(match);
  if (separators === '--') return !MONTH.test(match) && (upper || consonants);
  if (separators === '  ') return upper && consonants;
  return separators === '' && upper && !YEAR.test(match);
}
