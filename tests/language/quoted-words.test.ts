import { expect, test } from 'vitest';
import { areOpposite, quotedWords, weighs } from '../../src/language/quoted-words.ts';

const said = (text: string) => quotedWords(text).map(({ word }) => word);

test.each<[string, string]>([
  ['Eén keer, dríé keer', '1 keer 3 keer'],
  ['twintig of dertig', '20 of 30'],
  ['three o’clock', "3 o'clock"],
  ['privé-gesprek', 'prive-gesprek'],
])('%j is compared as %j', (text, words) => {
  expect(said(text).join(' ')).toBe(words);
});

test('an article does not count', () => {
  expect(said('een fiets')).toEqual(['een', 'fiets']);
  expect(said('één fiets')).toEqual(['1', 'fiets']);
  // "Ten" is Dutch as well.
  expect(said('ten minste')).toEqual(['ten', 'minste']);
});

test('places are those of the text', () => {
  expect(quotedWords('ja, nee')).toEqual([
    { word: 'ja', start: 0, end: 2 },
    { word: 'nee', start: 4, end: 7 },
  ]);
});

test('some words weigh', () => {
  expect(['niet', 'alle', '3', "don't", 'never'].every(weighs)).toBe(true);
  expect(['fiets', 'mooi'].some(weighs)).toBe(false);
});

test('a word and its opposite', () => {
  expect(areOpposite('mogelijk', 'onmogelijk')).toBe(true);
  expect(areOpposite('unable', 'able')).toBe(true);
  expect(areOpposite('weer', 'onweert')).toBe(false);
});
