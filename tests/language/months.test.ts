import { expect, test } from 'vitest';
import {
  MONTH_FORMS,
  monthNames,
  monthOf,
  monthsOfThreeLetters,
  shortMonths,
} from '../../src/language/months.ts';

test.each<[string, number | null]>([
  ['januari', 1],
  ['March', 3],
  ['mrt', 3],
  ['MEI', 5],
  ['may', 5],
  ['sept', 9],
  ['sep', 9],
  ['okt', 10],
  ['Oct', 10],
  ['zomer', null],
  ['', null],
])('%j is month %j', (name, month) => {
  expect(monthOf(name)).toBe(month);
});

test.each(['nl', 'en'] as const)('there are twelve in %s, each with one of three letters', (language) => {
  expect(monthNames(language).map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(monthsOfThreeLetters(language).map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(shortMonths(language).every((name) => monthOf(name) !== null)).toBe(true);
});

test('no two months share a name', () => {
  expect(new Set(MONTH_FORMS.flat()).size).toBe(MONTH_FORMS.flat().length);
});
