import { expect, test } from 'vitest';
import { matchAt, numbersBetween, readNumbers } from '../../src/language/number-lists.ts';

test.each<[string, number[], string]>([
  ['1', [1], ''],
  ['1, 2 en 4', [1, 2, 4], ''],
  ['1 t/m 3', [1, 2, 3], ''],
  ['9 and 10', [9, 10], ''],
  ['1, 2 keer genoemd', [1], ', 2 keer genoemd'],
  ['1 t/m 3 bevatten alles', [1, 2, 3], ' bevatten alles'],
  ['2 tot en met 4 zijn kort', [2, 3, 4], ' zijn kort'],
  ['1 t/m 3:30', [1], ' t/m 3:30'],
  ['4 en vijf', [4], ' en vijf'],
  ['3-1', [3, 1], ''],
])('%j', (text, numbers, rest) => {
  const list = readNumbers(text, 0);
  expect(list?.numbers).toEqual(numbers);
  expect(text.slice(list?.end)).toBe(rest);
});

test('a list stands where it is looked for', () => {
  expect(readNumbers('sub 1 en 2', 0)).toBeNull();
  expect(readNumbers('sub 1 en 2', 4)?.numbers).toEqual([1, 2]);
});

test('the numbers of a range that nobody wrote', () => {
  expect(numbersBetween(2, 5)).toEqual([3, 4]);
  expect(numbersBetween(5, 2)).toEqual([]);
  expect(numbersBetween(1, 1000)).toEqual([]);
});

test('a sticky pattern matches at its place', () => {
  expect(matchAt(/\d+/y, 'a12', 1)).toBe('12');
  expect(matchAt(/\d+/y, 'a12', 0)).toBeNull();
});
