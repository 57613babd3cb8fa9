import anybody from './data/anybody.txt?raw';
import smallOffices from './data/small-offices.txt?raw';
import { wordList } from './data/word-list.ts';

// What each list is for stands at the top of its file.

export const ORDINARY_PEOPLE = wordList(anybody);
export const OFFICE = wordList(smallOffices);
