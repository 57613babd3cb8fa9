import pairsOfThings from '../../language/data/pairs-of-things.txt?raw';
import speakingWith from '../../language/data/speaking-with.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import { monthNames, weekdayNames } from '../../language/months.ts';
import { type Word, wordsOfSpeech } from '../../language/spoken-words.ts';
import { madeOnce } from '../../model/deferred.ts';
import { isCommonWord } from '../common-words.ts';
import { remembered } from './judge.ts';
import { SURNAME_WORDS } from './lists.ts';
import { isReporting } from './lower-cues.ts';
import { keyAt, type Seed } from './seed.ts';
import { isToldBy, SUBJECT } from './tellers.ts';
import {
  isConcept,
  isPluralForm,
  isRoleOrUnknown,
  isWordOnly,
  mayBeSurname,
  TITLES_TOO,
} from './word-surnames.ts';

/**
 * Whose words or view a text gives, where the surname is a word or a title as well: "volgens Sloot", "(zie ook Prins)",
 * "zoals Kroon zei", "Prins en Kramer".
 */
export function attributedSeeds(words: readonly Word[]): Seed[] {
  const said = madeOnce(() => {
    const keys = new Set<string>();
    for (const { capital, key } of words) if (!capital) keys.add(key);
    return keys;
  });
  const seeds: Seed[] = [];
  words.forEach((word, at) => {
    if (word.capital && (isAttributed(words, at) || (isToldBy(words, at) && !said().has(word.key))))
      seeds.push({ from: at, to: at, kind: 'person' });
  });
  return seeds;
}

/** UTF-16 units on both sides. */
const AROUND = 80;

/** Whether the word at `start` stands so in its text; `isUnsaid`: it is said nowhere without its capital. */
export function isAttributedThere(text: string, start: number, isUnsaid: boolean): boolean {
  const from = Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - AROUND);
  const lineEnd = text.indexOf('\n', start);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, start + AROUND);
  const before = wordsOfSpeech(text.slice(from, start)).words.length;
  const { words } = wordsOfSpeech(text.slice(from, to));
  return isAttributed(words, before) || (isUnsaid && isToldBy(words, before));
}

function isAttributed(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.capital !== true || word.text.length < 2 || !/\p{Ll}/u.test(word.text) || at === 0) return false;
  if (isSpokenFor(words, at) || isReferredTo(words, at) || isSpokenTo(words, at)) return true;
  if (isAmongSurnames(words, at)) return true;
  // "volgens Sloot en Prins": what is said of the one goes for the other.
  return isJoining(words, at) && mayBeSurname(word.key) && isSpokenFor(words, at - 2);
}

/** "volgens Sloot", "aldus Prins", "net als Post", "according to Hill". */
function isSpokenFor(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], keyAt(words, at - 1)];
  if (word?.gap !== ' ' || !word.capital || isPartOfName(words, at)) return false;
  if (before === 'aldus') return mayBeSurname(word.key) || isWordOnly(word.key);
  if (before === 'volgens') return mayBeSurname(word.key) || (isWordOnly(word.key) && !isConcept(word.key));
  if (!mayBeSurname(word.key)) return before === 'zoals' && isWordOnly(word.key) && isToldAfter(words, at);
  if (before === 'to') return keyAt(words, at - 2) === 'according';
  if (before === 'als')
    return /^(?:net|evenals|anders)$/.test(keyAt(words, at - 2)) && !isPluralForm(word.key);
  return before === 'evenals' || (before === 'zoals' && isToldAfter(words, at));
}

/** "zoals Sloot en Roelofs ook aangaven": somebody does so. */
function isToldAfter(words: readonly Word[], at: number): boolean {
  const next = /^(?:en|and)$/.test(keyAt(words, at + 1)) ? at + 3 : at + 1;
  const verb = /^(?:het|dat|dit|ook|eerder|al|terecht|zelf)$/.test(keyAt(words, next)) ? next + 1 : next;
  // "zoals Schaamte noemen zij": the verb is somebody else's.
  if (SUBJECT.test(keyAt(words, verb + 1))) return false;
  return words[next]?.gap === ' ' && (isReporting(keyAt(words, verb)) || TELLS.test(keyAt(words, verb)));
}

/** By more than one, too. */
const TELLS =
  /^(?:aang(?:aven|eeft|af)|opmerk(?:t|te|ten)|zei(?:den)?|zeggen|vertel(?:den|len)|noem(?:en|den)|noemde|schetsten|beschreven|vinden|vonden|vindt|uitleg(?:t|de))$/;

/** "(zie ook Prins)", "Bel Koning nog": whom a reader is sent to. */
function isReferredTo(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], keyAt(words, at - 1)];
  if (word === undefined || !mayBeSurname(word.key) || isPartOfName(words, at)) return false;
  if (word.gap === '. ' && /^(?:vgl|cf)$/.test(before)) return true;
  if (word.gap !== ' ') return false;
  const cue = /^(?:ook|nog|also)$/.test(before) ? at - 2 : at - 1;
  if (/^(?:zie|vergelijk|see)$/.test(keyAt(words, cue))) return !IN_BOOK.test(word.key);
  return /^(?:bel|mail|app|bedank)$/.test(before) && words[at - 1]?.first === true;
}

/** "zei ze tegen Mol", "gesproken met Snoek", "asked Baker": whom somebody speaks to. */
function isSpokenTo(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], keyAt(words, at - 1)];
  if (word?.gap !== ' ' || word.first || isPartOfName(words, at)) return false;
  if (!mayBeSurname(word.key) || IN_BOOK.test(word.key)) return false;
  if (/^(?:asked|told)$/.test(before)) return true;
  if (!/^(?:tegen|met|aan|to|with)$/.test(before)) return false;
  for (let back = at - 2; back >= Math.max(0, at - 6); back--)
    if (SPEAKS.has(keyAt(words, back)) || isReporting(keyAt(words, back))) return true;
  return false;
}

const SPEAKS = wordList(speakingWith);

/** What a reader finds in the report itself. */
const IN_BOOK = /^(?:link|tafel|label|code|noot|noten|page|note|end|part|deel|voorn|slot|kop|blad)$/;

/** "voor Prins en Kramer": two of them, inside a sentence. */
function isAmongSurnames(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.first !== false || word.gap !== ' ' || !isPersonInRow(word.key)) return false;
  if (isJoining(words, at)) return words[at - 2]?.first === false && isPersonInRow(keyAt(words, at - 2));
  return next !== undefined && isJoining(words, at + 2) && isPersonInRow(keyAt(words, at + 2));
}

/** Whether "X en" stands before it. */
function isJoining(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.capital === true &&
    words[at - 2]?.capital === true &&
    /^(?:en|and)$/.test(keyAt(words, at - 1)) &&
    [at - 1, at].every((one) => words[one]?.gap === ' ')
  );
}

const isPersonInRow = remembered(
  (key) =>
    (TITLES_TOO.test(key) || SURNAME_WORDS.has(key) || isCommonWord(key)) &&
    !isRoleOrUnknown(key) &&
    !isSide(key),
);

const CALENDAR = new Set(
  (['nl', 'en'] as const).flatMap((one) => [...monthNames(one), ...weekdayNames(one)]),
);
const PAIRS_OF_THINGS = wordList(pairsOfThings);

/** "Oost en West", "Zomer en Winter", "Juli en Augustus". */
function isSide(key: string): boolean {
  return CALENDAR.has(key) || PAIRS_OF_THINGS.has(key);
}

/** "volgens Koning Willem", "volgens Post NL": more than one word. */
function isPartOfName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.capital === true && next.gap === ' ';
}
