import words from './data/some-of-them.txt?raw';
import { wordList } from './data/word-list.ts';

/** Adjectives that part some people from others, folded: "jongere", "experienced". */
export const SOME_OF_THEM = wordList(words);
