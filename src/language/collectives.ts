import collectives from './data/collectives.txt?raw';
import { wordList } from './data/word-list.ts';

/** Several people by one word: "het bestuur", "the crew"; folded. */
export const COLLECTIVES = wordList(collectives);
