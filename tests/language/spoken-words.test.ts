import { expect, test } from 'vitest';
import { isWrittenSmall, wordsOfSpeech } from '../../src/language/spoken-words.ts';

const textsOf = (speech: string) => wordsOfSpeech(speech).words.map(({ text }) => text);

test('a word keeps its hyphens and apostrophes, and loses a genitive', () => {
  expect(textsOf("Anna's oud-collega uit 't Veld")).toEqual(['Anna', 'oud-collega', 'uit', "'t", 'Veld']);
  const { words, starts } = wordsOfSpeech('Ja, Zoë');
  expect([words[1], starts]).toEqual([
    { text: 'Zoë', key: 'zoe', capital: true, first: false, gap: ', ', genitive: false },
    [0, 4],
  ]);
});

test('the first word of a sentence is one, a name after an abbreviation is none', () => {
  const first = wordsOfSpeech('Daar was ds. Veenstra. Hij zei: Ja').words.filter((word) => word.first);
  expect(first.map(({ text }) => text)).toEqual(['Daar', 'Hij', 'Ja']);
});

test.each<[string, string[]]>([
  ['1 Introduction to Leeds', ['1', 'Introduction']],
  ['2.1 Results', ['2', '1', 'Results']],
  ['Begin\n3 Discussion', ['Begin', '3', 'Discussion']],
  ['Met 3 Turken', ['Met']],
  ['1984 Orwell', ['1984']],
])('the word behind the number of a heading is a first one: %j', (text, first) => {
  expect(
    wordsOfSpeech(text)
      .words.filter((word) => word.first)
      .map((word) => word.text),
  ).toEqual(first);
});

test('what stands between two words is known', () => {
  expect(wordsOfSpeech('ja, nee\nhoor').words.map(({ gap }) => gap)).toEqual(['', ', ', '\n']);
});

test('speech without capitals is told from speech with them', () => {
  const small = 'ik sprak met anna en toen ging het weer goed';
  expect(isWrittenSmall(wordsOfSpeech(small).words)).toBe(true);
  expect(isWrittenSmall(wordsOfSpeech(`O: ${small}`).words)).toBe(true);
  expect(isWrittenSmall(wordsOfSpeech('Ik sprak met Anna.').words)).toBe(false);
});

test('a word that stands twice in the same company is held once', () => {
  const { words } = wordsOfSpeech('ik zie dat zo en dan zie dat niet. Zie dat');
  expect(words[6]).toBe(words[1]);
  expect(words[9]).not.toBe(words[1]);
});
