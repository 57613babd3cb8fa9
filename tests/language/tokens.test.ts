import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FlatTokens, nameKey, tokensOf, wordsIn } from '../../src/language/tokens.ts';

test.each<[string, string[]]>([
  ['Anna de Wit', ['anna', 'de', 'wit']],
  ['InterviewAnna.docx', ['interview', 'anna', 'docx']],
  ['anna_wit2', ['anna', 'wit', '2']],
  ['Zoë Çelik', ['zoe', 'celik']],
  ['An\u00ADna', ['anna']],
  ['VVD', ['vvd']],
  ['¡!', []],
])('%j', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

test('a token knows its place and its capital', () => {
  expect(tokensOf('de Wit')).toEqual([
    { start: 0, end: 2, word: 'de', capital: false },
    { start: 3, end: 6, word: 'wit', capital: true },
  ]);
});

test('two spellings of one name are the same', () => {
  expect(nameKey('Zoe  de-Wit')).toBe(nameKey('ZOË de Wit'));
  expect(nameKey('Jansen')).not.toBe(nameKey('Janssen'));
});

test('tokens are in order, apart, and hold whatever is a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let at = 0;
      for (const { start, end } of tokensOf(text)) {
        expect(text.slice(at, start)).not.toMatch(/[a-zA-Z0-9]/);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at)).not.toMatch(/[a-zA-Z0-9]/);
    }),
  );
});

test('flat tokens are the same tokens, one at a time', () => {
  const text = 'Anna2 zei: Zoë-Lize ging. ja';
  const flat = new FlatTokens(text);
  expect([...flat]).toEqual(tokensOf(text));
  expect(flat).toHaveLength(7);
  expect(flat.at(7)).toBeUndefined();
});
