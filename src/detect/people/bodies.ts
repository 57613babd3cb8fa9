import askedForEndings from '../../language/data/asked-for-endings.txt?raw';
import regionalAdjectives from '../../language/data/regional-adjectives.txt?raw';
import shortAnswers from '../../language/data/short-answers.txt?raw';
import { anyIn, wordList } from '../../language/data/word-list.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isOrdinary, isSmallOrTitle, isStopped } from './judge.ts';
import { CLUB, FIRST_NAMES, HOUSE, ORGANISATION, ORGANISATION_TAIL, ORGANISATIONS } from './lists.ts';
import { isNation } from './nations.ts';
import { DOING, isTitle, keyAt, type Seed } from './seed.ts';

/** Bodies that their words do not tell: by the form of the name, or because somebody asked for one. */
export function bodyAt(words: readonly Word[], at: number): Seed | null {
  const to =
    digitBodyEnd(words, at) ??
    letterBodyEnd(words, at) ??
    regionalEnd(words, at) ??
    doingEnd(words, at) ??
    answerEnd(words, at);
  return to === null ? null : { from: at, to, kind: 'organisation' };
}

/** "D66", "Lijn5", "bij Samen010": letters and digits in one, on the lists or where bodies stand. */
export function digitBodyEnd(words: readonly Word[], at: number): number | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next?.gap !== '' || !/^\d{1,4}$/.test(next.key)) return null;
  if (ORGANISATIONS.has(word.key + next.key)) return at + 1;
  const isNamed = word.key.length > 2 && word.capital && !word.first && !isStopped(word.key);
  return isNamed && /^(?:bij|via|van|voor|door|naar|met)$/.test(keyAt(words, at - 1)) ? at + 1 : null;
}

/** "K Wonen", "B Samen": a letter by itself, and a word. */
function letterBodyEnd(words: readonly Word[], at: number): number | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.text.length !== 1 || !word.capital || isTitle(words[at - 1])) return null;
  if (
    next?.capital !== true ||
    next.gap !== ' ' ||
    !/\p{Ll}{2}/u.test(next.text) ||
    FIRST_NAMES.has(next.key)
  )
    return null;
  const isBody = word.first ? isBodyEnd(next.key) && !isSmallOrTitle(next.key) : isOrdinary(next.key);
  return isBody || ORGANISATIONS.has(next.key) ? at + 1 : null;
}

/** Kinds of care, which everybody has. */
const KIND_OF_CARE =
  /^(?:beschermd|begeleid|zelfstandig|passend|sociaal|levenslang|gezond|beschut|vrijwillig|maatschappelijk|samen)$/;

/** "van Goed Wonen": two words with capitals after what stands before a body. */
function doingEnd(words: readonly Word[], at: number): number | null {
  const [word, next] = [words[at], words[at + 1]];
  const isBody =
    word?.first === false &&
    next?.capital === true &&
    next.gap === ' ' &&
    DOING.test(next.key) &&
    !KIND_OF_CARE.test(word.key) &&
    /^(?:van|bij|via|door)$/.test(keyAt(words, at - 1));
  return isBody ? at + 1 : null;
}

/** "Zeeuwse Taxi Centrale": from where, and two words or one that bodies end in. */
function regionalEnd(words: readonly Word[], at: number): number | null {
  const { key = '' } = words[at] ?? {};
  if (!/(?:se|s|er)$/.test(key) || !(isNation(key) || REGIONAL.test(key)) || isSmallOrTitle(key)) return null;
  let end = at;
  while (isPlain(words, end + 1)) end++;
  return end > at + 1 || (end > at && isBodyEnd(keyAt(words, end))) ? end : null;
}

/** Where people and things come from inside the country. */
export const REGIONAL = new RegExp(
  String.raw`^(?:${anyIn(regionalAdjectives)}|\p{L}{4,}(?:landse?|hoekse?|veense?|waardse?|stedense?|burgse?|damse?|dijkse?|drechtse?))$`,
  'u',
);

function isPlain(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word?.capital === true &&
    word.gap === ' ' &&
    isOrdinary(word.key) &&
    !isSmallOrTitle(word.key) &&
    !FIRST_NAMES.has(word.key)
  );
}

function isBodyEnd(key: string): boolean {
  return ORGANISATION.test(key) || ORGANISATION_TAIL.has(key);
}

/** "via de Kerk", "in het Dorpshuis": a kind of house, with its article, which is nobody's surname behind these. */
export function isHouseAlone(words: readonly Word[], at: number): boolean {
  return (
    HOUSE.has(keyAt(words, at)) &&
    /^(?:de|het|een|onze|ons)$/.test(keyAt(words, at - 1)) &&
    /^(?:via|bij|naar|in|uit|op|door|met|voor|aan)$/.test(keyAt(words, at - 2)) &&
    !/^(?:harmonie|fanfare|club)$/.test(keyAt(words, at))
  );
}

const ASKED_FOR = new RegExp(`(?:^|.)${anyIn(askedForEndings)}$`);
const ANSWERS = wordList(shortAnswers);
const QUESTION = 25; // words that a question is looked back over

/** "Welke winkel?" "Lidl.", "De Klimroos, al jaren." */
function answerEnd(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined || !word.first || !asksForBody(words, at)) return null;
  const isArticle = /^(?:de|het|'t|t)$/.test(word.key) && words[at + 1]?.gap === ' ';
  const end = isArticle ? at + 1 : at;
  const name = words[end];
  if (name?.capital !== true || isStopped(name.key) || isSmallOrTitle(name.key) || ANSWERS.has(name.key))
    return null;
  const after = words[end + 1];
  return after === undefined || /^(?:[.,!]|\s*\n)/.test(after.gap) ? end : null;
}

/** Whether the turn before this one, which starts here, asked for a body. */
export function asksForBody(words: readonly Word[], at: number): boolean {
  const mark = words[at - 1];
  const hasMark = mark !== undefined && mark.text.length < 4 && (at === 1 || mark.gap.includes('\n'));
  const start = hasMark ? at - 1 : at;
  if (start < 1 || !(words[start]?.gap.includes('\n') ?? false) || !words[start]?.gap.includes('?'))
    return false;
  let isAsked = false;
  let isForName = false;
  for (let back = start - 1; back >= 0 && start - back < QUESTION; back--) {
    const { key = '', gap = '' } = words[back] ?? {};
    isForName ||= ASKS_NAME.test(key);
    if (ASKS_HOW.test(key) && !isForName) return false;
    isAsked ||= ASKED_FOR.test(key) || HOUSE.has(key) || CLUB.has(key);
    // "Ik zit bij de bank. Snap je?": asked is what stands behind the last stop.
    if (gap.includes('\n') || /[.!]\s/.test(gap)) return isAsked;
  }
  return isAsked;
}

/** "Hoe was het op school?" is answered with "Spannend", "Hoe heet die school?" with a name. */
const ASKS_HOW = /^(?:hoe|hoezo|waarom|wanneer|hoelang|hoeveel|how|why|when)$/;
const ASKS_NAME = /^(?:heet|heette|heten|genoemd|naam|called|name|named)$/;
