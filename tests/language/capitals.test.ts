import { expect, test } from 'vitest';
import { hasNoCapitals } from '../../src/language/capitals.ts';

const words = (capitals: number, all: number) =>
  Array.from({ length: all }, (_, i) => ({ capital: i < capitals }));

test('one capital in fifty words is a slip, two are somebody who writes them', () => {
  expect(hasNoCapitals(words(0, 1))).toBe(true);
  expect(hasNoCapitals(words(1, 60))).toBe(true);
  expect(hasNoCapitals(words(2, 60))).toBe(false);
  expect(hasNoCapitals([])).toBe(false);
});
