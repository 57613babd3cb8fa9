import { describe, expect, test } from 'vitest';
import { quotedWords } from '../../src/language/quoted-words.ts';
import { pick, randomFrom } from './random.ts';
import { corpusOf } from './spoken.ts';

const random = randomFrom(5);
const VOCABULARY = Array.from(
  { length: 400 },
  (_, i) => `woord${String.fromCharCode(97 + (i % 26))}${'abcdefghijklmnop'[Math.floor(i / 26)]}`,
);
const COMMON = 'de het een en van ik je dat is in te met op voor niet zijn was er maar om'.split(' ');

function said(length: number): string {
  return Array.from({ length }, () => pick(random, random() < 0.6 ? COMMON : VOCABULARY)).join(' ');
}

const QUOTE = 'onze oude kat slaapt elke middag onder de blauwe stoel';
const many = Array.from({ length: 100 }, (_, i) => [
  'O: Vertel eens?',
  `R: ${said(300)}${i === 41 ? ` ${QUOTE}` : ''} ${said(100)}`,
]);
const corpus = corpusOf(...many);

describe('windows', () => {
  test('find ten words among a hundred transcripts', () => {
    const [window] = corpus.windows(quotedWords(QUOTE));
    expect(window?.spoken.transcript.id).toBe('b42');
    const words = window?.spoken.tokens.slice(window.from, window.to).map(({ word }) => word);
    expect(words?.join(' ')).toContain(QUOTE);
  });

  test('find words that stand everywhere where they stand together', () => {
    const common = 'ik is er maar niet op voor de';
    const rows = many.map((turns, i) => (i === 77 ? [...turns, `R: ${common}`] : turns));
    const windows = corpusOf(...rows).windows(quotedWords(common));
    expect(windows.map(({ spoken }) => spoken.transcript.id)).toContain('b78');
  });

  test('do not cover the same place twice', () => {
    const windows = corpus.windows(quotedWords(QUOTE));
    const places = windows.map(({ spoken, from }) => `${spoken.transcript.id} ${from}`);
    expect(new Set(places).size).toBe(places.length);
    expect(windows.filter(({ spoken }) => spoken.transcript.id === 'b42').length).toBe(1);
  });

  test('are none for words that nobody said', () => {
    expect(corpus.windows(quotedWords('zebra giraf olifant krokodil'))).toEqual([]);
    expect(corpus.windows([])).toEqual([]);
  });
});

test('a transcript is found by its id', () => {
  expect(corpus.spoken('b42')?.transcript.id).toBe('b42');
  expect(corpus.spoken('b101')).toBeNull();
});

test('takes a placeholder for one word, and other words between brackets as they are', () => {
  const words = quotedWords('Dan belt [naam 12], zegt [de buur] nr 4.').map(({ word }) => word);
  expect(words).toEqual(['dan', 'belt', '[naam 12]', 'zegt', 'de', 'buur', 'nr', '4']);
});
