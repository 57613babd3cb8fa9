import { isListedWord, isPersonal, isProper, isWord } from '../../language/dictionary.ts';
import { monthNames, weekdayNames } from '../../language/months.ts';
import { CARDINALS } from '../../language/numbers.ts';
import { ROUND } from '../../language/numerals.ts';
import { isCommonWord } from '../common-words.ts';
import { isJoined } from './joined-words.ts';
import {
  FIRST_NAMES,
  FOREIGN,
  FUNCTION,
  isPublicBody,
  NAMES_AND_WORDS,
  PLACE,
  PUBLIC,
  ROLE,
  SPOKEN_PARTICLES,
  STREET,
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
const DAY = new RegExp(`^${WEEKDAY}$`);
const WHEN = /^(?:op|vanaf|tot|elke|iedere|sinds|volgende|vorige|afgelopen|komende|deze|die)$/;

/** "op Maandag", which is a surname too. */
export function isDayAfter(before: string, key: string): boolean {
  return DAY.test(key) && WHEN.test(before);
}
const NUMBER_PART = [
  ...CARDINALS.nl.slice(1, 16),
  ...ROUND,
  'en|tig|honderd|duizend|half|der|veer|ste|de',
].join('|');
const NUMBER = new RegExp(`^(?!(?:de|en|ste|der|tig)$)(?:${NUMBER_PART})+$`);

/** What a word can be when it is no name. */
export const isStopped = remembered((key) => {
  return (
    PUBLIC.has(key) ||
    isPublicBody(key) ||
    isNation(key) ||
    FOREIGN.has(key) ||
    (CALENDAR.test(key) && !isCommonWord(key)) ||
    NUMBER.test(key) ||
    key.split(/['-]/).every((part) => part.length < 2 || (PUBLIC.has(part) && !isPersonal(part))) ||
    isOfPublic(key)
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

export function isSmallOrTitle(key: string): boolean {
  return FUNCTION.has(key) || TITLES.has(key);
}

/** A name that nobody takes for a word, also without a capital. */
export const isCertainName = remembered((key) => {
  if (key.length < 3 && !FIRST_NAMES.has(key)) return false;
  if (isStopped(key) || isSmallOrTitle(key) || SPOKEN_PARTICLES.has(key)) return false;
  if (FIRST_NAMES.has(key)) return !isCommonWord(key) && key.length > 1;
  if (SURNAMES.has(key) || VILLAGES.has(key) || isSmallName(key)) return true;
  return isProper(key) && !isListedWord(key);
});

const SMALL = ['tje', 'je', 'pje', 'etje', 'ke'] as const;

/** "Marleentje", "Keesje". */
function isSmallName(key: string): boolean {
  return SMALL.some(
    (ending) => key.endsWith(ending) && FIRST_NAMES.has(key.slice(0, -ending.length)) && !isListedWord(key),
  );
}

/** Somebody's name, and perhaps a word as well. */
export function isPossibleName(key: string): boolean {
  return isPersonal(key) || FIRST_NAMES.has(key) || NAMES_AND_WORDS.has(key) || isCommonWord(key);
}

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

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One letter away from a word, and too long to be so by chance; or made of two words the dictionary does not join. */
export const isSlip = remembered((key) => {
  if (isListedWord(SEPARABLE.exec(key)?.[1] ?? '')) return true;
  if (key.length < 8 || key.length > 40 || PLACE.test(key) || STREET.test(key)) return false;
  return isLetterAway(key) || isLooseCompound(key);
});

/** One letter more, less or other than a word of the dictionary. */
export const isLetterAway = remembered((key) => {
  for (let i = 0; i <= key.length; i++) {
    const [before, after, rest] = [key.slice(0, i), key.slice(i), key.slice(i + 1)];
    if (i < key.length && isListedWord(before + rest)) return true;
    for (const letter of LETTERS) {
      if (isListedWord(before + letter + after) || isListedWord(before + letter + rest)) return true;
    }
  }
  return false;
});

/** The same for long words that are no place; quick, and right more often than a search for slips. */
export const isMadeOfWords = remembered(
  (key) =>
    isLongCompound(key) ||
    (key.length > 8 && key.length <= 40 && !PLACE.test(key) && !STREET.test(key) && isLooseCompound(key)),
);

const SEPARABLE =
  /^(?:aan|achter|af|bij|door|in|mee|na|neer|om|onder|op|over|samen|terug|toe|uit|vast|voor|weg)(.{3,})$/;

const LONG = 16;
const SHORTEST_PART = 4;

/** "huurtoeslagverrekeningsprocedure": words one after the other, longer than anybody's name; a street may be as long. */
function isLongCompound(key: string): boolean {
  if (key.length < LONG || STREET.test(key)) return false;
  // Up to each letter, whether it all is words.
  const isMade = [true];
  for (let to = 1; to <= key.length; to++) {
    let made = false;
    for (let from = 0; from <= to - SHORTEST_PART && !made; from++)
      made = isMade[from] === true && isPart(key.slice(from, to), to === key.length);
    isMade[to] = made;
  }
  return isMade[key.length] === true;
}

function isPart(part: string, isLast: boolean): boolean {
  if (isListedWord(part)) return true;
  return !isLast && part.length > SHORTEST_PART && part.endsWith('s') && isListedWord(part.slice(0, -1));
}

/** Two words that the dictionary does not join: "slaapprobleem", "woningcorporatie". */
function isLooseCompound(key: string): boolean {
  for (let at = 3; at <= key.length - 3; at++) {
    if (!isListedWord(key.slice(at))) continue;
    const first = key.slice(0, at);
    if (isListedWord(first) || (first.endsWith('s') && isListedWord(first.slice(0, -1)))) return true;
  }
  return false;
}
