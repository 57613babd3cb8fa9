import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWhere } from '../../src/language/count-where.ts';

test('as many as come first', () => {
  expect(countWhere([1, 3, 5], (n) => n <= 3)).toBe(2);
  expect(countWhere([], () => true)).toBe(0);
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, bound) => {
      const sorted = numbers.sort((a, b) => a - b);
      expect(countWhere(sorted, (n) => n < bound)).toBe(sorted.filter((n) => n < bound).length);
    }),
  );
});

test('it looks at few of many', () => {
  let looks = 0;
  countWhere(
    Array.from({ length: 1 << 16 }, (_, i) => i),
    (n) => {
      looks++;
      return n < 1234;
    },
  );
  expect(looks).toBeLessThan(20);
});
