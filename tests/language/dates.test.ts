import { expect, test } from 'vitest';
import { DAY_MONTH, ISO_DATE, MONTH_DAY, NUMERIC_DATE, withoutDates } from '../../src/language/dates.ts';

test.each<[string, RegExp, (string | undefined)[]]>([
  ['op 3e mrt. 2021', DAY_MONTH, ['3', 'mrt', '2021']],
  ['9 May', DAY_MONTH, ['9', 'May', undefined]],
  ['March 9, 2021', MONTH_DAY, ['March', '9', '2021']],
  ['12-3-2019', NUMERIC_DATE, ['12', '-', '3', '2019']],
  ["1/4/'19", NUMERIC_DATE, ['1', '/', '4', "'19"]],
  ['2019-03-12', ISO_DATE, ['2019', '03', '12']],
])('%j is a date', (text, pattern, parts) => {
  expect(pattern.exec(text)?.slice(1)).toEqual(parts);
});

test.each<[string, RegExp]>([
  ['3 meisjes', DAY_MONTH],
  ['kamer 12-3-4-5', NUMERIC_DATE],
  ['om 12:30', NUMERIC_DATE],
  ['mayonaise 9', MONTH_DAY],
])('%j is none', (text, pattern) => {
  expect(pattern.test(text)).toBe(false);
});

test('a heading without its dates', () => {
  expect(withoutDates('Interview trainer, 7 maart 2025').trim()).toBe('Interview trainer,');
  expect(withoutDates('Interview 3, 2019-03-12 en 12/3/19')).not.toMatch(/19/);
  expect(withoutDates('Interview 3')).toBe('Interview 3');
});
