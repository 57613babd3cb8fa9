import { DUTCH } from '../../dist/data/dutch.js';
import { Lexicon } from './lexicon.ts';

const LONGEST = 40; // what is longer costs the square of its length to take apart, and is no name

const lexicon = new Lexicon(DUTCH, 1 << 20);

/** All of these take folded words: lower case, no accents. A word of the language, compounds included. */
export function isWord(word: string): boolean {
  return isListedWord(word) || isCompound(word);
}

export function isListedWord(word: string): boolean {
  return lexicon.hasWord(word);
}

/** Written with a capital: people, places, brands. */
export function isProper(word: string): boolean {
  return lexicon.hasName(word);
}

/** Proper, and of the kind that has a genitive: most are first names and surnames. */
export function isPersonal(word: string): boolean {
  return lexicon.hasPerson(word);
}

/** Two or three parts that may stand there; longer than a name, because short ones are made of anything. */
function isCompound(word: string, parts = 3): boolean {
  if (word.length > LONGEST) return false;
  for (let at = 3; at <= word.length - 3; at++) {
    if (!lexicon.hasBegin(word, 0, at)) continue;
    if (lexicon.hasEnd(word, at, word.length)) return true;
    if (parts > 2 && isCompound(word.slice(at), parts - 1)) return true;
  }
  return false;
}
