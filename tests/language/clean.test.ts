import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../src/language/clean.ts';

test('one kind of space, of dash and of digits, and nothing that is not seen', () => {
  expect(clean('06\u00A012\u201134\uFF15\u00AD6').words).toBe('06 12-3456');
  expect(clean('a\tb').words).toBe('a b');
});

test('a place in the clean text is a place in the text', () => {
  const text = '06\u00AD12';
  const { words, at } = clean(text);
  expect(words).toBe('0612');
  expect([0, 1, 2, 3, 4].map(at)).toEqual([0, 1, 3, 4, 5]);
});

test('whatever is kept stands in the text at its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '1', '\u200B', '\u00AD', '-') }), (text) => {
      const { words, at } = clean(text);
      for (let i = 0; i < words.length; i++) expect(text.charAt(at(i))).toBe(words.charAt(i));
    }),
  );
});
