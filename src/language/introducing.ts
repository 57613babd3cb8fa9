import words from './data/introducing-words.txt?raw';
import { wordList } from './data/word-list.ts';
import { fold } from './fold.ts';

const INTRODUCING = wordList(words);

/** True for words that say no more than whose words come next: "zegt hierover", "puts it like this"; and for none. */
export function onlyIntroduces(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).every((word) => INTRODUCING.has(fold(word)));
}
