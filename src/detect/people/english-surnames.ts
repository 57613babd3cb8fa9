import englishReportingVerbs from '../../language/data/english-reporting-verbs.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import type { Word } from '../../language/spoken-words.ts';
import {
  ENGLISH_DOINGS,
  ENGLISH_FUNCTION,
  ENGLISH_SURNAME_WORDS,
  isEnglishNameAndWord,
  isEnglishSeason,
} from './english-words.ts';
import { remembered } from './judge.ts';
import { keyAt } from './seed.ts';

const REPORTS = wordList(englishReportingVerbs);

/** What somebody does whose words are told, after the name. */
export const isReportingInEnglish = remembered((key) => REPORTS.has(key));

/** What speaks as well, and is a body. */
const SPEAKING_BODY = /^(?:banks?|chapel|church|court|hall|house|judge|law|park|school)$/;
/** Which are first names too. */
const MONTHS = /^(?:april|may|june|august)$/;
/** Before a month. */
const OF_TIME = /^(?:last|next|since|until|till|by|early|late|mid|from|to|through|and|or|as|than|for|on)$/;
const DETERMINED = /^(?:the|a|an|my|our|your|his|her|their|this|that|every|each|no|in|of)$/;

/** "Baker's account", "Hill described", "a talk with Young": a word that people are called by, where only somebody stands. */
export function isSurnameByPlace(words: readonly Word[], at: number): boolean {
  const [word, next, before] = [words[at], words[at + 1], keyAt(words, at - 1)];
  if (word === undefined || word.text.length < 2 || isEnglishSeason(word.key)) return false;
  if (before === 'the' && isFamilyOfName(words, at)) return true;
  if (!ENGLISH_SURNAME_WORDS.has(word.key) && !isEnglishNameAndWord(word.key) && !MONTHS.test(word.key))
    return false;
  if (!word.first && DETERMINED.test(before)) return false;
  if (word.genitive) return isNounOfHers(next);
  if (next?.gap === ' ' && isReportingInEnglish(next.key)) return !SPEAKING_BODY.test(word.key);
  // "She said May would sort it", and not "last May would do".
  if (!word.first && next?.gap === ' ' && ENGLISH_DOINGS.has(next.key)) return !OF_TIME.test(before);
  const isAlone = next?.gap !== ' ' || (!next.capital && ENGLISH_FUNCTION.has(next.key));
  return !word.first && !MONTHS.test(word.key) && /^(?:with|by)$/.test(before) && isAlone;
}

/** "The Banks lived next door", "a meal with the Parkers": several people of one surname. */
function isFamilyOfName(words: readonly Word[], at: number): boolean {
  const [{ key, genitive }, next] = [words[at] ?? { key: '', genitive: false }, words[at + 1]];
  const isSurname = [key, key.replace(/s$/, '')].some(
    (one) => ENGLISH_SURNAME_WORDS.has(one) || isEnglishNameAndWord(one),
  );
  if (!isSurname || !key.endsWith('s') || genitive) return false;
  if (next?.gap === ' ' && DOES_AS_FAMILY.test(next.key)) return true;
  const isAlone = next?.gap !== ' ' || (!next.capital && ENGLISH_FUNCTION.has(next.key));
  return isAlone && /^(?:with|invited|knew|married|visited|thanked|met)$/.test(keyAt(words, at - 2));
}

const DOES_AS_FAMILY =
  /^(?:lived?|living|moved|adopted|fostered|invited|married|ate|came|come|took|always|next|nextdoor|who)$/;

/** "account" behind "'s", and not "been". */
function isNounOfHers(word: Word | undefined): boolean {
  return (
    word?.gap === ' ' && !word.capital && !ENGLISH_FUNCTION.has(word.key) && !/(?:ed|ing|ly)$/.test(word.key)
  );
}
