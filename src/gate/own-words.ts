import ownWords from '../language/data/own-words.txt?raw';
import { wordList } from '../language/data/word-list.ts';

/**
 * Words that the program itself writes into files. Whoever is called so (an Ellen Page, the WHO) is hidden in its place;
 * finding that word in a file says nothing.
 */
export const OWN_WORDS = wordList(ownWords);
