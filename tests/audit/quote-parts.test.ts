import { expect, test } from 'vitest';
import { quoteWords } from '../../src/audit/matching/quote-parts.ts';

/** The words with `|` in front of those that a gap stands before. */
const shown = (quote: string) => {
  const { tokens, gaps } = quoteWords(quote);
  return tokens.map(({ word }, i) => (gaps.has(i) ? `| ${word}` : word)).join(' ');
};

test.each<[string, string]>([
  ['de fiets staat buiten', 'de fiets staat buiten'],
  ['de fiets ... staat buiten', 'de fiets | staat buiten'],
  ['de fiets … staat buiten', 'de fiets | staat buiten'],
  ['de fiets (…) staat buiten', 'de fiets | staat buiten'],
  ['de fiets (...) staat buiten', 'de fiets | staat buiten'],
  ['de fiets [...] staat buiten', 'de fiets | staat buiten'],
  ['de fiets […] staat buiten', 'de fiets | staat buiten'],
  ['de fiets ( … ) staat buiten', 'de fiets | staat buiten'],
  ['de fiets (..) staat buiten', 'de fiets | staat buiten'],
  ['de fiets.... staat buiten', 'de fiets | staat buiten'],
  ['de fiets…staat buiten', 'de fiets | staat buiten'],
  ['… de fiets staat buiten', 'de fiets staat buiten'],
  ['de fiets staat buiten …', 'de fiets staat buiten'],
  ['de fiets [van de buurman] staat buiten', 'de fiets | staat buiten'],
  ['[de huurder] staat buiten', 'staat buiten'],
  ['de (rode) fiets staat buiten', 'de rode fiets staat buiten'],
  ['een … twee … drie', 'een | 2 | 3'],
  ['de fiets. Die staat buiten', 'de fiets die staat buiten'],
  ['', ''],
  ['…', ''],
])('%s', (quote, expected) => {
  expect(shown(quote)).toBe(expected);
});

test('the parts between are kept as they are written, without the marks at their ends', () => {
  expect(quoteWords('De fiets, (…) staat [nu] buiten.').parts).toEqual(['De fiets', 'staat', 'buiten']);
  expect(quoteWords('De fiets staat buiten.').parts).toEqual(['De fiets staat buiten.']);
});
