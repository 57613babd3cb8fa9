import seldomNames from './data/seldom-names.txt?raw';
import { wordList } from './data/word-list.ts';

/** Names that are far more often a word, where nothing but a capital tells; folded. */
export const SELDOM_NAMES = wordList(seldomNames);
