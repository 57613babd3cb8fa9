import leftOut from './data/left-out.txt?raw';
import leftOutPhrases from './data/left-out-phrases.txt?raw';
import typedOut from './data/typed-out.txt?raw';
import typedOutBeginnings from './data/typed-out-beginnings.txt?raw';
import typedOutPhrases from './data/typed-out-phrases.txt?raw';
import { phrasesIn, wordList } from './data/word-list.ts';
import { fold } from './fold.ts';

const BEGINNINGS = [
  ...wordList(typedOut),
  ...phrasesIn(typedOutPhrases),
  ...[...wordList(typedOutBeginnings)].map((beginning) => `${beginning}\\w*`),
];
const HOW = 'er wordt|zacht|korte?|lange?|beiden?|both|long|short|hard|allen|all';
const SOUND = new RegExp(`^(?:(?:${HOW}) )?(?:ge)?(?:${BEGINNINGS.join('|')})\\b`, 'u');
/** "...", "hm", "naam 1", "00:12:10". */
const SIGN = /^(?:\P{L}*|[hm]+|[ue]h+|ja(?:ja)?|nee|yes|no|ok(?:e|ay)?|\p{L}+ \d+|.*\d:\d\d.*)$/u;

/** Between brackets: "lacht", "stilte van een minuut", "00:12:10", what whoever typed a talk out writes there. */
export function isTypedOut(inside: string): boolean {
  const words = fold(inside.trim());
  return SIGN.test(words) || SOUND.test(words);
}

const LEFT_OUT = new Set([...wordList(leftOut), ...phrasesIn(leftOutPhrases)]);

/** Between brackets: "naam", "place", what stands in the place of something that is left out. */
export function isLeftOut(inside: string): boolean {
  return LEFT_OUT.has(fold(inside.trim()));
}
