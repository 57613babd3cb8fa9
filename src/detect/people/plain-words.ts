import { isListedWord, isProper } from '../../language/dictionary.ts';
import { isEnglishName, isEnglishWord, isUncommonEnglishWord } from '../../language/english.ts';
import type { Word } from '../../language/spoken-words.ts';
import { ENGLISH_FIRMS, ENGLISH_FUNCTION, isEnglishCapital } from './english-words.ts';
import { isCertainName, isOrdinary, isPossibleName, remembered } from './judge.ts';
import {
  EVERYDAY_TOWNS,
  FIRST_NAMES,
  NEIGHBOURHOODS,
  ORGANISATIONS,
  PLACE,
  SPOKEN_PARTICLES,
  STREET,
  SURNAME_WORDS,
  TOWNS,
  VILLAGES,
} from './lists.ts';
import type { Seed } from './seed.ts';
import { isMadeOfWords } from './slips.ts';

/** A word of either language that nobody and nothing is known to be called by. */
export const isPlain = remembered(
  (key) =>
    (isOrdinary(key) || isMadeOfWords(key) || (isEnglishWord(key) && !isEnglishName(key))) &&
    isNobodys(key) &&
    !isCertainName(key) &&
    !isProper(key) &&
    !SURNAME_WORDS.has(key) &&
    !ORGANISATIONS.has(key) &&
    !NEIGHBOURHOODS.has(key) &&
    (isListedWord(key) || key.length < 7 || !(PLACE.test(key) || STREET.test(key))),
);

/** The same of English. */
export const isPlainEnglish = remembered(
  (key) =>
    ((isEnglishWord(key) || isUncommonEnglishWord(key)) &&
      !isEnglishName(key) &&
      isNobodys(key) &&
      !ENGLISH_FIRMS.has(key)) ||
    isEnglishCapital(key) ||
    ENGLISH_FUNCTION.has(key),
);

function isNobodys(key: string): boolean {
  return !isPossibleName(key) && !TOWNS.has(key) && !EVERYDAY_TOWNS.has(key) && !VILLAGES.has(key);
}

/** Every word of it is such a word, a letter or a particle; `isPlainWord` takes a folded one. */
export function isPlainRun(
  words: readonly Word[],
  { from, to }: Seed,
  isPlainWord: (key: string) => boolean,
): boolean {
  return (
    words.slice(from, to + 1).every(
      ({ key, text, capital }, i) =>
        isPlainWord(key) ||
        // "Korte Lijnen": a surname stands last.
        (from + i < to && isOrdinary(key) && !FIRST_NAMES.has(key) && !isCertainName(key)) ||
        (capital ? text.length === 1 : SPOKEN_PARTICLES.has(key)),
    ) && !/\p{Ll}-?\p{Lu}|^\p{Lu}{2,}$/u.test(words[from]?.text ?? '')
  );
}
