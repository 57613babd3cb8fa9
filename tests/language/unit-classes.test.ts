import { expect, test } from 'vitest';
import { unitClasses } from '../../src/language/unit-classes.ts';

test('each letter is looked at once, and outside a text there is none', () => {
  const seen: string[] = [];
  const classAt = unitClasses((unit) => {
    seen.push(unit);
    return /\d/.test(unit) ? 2 : 1;
  }, 3);
  expect([0, 1, 2, 3, 4].map((i) => classAt('a1a1', i))).toEqual([1, 2, 1, 2, 3]);
  expect(classAt('a1', -1)).toBe(3);
  expect(seen).toEqual(['a', '1']);
});
