import { matchesOf } from '../../language/matches.ts';
import type { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';

/** A sentence of one turn. */
export interface SpokenSentence {
  readonly text: RawText;
  readonly transcript: string;
  readonly turn: number;
}

const SENTENCE = /[^.?!\n]+[.?!]*/gu;

export function spokenSentences(text: RawText): RawText[] {
  return [...matchesOf(wordsOf(text), SENTENCE)]
    .filter(([words]) => words.trim() !== '')
    .map(({ 0: words, index }) => {
      const from = index + words.length - words.trimStart().length;
      return text.slice(from, from + words.trim().length);
    });
}
