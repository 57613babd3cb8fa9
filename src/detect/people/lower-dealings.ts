import dealing from '../../language/data/dealing-verbs.txt?raw';
import dealtWith from '../../language/data/dealt-with.txt?raw';
import thoughtful from '../../language/data/thoughtful-participles.txt?raw';
import { anyIn, wordList } from '../../language/data/word-list.ts';
import type { Word } from '../../language/spoken-words.ts';
import { keyAt } from './seed.ts';

const WITH = /^(?:met|aan|bij|van|naar|tegen|voor|door)$/;
/** What one does with somebody, behind the name: "met merel gebeld", "aan wolf gevraagd". */
const DEALT = new RegExp(
  `^(?:(?:op|uit|mee|terug)?ge${anyIn(dealtWith)}t?|overlegd|besproken|afgesproken|samengewoond|verteld|verhuisd|langs|thuis|toe|eten|slapen|logeren|spelen)$`,
);
/** The same before it: "ik app met merel", "toen ging ik naar wolf". */
const DEALS = wordList(dealing);
/** What only somebody does that took a while to think of. */
const THOUGHT = wordList(thoughtful);
const WHEN =
  /^(?:toen|straks|vandaag|daarna|nu|nou|gisteren|morgen|dan|daar|later|soms|eerst|zaterdag|zondag)$/;
const IS_THERE = /^(?:is|was|komt|kwam|gaat|ging|zit|zat|moet|moest|mag|mocht|kan|kon|zou|zal)$/;
const THERE = /^(?:er|nog|ook|niet|weer|langs|thuis|mee)$/;

/** "met merel gebeld", "heeft roos bedacht", "straks komt hazel nog": a word without an article, where one deals with people. */
export function isKeptCompany(words: readonly Word[], at: number): boolean {
  const [before, next] = [keyAt(words, at - 1), keyAt(words, at + 1)];
  if (WITH.test(before)) return DEALT.test(next) || isDealing(words, at - 1);
  if (/^(?:heeft|had)$/.test(before)) return THOUGHT.has(next);
  return IS_THERE.test(before) && WHEN.test(keyAt(words, at - 2)) && THERE.test(next);
}

/** Straight before the preposition, or with one word between. */
function isDealing(words: readonly Word[], at: number): boolean {
  return [1, 2].some((back) => DEALS.has(keyAt(words, at - back)));
}
