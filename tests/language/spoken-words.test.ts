import { expect, test } from 'vitest';
import { isWrittenSmall, wordsOfSpeech } from '../../src/language/spoken-words.ts';

const textsOf = (speech: string) => wordsOfSpeech(speech).map(({ text }) => text);

test('a word keeps its hyphens and apostrophes, and loses a genitive', () => {
  expect(textsOf("Anna's oud-collega uit 't Veld")).toEqual(['Anna', 'oud-collega', 'uit', "'t", 'Veld']);
  expect(wordsOfSpeech('Zoë')[0]).toMatchObject({ key: 'zoe', capital: true, start: 0, end: 3 });
});

test('the first word of a sentence is one, a name after an abbreviation is none', () => {
  const first = wordsOfSpeech('Daar was ds. Veenstra. Hij zei: Ja').filter((word) => word.first);
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
      .filter((word) => word.first)
      .map((word) => word.text),
  ).toEqual(first);
});

test('what stands between two words is known', () => {
  expect(wordsOfSpeech('ja, nee\nhoor').map(({ gap }) => gap)).toEqual(['', ', ', '\n']);
});

test('speech without capitals is told from speech with them', () => {
  const small = 'ik sprak met anna en toen ging het weer goed';
  expect(isWrittenSmall(wordsOfSpeech(small))).toBe(true);
  expect(isWrittenSmall(wordsOfSpeech(`O: ${small}`))).toBe(true);
  expect(isWrittenSmall(wordsOfSpeech('Ik sprak met Anna.'))).toBe(false);
});
