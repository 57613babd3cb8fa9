import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf } from '../../src/language/matches.ts';

const PATTERNS = [/a/g, /a*/gu, /(?<!b)a(b)?/giu, /(?:)/gu, /\p{L}+/gu, /(?=a)/g, /😀|(?:)/gu];

test('finds what matchAll finds', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀') });
  fc.assert(
    fc.property(texts, fc.constantFrom(...PATTERNS), (text, pattern) => {
      expect([...matchesOf(text, pattern)]).toEqual([...text.matchAll(pattern)]);
    }),
  );
});

test('two searches with one pattern do not disturb each other, nor one that was broken off', () => {
  const pattern = /\d/g;
  const pairs: string[] = [];
  for (const [one] of matchesOf('12', pattern))
    for (const [other] of matchesOf('345', pattern)) {
      pairs.push(one + other);
      if (other === '4') break;
    }
  expect(pairs).toEqual(['13', '14', '23', '24']);
  expect(pattern.test('1')).toBe(true);
});
