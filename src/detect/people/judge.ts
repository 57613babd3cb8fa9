import joinedEnds from '../../language/data/joined-ends.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import { isListedWord, isPersonal, isProper, isWord } from '../../language/dictionary.ts';
import { monthNames, weekdayNames } from '../../language/months.ts';
import { CARDINALS } from '../../language/numbers.ts';
import { ROUND } from '../../language/numerals.ts';
import { isCommonWord } from '../common-words.ts';
import {
  FIRST_NAMES,
  FOREIGN,
  FUNCTION,
  isPublicBody,
  NAMES_AND_WORDS,
  PUBLIC,
  ROLE,
  SPOKEN_PARTICLES,
  SURNAMES,
  TITLES,
  VILLAGES,
} from './lists.ts';
import { isNation } from './nations.ts';

/** People use few different words; what each of them is has to be found out once. */
export function remembered(judge: (key: string) => boolean): (key: string) => boolean {
  const judgements = new Map<string, boolean>();
  return (key) => {
    const before = judgements.get(key);
    if (before !== undefined) return before;
    if (judgements.size > 50_000) judgements.clear();
    // Nothing that long is a name; taking it apart would cost the square of its length.
    const judged = key.length <= 60 && judge(key);
    judgements.set(key, judged);
    return judged;
  };
}

const WEEKDAY = `(?:${weekdayNames('nl').join('|')})(?:en|s)?`;
const CALENDAR = new RegExp(`^(?:${monthNames('nl').join('|')}|${WEEKDAY})$`);
/** Dutch speech has them too, in the margin and at the start of a line. */
const ENGLISH_CALENDAR: ReadonlySet<string> = new Set(
  [...weekdayNames('en'), ...weekdayNames('en').map((day) => `${day}s`), ...monthNames('en')].map((name) =>
    name.toLowerCase(),
  ),
);
const DAY = new RegExp(`^${WEEKDAY}$`);
const WHEN = /^(?:op|vanaf|tot|elke|iedere|sinds|volgende|vorige|afgelopen|komende|deze|die)$/;

export function isWeekday(key: string): boolean {
  return DAY.test(key);
}

/** "op Maandag", which is a surname too. */
export function isDayAfter(before: string, key: string): boolean {
  return isWeekday(key) && WHEN.test(before);
}
const NUMBER_PART = [
  ...CARDINALS.nl.slice(1, 16),
  ...ROUND,
  'en|tig|honderd|duizend|half|der|veer|ste|de',
].join('|');
/** Not of endings alone: "steen" and "Deen" are no numbers. */
const NUMBER = new RegExp(`^(?!(?:de|en|ste|der|tig|veer)+$)(?:${NUMBER_PART})+$`);

/** "mbo'ers": so many letters in front of it are an abbreviation, also where no list has it. */
const OF_ABBREVIATION = /^\p{L}{2,4}'ers?$/u;

/** What a word can be when it is no name. */
export const isStopped = remembered((key) => {
  return (
    PUBLIC.has(key) ||
    (isPublicBody(key) && !FIRST_NAMES.has(key)) ||
    isNation(key) ||
    FOREIGN.has(key) ||
    (CALENDAR.test(key) && !isCommonWord(key)) ||
    (ENGLISH_CALENDAR.has(key) && !FIRST_NAMES.has(key) && !isCommonWord(key)) ||
    NUMBER.test(key) ||
    key.split(/['-]/).every((part) => part.length < 2 || (PUBLIC.has(part) && !isPersonal(part))) ||
    isOfPublic(key) ||
    OF_ABBREVIATION.test(key)
  );
});

/** "GGZ-traject", "AB'er": of something that everybody has. */
function isOfPublic(key: string): boolean {
  const [first = '', ...rest] = key.split(/['-]/);
  return (
    rest.length > 0 &&
    PUBLIC.has(first) &&
    rest.every((part) => part === 'er' || PUBLIC.has(part) || isWord(part))
  );
}

/** In a dictionary, or made of parts that are. */
export const isOrdinary = remembered(
  (key) =>
    isWord(key) ||
    isJoined(key) ||
    (/['-]/.test(key) && key.split(/['-]/).every((part) => part.length < 2 || isWord(part))),
);

const SMALL_OR_TITLE = new Set([...FUNCTION, ...TITLES]);

export function isSmallOrTitle(key: string): boolean {
  return SMALL_OR_TITLE.has(key);
}

/** A name that nobody takes for a word, also without a capital. */
export const isCertainName = remembered((key) => {
  if (key.length < 3 && !FIRST_NAMES.has(key)) return false;
  if (isStopped(key) || isSmallOrTitle(key) || SPOKEN_PARTICLES.has(key)) return false;
  if (FIRST_NAMES.has(key)) return !isCommonWord(key) && key.length > 1;
  if (SURNAMES.has(key) || VILLAGES.has(key) || isSmallName(key) || isStemOfName(key)) return true;
  return (isProper(key) && !isListedWord(key)) || isDoubleFirstName(key);
});

/** "wim-peter", "lily-mae". */
export function isDoubleFirstName(key: string): boolean {
  const parts = key.split('-');
  return (
    parts.length === 2 &&
    !isListedWord(key) &&
    parts.every((part) => part.length > 2 || FIRST_NAMES.has(part)) &&
    parts.every((part) => FIRST_NAMES.has(part) || NAMES_AND_WORDS.has(part) || isPersonal(part))
  );
}

export const isNameWithoutCapital = remembered(
  (key) => (key.length > 3 && isCertainName(key) && !isCommonWord(key)) || isDoubleName(key),
);

/** "fernandez-lopez": a name at a hyphen, and nothing there that is only a word. */
function isDoubleName(key: string): boolean {
  const parts = key.split('-');
  return (
    parts.length === 2 &&
    parts.every(
      (part) => part.length > 1 && (isPossibleName(part) || isCertainName(part) || isStrange(part)),
    ) &&
    parts.some((part) => part.length > 3 && isCertainName(part) && !isCommonWord(part))
  );
}

const SMALL = ['tje', 'je', 'pje', 'etje', 'ke'] as const;

/** "Marleentje", "Keesje". */
function isSmallName(key: string): boolean {
  return SMALL.some(
    (ending) =>
      key.endsWith(ending) &&
      FIRST_NAMES.has(key.slice(0, -ending.length)) &&
      (!isListedWord(key) || isProper(key)),
  );
}

/** "Geertrui" of Geertruida: what the rest of it makes a compound of no dictionary. */
function isStemOfName(key: string): boolean {
  return (
    key.length > 6 &&
    !isListedWord(key) &&
    ['a', 'da', 'ia', 'na', 'us', 'ius'].some((ending) => FIRST_NAMES.has(key + ending))
  );
}

/** Somebody's name, and perhaps a word as well. */
export const isPossibleName = remembered(
  (key) => isPersonal(key) || FIRST_NAMES.has(key) || NAMES_AND_WORDS.has(key) || isCommonWord(key),
);

/** No word, no name: a rare name, or a slip of the pen. */
export function isStrange(key: string): boolean {
  return (
    key.length > 2 &&
    key.length <= 40 &&
    !isStopped(key) &&
    !isSmallOrTitle(key) &&
    !isOrdinary(key) &&
    !isProper(key) &&
    !(key.length > 8 && ROLE.test(key))
  );
}

/** "hgw", "tlv": letters that nobody can say stand for something, and not for somebody. */
export function isUnsayable(key: string): boolean {
  return /^[bcdfghj-np-tv-xz]{3,5}$/.test(key);
}

const LAST = wordList(joinedEnds);
const SHORTEST_PART = 2;

/** Two or three small words that somebody wrote as one: "opzich", "ofzo", "iniedergeval". */
function isJoined(word: string): boolean {
  return possibleEnds(word).some((end) => LAST.has(end) || possibleEnds(end).some((last) => LAST.has(last)));
}

/** What may follow a small word at the start. */
function possibleEnds(word: string): string[] {
  const ends: string[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++)
    if (FUNCTION.has(word.slice(0, at))) ends.push(word.slice(at));
  return ends;
}
