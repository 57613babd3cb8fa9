import { isEnglishWord, isUncommonEnglishWord } from '../../language/english.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isDealtWith } from './english-bodies.ts';
import { isAfterCalled, isEnglishStreet, isKin, isTeamOfTown, isTitledEnglish } from './english-kinds.ts';
import {
  DETERMINES,
  ENGLISH_DOINGS,
  ENGLISH_FUNCTION,
  ENGLISH_RATHER_NAMES,
  ENGLISH_STREETS,
  ENGLISH_SURNAME_WORDS,
  ENGLISH_TOWNS,
  isEnglishCapital,
  isEnglishNameAndWord,
  isEnglishNameWord,
  isEnglishSlip,
  isListedBoth,
  isRareInEnglish,
  isSureEnglishName,
} from './english-words.ts';
import { FIRST_NAMES } from './lists.ts';
import { keyAt } from './seed.ts';

/** Whether a name begins here, in speech without capitals. */
export function startsSmall(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  if (key.length < 2 || /^\d/.test(key) || isEnglishCapital(key)) return isEnglishStreet(words, at);
  if (isTitledEnglish(words, at) || isDealtWith(words, at) || isEnglishStreet(words, at)) return true;
  if (isSureEnglishName(key)) return true;
  if (ENGLISH_RATHER_NAMES.has(key) && !ONE_OF_MANY.test(keyAt(words, at - 1))) return true;
  if (isRareInEnglish(key)) return isCuedEnglish(words, at) || !isEnglishSlip(key);
  if (ENGLISH_TOWNS.has(key) && isFrom(words, at)) return true;
  return isEnglishNameAndWord(key) && isNamedSmall(words, at);
}

const NOT_NAMED_BY = /^(?:to|not|so|very|too|all|a|an|the)$/;
/** Behind these it is a thing: "the jack", "a peter". */
const ONE_OF_MANY = /^(?:the|a|an|any|some|every|each|no|of|to)$/;
/** "auntie joy", "wee pat", "i rang rose": a name comes next. */
const NAMED_NEXT = /^(?:aunt|auntie|aunty|uncle|wee|young|rang|phoned|texted|messaged|emailed|married)$/;

/** "my son mark", "a man called will", "kojo and grace", "joy said". */
function isNamedSmall(words: readonly Word[], at: number): boolean {
  if (isKin(words, at) || isAfterCalled(words, at)) return true;
  const [before, next] = [keyAt(words, at - 1), keyAt(words, at + 1)];
  if (DETERMINES.has(before)) return false;
  if (before === 'and' && isEnglishNameWord(keyAt(words, at - 2))) return true;
  if (next === 'and' && isEnglishNameWord(keyAt(words, at + 2))) return true;
  if (isFrom(words, at) || (NAMED_NEXT.test(before) && isListedFirstName(keyAt(words, at)))) return true;
  if (!isListedFirstName(keyAt(words, at)) || NOT_NAMED_BY.test(before)) return false;
  // "joy adeyemi", and not "i hope sarah comes".
  if (
    words[at + 1]?.gap === ' ' &&
    isEnglishNameWord(next) &&
    !FIRST_NAMES.has(next) &&
    !SUBJECT.test(before)
  )
    return true;
  return ENGLISH_DOINGS.has(next);
}

const SUBJECT =
  /^(?:i|you|he|she|it|we|they|that|who|i'd|we'd|i'll|we'll|don't|can|could|would|should|must)$/;

function isListedFirstName(key: string): boolean {
  return isListedBoth(key) || FIRST_NAMES.has(key);
}

/** "i live in reading", "we moved to bath". */
function isFrom(words: readonly Word[], at: number): boolean {
  return (
    /^(?:in|from|to|near)$/.test(keyAt(words, at - 1)) &&
    /^(?:live|lives|lived|living|moved|move|come|comes|came|born|grew|from|back|over|out|was|is|were|am|up)$/.test(
      keyAt(words, at - 2),
    ) &&
    !isListedBoth(keyAt(words, at))
  );
}

/** Where a rare word is no slip of the pen. */
function isCuedEnglish(words: readonly Word[], at: number): boolean {
  return (
    /^(?:in|from|to|at|near|with|and)$/.test(keyAt(words, at - 1)) ||
    isKin(words, at) ||
    isAfterCalled(words, at)
  );
}

/** Whether the name that begins at `from` goes on at `at`. */
export function goesOnSmall(words: readonly Word[], from: number, at: number): boolean {
  const key = keyAt(words, at);
  if (words[at]?.gap !== ' ' || at - from > 2) return false;
  if (ENGLISH_STREETS.has(key) && isEnglishStreet(words, at - 1)) return true;
  if (isTeamOfTown(words, from, at)) return true;
  if (isEnglishCapital(key) || key.length < 2) return false;
  if (isSurnameOfEnglish(words, from, at)) return true;
  if (isSureEnglishName(key)) return !(FIRST_NAMES.has(key) && !FIRST_NAMES.has(keyAt(words, at - 1)));
  return isRareInEnglish(key) && !isEnglishSlip(key);
}

/** "desmond pickles", "alan coates": a word that people are called by, or hardly anybody says, after a first name, with no noun behind it. */
function isSurnameOfEnglish(words: readonly Word[], from: number, at: number): boolean {
  const key = keyAt(words, at);
  if (at !== from + 1 || !isListedFirstName(keyAt(words, from))) return false;
  if (!ENGLISH_SURNAME_WORDS.has(key) && !(isUncommonEnglishWord(key) && !isEnglishWord(key))) return false;
  const next = words[at + 1];
  return (
    next === undefined ||
    next.gap !== ' ' ||
    /'/.test(next.key) ||
    ENGLISH_FUNCTION.has(next.key) ||
    ENGLISH_DOINGS.has(next.key)
  );
}
