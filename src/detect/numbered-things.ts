import numberedThings from '../language/data/numbered-things.txt?raw';
import { wordList } from '../language/data/word-list.ts';

const THINGS = wordList(numberedThings);
/** How what a study numbers ends, alone or behind another word: "focusgroep", "deelcasus". */
const ENDING =
  /(?:casus|fase|gesprek|groep|group|interview|meting|observatie|panel|ronde|scenario|session|sessie|team|thema|vignet|vignette|vraag)$/;

/** Whether a number behind the word (folded) counts it off, so that the two are no street with a house. */
export function isNumberedThing(key: string): boolean {
  return THINGS.has(key) || ENDING.test(key);
}
