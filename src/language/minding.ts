import mindingVerbs from './data/minding-verbs.txt?raw';
import { wordList } from './data/word-list.ts';

/** What only people do, in all the forms that a report has; folded. */
export const MINDING = wordList(mindingVerbs);
