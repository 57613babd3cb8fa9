import { expect, test } from 'vitest';
import { areOpposite, quotedWords, weighs } from '../../src/language/quoted-words.ts';

const said = (text: string) => quotedWords(text).map(({ word }) => word);

test.each<[string, string]>([
  ['Eén keer, dríé keer', '1 keer 3 keer'],
  ['twintig of dertig', '20 of 30'],
  ['three o’clock', "3 o'clock"],
  ['privé-gesprek', 'prive-gesprek'],
  ['I can’t, we cannot, they can not', 'i can not we can not they can not'],
  ["Don't, won’t, haven't, isn't", 'do not will not have not is not'],
  ['It’s, I’m, they’re, we’ve, you’ll', 'it is i am they are we have you will'],
  ['’t Is ‘n fiets en ik zag ’m', 'het is een fiets en ik zag hem'],
  ['zo’n, m’n, z’n, da’s', 'zo een mijn zijn dat is'],
  // Genitives, and what is no contraction.
  ['Anna’s fiets, foto’s en ’s avonds', "anna's fiets foto's en s avonds"],
  ['plan T, en n keer', 'plan t en n keer'],
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
  expect(quotedWords('(don’t)')).toEqual([
    { word: 'do', start: 1, end: 3 },
    { word: 'not', start: 3, end: 6 },
  ]);
});

test('some words weigh', () => {
  expect(['niet', 'alle', '3', ...said("n't"), 'never'].every(weighs)).toBe(true);
  expect(['fiets', 'mooi'].some(weighs)).toBe(false);
});

test('a word and its opposite', () => {
  expect(areOpposite('mogelijk', 'onmogelijk')).toBe(true);
  expect(areOpposite('unable', 'able')).toBe(true);
  expect(areOpposite('weer', 'onweert')).toBe(false);
});
