import { isListedWord } from '../../language/dictionary.ts';
import { isEnglishWord } from '../../language/english.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isCalledUpon, isFamilyOfName } from './english-surnames.ts';
import {
  ENGLISH_DOINGS,
  ENGLISH_KIN,
  ENGLISH_STREETS,
  ENGLISH_SURNAME_WORDS,
  ENGLISH_TAILS,
  isListedBoth,
} from './english-words.ts';
import { ENGLISH_TITLES } from './lists.ts';
import { isPlainEnglish, isPlainRun } from './plain-words.ts';
import { keyAt, type Seed } from './seed.ts';

const ENGLISH_DETERMINES = /^(?:the|a|an|my|our|your|his|her|their|this|that|any|every|each|no)$/;
const ENGLISH_ANNOUNCES =
  /^(?:mrs?|ms|miss|dr|called|named|uncle|aunt|auntie|sister|brother|at|for|near|from|with|by)$/;

/** "Father Brannigan", whatever words the two are. */
const ENGLISH_ADDRESS =
  /^(?:father|sister|brother|dr|mrs?|ms|miss|nurse|aunt|auntie|uncle|pastor|reverend|rev|cllr)$/;

const isWordOfEither = (key: string) => isEnglishWord(key) || isListedWord(key);

/** "Harbour Light runs it", and not "the first Solar Farm came". */
function isSubjectOfDoing(words: readonly Word[], { from, to }: Seed): boolean {
  const isSubject =
    words[from]?.gap !== ' ' ||
    /^(?:and|but|so|then|because|that|when|where|if|until)$/.test(keyAt(words, from - 1));
  return isSubject && ENGLISH_DOINGS.has(keyAt(words, to + 1));
}

/** Words of English with a capital that nothing announces as a name. */
export function isEnglishNoun(words: readonly Word[], seed: Seed): boolean {
  const { from, to } = seed;
  const first = keyAt(words, from);
  if (from < to && ENGLISH_ADDRESS.test(first)) return false;
  const [before, last] = [keyAt(words, from - 1), keyAt(words, to)];
  if (from === to && (isListedBoth(first) || isCalledUpon(words, from) || isFamilyOfName(words, from)))
    return false;
  // "Harbour Light runs it", "Change Grow Live": several words that do something, or are too many for a thing.
  if (from < to && (to - from > 1 ? !ENGLISH_DETERMINES.test(before) : isSubjectOfDoing(words, seed)))
    return false;
  // "Rose Field", whatever words the two are.
  if (from < to && isListedBoth(first) && ENGLISH_SURNAME_WORDS.has(last)) return false;
  // "a Sponsored Walk": nobody is called by it, whatever streets are.
  if (/^(?:an?|any|every|each|no)$/.test(before) && isPlainRun(words, seed, isWordOfEither)) return true;
  return (
    isPlainRun(words, seed, isPlainEnglish) &&
    !ENGLISH_ANNOUNCES.test(before) &&
    !ENGLISH_TITLES.has(before) &&
    !ENGLISH_KIN.has(before) &&
    !(
      from < to &&
      (ENGLISH_STREETS.has(last) || ENGLISH_TAILS.has(last)) &&
      !ENGLISH_DETERMINES.test(before)
    ) &&
    !/^(?:said|says|told|rang|asked|laughed|cried|thought|lives|lived|shouted)$/.test(keyAt(words, to + 1))
  );
}
