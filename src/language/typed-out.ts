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
/** How loud or how long: what says no more of a sound than that it was heard. */
const NO_MORE = new RegExp(
  `^(?:[^\\p{L}]|(?<!\\p{L})(?:${HOW}|even|luid|van|een|half|halve|a|of|minuut|minuten|minutes?|sec|seconden?|seconds?|tellen|\\p{L}+ly)(?!\\p{L}))*$`,
  'u',
);
/** "...", "hm", "naam 1", "00:12:10". */
const SIGN = /^(?:\P{L}*|[hm]+|[ue]h+|ja(?:ja)?|nee|yes|no|ok(?:e|ay)?|.*\d:\d\d.*)$/u;
const NUMBERED = /^(\p{L}+) \d+$/u;

/** What whoever typed a talk out writes between brackets. */
export interface TypedOut {
  /** "emotioneel uitgeput", "huis 2": more than "lacht", "stilte van een minuut" or "naam 1", so that it may be a code all the same. */
  readonly saysMore: boolean;
}

/** Null for what is nothing of that kind. */
export function typedOutIn(inside: string): TypedOut | null {
  const words = fold(inside.trim());
  if (SIGN.test(words)) return { saysMore: false };
  const counted = NUMBERED.exec(words)?.[1];
  if (counted !== undefined) return { saysMore: !LEFT_OUT.has(counted) };
  const sound = SOUND.exec(words)?.[0];
  return sound === undefined ? null : { saysMore: !NO_MORE.test(words.slice(sound.length)) };
}

const LEFT_OUT = new Set([...wordList(leftOut), ...phrasesIn(leftOutPhrases)]);

/** Between brackets: "naam", "place", what stands in the place of something that is left out. */
export function isLeftOut(inside: string): boolean {
  return LEFT_OUT.has(fold(inside.trim()));
}
