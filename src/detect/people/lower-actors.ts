import actorVerbs from '../../language/data/actor-verbs.txt?raw';
import everydayDiminutives from '../../language/data/everyday-diminutives.txt?raw';
import { endingList, wordList } from '../../language/data/word-list.ts';
import { isListedWord } from '../../language/dictionary.ts';
import { isEnglishWord } from '../../language/english.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isSmallOrTitle, isStopped, isStrange, remembered } from './judge.ts';
import { BARE_NAMES, FIRST_NAMES, KIN, NAMES_AND_WORDS } from './lists.ts';
import { isSeason } from './lower-cues.ts';
import { keyAt, type Seed } from './seed.ts';

/**
 * Who does what only people do, in speech without capitals: "en wil belde", "elfje kwam langs", "toen zei ni luh", "nana ama
 * vindt"; and "ik ben ewa", which is a greeting too.
 */
export function actorSeeds(words: readonly Word[]): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 0; at < words.length; at++) {
    const to = actorEnd(words, at);
    if (to === null) continue;
    seeds.push({ from: at, to, kind: 'person' });
    at = to;
  }
  return seeds;
}

/** The last word of who acts, from here, or null. */
function actorEnd(words: readonly Word[], at: number): number | null {
  const key = keyAt(words, at);
  if (key.length < 2 || /[^\p{L}'-]/u.test(key)) return null;
  const isAsked = isAfterSaying(words, at);
  if (mayBegin(key) && mayEnd(words, at + 1) && (isAsked || isPersonsDoing(words, at + 2))) return at + 1;
  if (!mayAct(key)) return null;
  const acts = isPersonsDoing(words, at + 1) || (key === 'wil' && IS_VERB.test(keyAt(words, at + 1)));
  if (isAsked || (acts && beginsClause(words, at))) return at;
  return isStopped(key) && isSaidOfHerself(words, at) ? at : null;
}

/** "ni", "nana": no word of a language that we know, or a first name. */
function mayBegin(key: string): boolean {
  return !isStopped(key) && !isSmallOrTitle(key) && (FIRST_NAMES.has(key) || isNoWord(key));
}

/** "luh", "ama": what comes behind it and is no word, or somebody's name as well. */
function mayEnd(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  if (words[at]?.gap !== ' ' || key.length < 2 || isSmallOrTitle(key) || isStopped(key)) return false;
  return isStrange(key) || NAMES_AND_WORDS.has(key) || (FIRST_NAMES.has(key) && !isListedWord(key));
}

const isNoWord = remembered((key) => !isListedWord(key) && !isEnglishWord(key));

/** A first name whatever else it means, or a small thing that has no article. */
function mayAct(key: string): boolean {
  if (isSeason(key) || KIN.has(key)) return false;
  return (FIRST_NAMES.has(key) && !NEVER.test(key)) || BARE_NAMES.has(key) || isSmallThing(key);
}

/** First names of the lists that sentences are made of. */
const NEVER = /^(?:an|ben|can|door|erin|erna|mine|said)$/;

const EVERYDAY = endingList(everydayDiminutives);
/** "elfje": one of many, so that it would have an article if it were one. */
const isSmallThing = remembered((key) => /[^aeiou]je$/.test(key) && isListedWord(key) && !EVERYDAY.test(key));

const SAYS = wordList(actorVerbs);
/** Behind "wil", which is no verb beside one: "en wil had dienst". */
const IS_VERB = /^(?:kwam|had|heeft|ging|zat|werkt|werkte|moest|wilde|deed|stond|bleef|werd|kreeg|nam)$/;
const COMES = /^(?:kwam|komt|liep|loopt|ging|gaat)$/;
const BY = /^(?:langs|binnen|eten|helpen|logeren|oppassen)$/;
/** Whose doing it is, where what stands before it is no subject. */
const OTHERS = /^(?:ik|hij|zij|ze|we|wij|je|jij|men|u|jullie|iedereen|niemand|plaats)$/;

/** Whether what only people do stands here: "belde", "kwam even langs". */
function isPersonsDoing(words: readonly Word[], at: number): boolean {
  if (words[at]?.gap !== ' ' || OTHERS.test(keyAt(words, at + 1))) return false;
  const key = keyAt(words, at);
  return SAYS.has(key) || (COMES.test(key) && [1, 2].some((step) => BY.test(keyAt(words, at + step))));
}

/** Nothing before it that it could belong to: "als hij wil belde ik", "een elfje". */
function beginsClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word?.first === true ||
    word?.gap === ', ' ||
    /^(?:en|maar|want|toen|dus|omdat|nadat)$/.test(keyAt(words, at - 1))
  );
}

/** "toen zei", "toen kwam … langs": who said it or came is next. */
function isAfterSaying(words: readonly Word[], at: number): boolean {
  const verb = keyAt(words, at - 1);
  const comes = COMES.test(verb) && [1, 2].some((step) => BY.test(keyAt(words, at + step)));
  return (
    words[at]?.gap === ' ' &&
    (comes || /^(?:zei|vroeg|belde|appte|riep|antwoordde|vertelde|mailde)$/.test(verb)) &&
    (words[at - 1]?.first === true || /^(?:toen|daarna|gisteren|vanmorgen|later)$/.test(keyAt(words, at - 2)))
  );
}

/** "ik ben ewa en". */
function isSaidOfHerself(words: readonly Word[], at: number): boolean {
  if (keyAt(words, at - 1) !== 'ben' || keyAt(words, at - 2) !== 'ik') return false;
  const next = words[at + 1];
  return next === undefined || next.gap !== ' ' || /^(?:en|van|uit)$/.test(next.key);
}
