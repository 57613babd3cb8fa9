import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARDINALS, countOf, countOrRankOf, numberWords, ORDINALS } from '../../src/language/numbers.ts';

test.each<[string, number | null]>([
  ['een', 1],
  ['één', 1],
  ['Drie', 3],
  ['tweeëntwintig', 22],
  ['achtenveertig', 48],
  ['negenennegentig', 99],
  ['12', 12],
  ['2019', 2019],
  ['nul', null],
  ['derde', null],
  ['34e', null],
  ['enkele', null],
  ['', null],
])('%j counts %j', (word, count) => {
  expect(countOf(word)).toBe(count);
});

test.each<[string, number | null]>([
  ['34', 34],
  ['34e', 34],
  ['eerste', 1],
  ['achtste', 8],
  ['twaalfde', 12],
  ['zestigste', 60],
  ['drieëntachtigste', 83],
  [' vijf ', 5],
  ['laatste', null],
])('%j is a count or a rank of %j', (word, number) => {
  expect(countOrRankOf(word)).toBe(number);
});

test('every number has one word, and its word gives it back', () => {
  expect(CARDINALS.nl).toHaveLength(100);
  expect(new Set([...CARDINALS.nl, ...ORDINALS.nl]).size).toBe(200);
  expect(new Set([...CARDINALS.en, ...ORDINALS.en]).size).toBe(200);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (number) => {
      expect(countOf(CARDINALS.nl[number] ?? '')).toBe(number);
      expect(countOrRankOf(ORDINALS.nl[number] ?? '')).toBe(number);
    }),
  );
});

test('words for a stretch of numbers', () => {
  expect(numberWords('en', 2, 3)).toEqual([
    ['two', 2],
    ['three', 3],
  ]);
  expect(numberWords('nl', 20, 21).map(([word]) => word)).toEqual(['twintig', 'eenentwintig']);
});

test.each([
  [1, 'one', 'first'],
  [12, 'twelve', 'twelfth'],
  [14, 'fourteen', 'fourteenth'],
  [20, 'twenty', 'twentieth'],
  [33, 'thirty-three', 'thirty-third'],
  [90, 'ninety', 'ninetieth'],
])('in English %i is %s and %s', (number, cardinal, rank) => {
  expect([CARDINALS.en[number], ORDINALS.en[number]]).toEqual([cardinal, rank]);
});
