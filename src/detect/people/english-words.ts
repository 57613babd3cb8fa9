import englishDeterminers from '../../language/data/english-determiners.txt?raw';
import doings from '../../language/data/english-doings.txt?raw';
import firms from '../../language/data/english-firms.txt?raw';
import functionWords from '../../language/data/english-function-words.txt?raw';
import kin from '../../language/data/english-kin.txt?raw';
import namesThatAreWords from '../../language/data/english-names-that-are-words.txt?raw';
import officeWords from '../../language/data/english-office-words.txt?raw';
import englishPlaceEndings from '../../language/data/english-place-endings.txt?raw';
import policy from '../../language/data/english-policy.txt?raw';
import ratherNames from '../../language/data/english-rather-names.txt?raw';
import spoken from '../../language/data/english-spoken.txt?raw';
import streets from '../../language/data/english-streets.txt?raw';
import surnameWords from '../../language/data/english-surnames-that-are-words.txt?raw';
import tails from '../../language/data/english-tails.txt?raw';
import towns from '../../language/data/english-towns.txt?raw';
import { endingList, wordList } from '../../language/data/word-list.ts';
import { isEnglishName, isEnglishWord, isUncommonEnglishWord } from '../../language/english.ts';
import { monthNames } from '../../language/months.ts';
import { isDoubleFirstName, remembered } from './judge.ts';
import { ENGLISH_CAPITALS, FIRST_NAMES, FOREIGN } from './lists.ts';
import { isNation } from './nations.ts';

export const ENGLISH_DOINGS = wordList(doings);
export const ENGLISH_FIRMS = wordList(firms);
export const ENGLISH_KIN = wordList(kin);
export const ENGLISH_STREETS = wordList(streets);
export const ENGLISH_TAILS = wordList(tails);
export const ENGLISH_TOWNS = wordList(towns);
export const ENGLISH_SURNAME_WORDS = wordList(surnameWords);

/** What a sentence is made of. */
export const ENGLISH_FUNCTION = wordList(functionWords);

const NAMES_AND_WORDS = wordList(namesThatAreWords);
export const ENGLISH_RATHER_NAMES = wordList(ratherNames);
const POLICY = wordList(policy);
const OFFICE_WORDS = wordList(officeWords);
const SPOKEN = wordList(spoken);

/** All of these take folded words. What has a capital in English and names nobody. */
export function isEnglishCapital(key: string): boolean {
  return ENGLISH_CAPITALS.has(key) || POLICY.has(key) || isNation(key) || /^i'/.test(key);
}

/** The same, and what names may end in but do not consist of: courses, departments, offices. */
export const isOfficeWord = remembered(
  (key) =>
    isEnglishCapital(key) ||
    [key, key.replace(/s$/, '')].some((one) => OFFICE_WORDS.has(one) || POLICY.has(one)) ||
    isAbstractEnglish(key),
);

const ABSTRACT =
  /.{3}(?:(?:tion|sion|ment|ship|ance|ence|ism|ist|ician|ator|itor|visor|ologist|therapist|iatrist|skill)s?|ness|ity|ities|ology|graphy|ency|istics|hood|ics|iatry|therapy|keeping|making|planning|writing|training|engineering)$/;

/** "Accountancy", "Psychologists": what is studied, done or held as an office, and nothing is called. */
function isAbstractEnglish(key: string): boolean {
  return (
    ABSTRACT.test(key) &&
    (isEnglishWord(key) || isUncommonEnglishWord(key)) &&
    !isEnglishName(key) &&
    ![NAMES_AND_WORDS, FIRST_NAMES, ENGLISH_FIRMS, ENGLISH_TOWNS].some((list) => list.has(key))
  );
}

/** What English sentences are made of. */
export const isEnglishSpeech = remembered(
  (key) =>
    ENGLISH_FUNCTION.has(key) ||
    isEnglishWord(key) ||
    isUncommonEnglishWord(key) ||
    SPOKEN.has(key) ||
    (FOREIGN.has(key) && !FIRST_NAMES.has(key)) ||
    isJoinedEnglish(key),
);

/** "well-paid", "who's": each half is a word, or what a word is shortened to. */
function isJoinedEnglish(key: string): boolean {
  return (
    /['-]/.test(key) &&
    key.split(/['-]/).every((part) => part.length < 3 || isEnglishWord(part) || SPOKEN.has(part))
  );
}

/** A name that nobody takes for a word of English. */
export const isSureEnglishName = remembered(
  (key) =>
    key.length > 1 &&
    !isEnglishCapital(key) &&
    (isDoubleFirstName(key) ||
      (!isEnglishSpeech(key) && (FIRST_NAMES.has(key) || isEnglishName(key) || ENGLISH_FIRMS.has(key)))),
);

/** No word of English and no name: a rare name, or a slip of the pen. */
export const isRareInEnglish = remembered(
  (key) =>
    key.length > 2 &&
    /^\p{L}/u.test(key) &&
    !isEnglishCapital(key) &&
    !isEnglishSpeech(key) &&
    !isEnglishName(key),
);

/** A name and a word: Hope, Mark, Reading. */
export const isEnglishNameAndWord = remembered(
  (key) =>
    isListedBoth(key) ||
    (isEnglishWord(key) &&
      !ENGLISH_FUNCTION.has(key) &&
      !isEnglishCapital(key) &&
      (isEnglishName(key) || FIRST_NAMES.has(key))),
);

/** How villages, estates and surnames end. */
const ENGLISH_PLACE = endingList(englishPlaceEndings);

/** Two words that the dictionary does not join ("carehome"), or one letter away from a long one. */
export const isEnglishSlip = remembered((key) => {
  if (key.length < 7 || ENGLISH_PLACE.test(key)) return false;
  for (let i = 0; i < key.length; i++) {
    if (i > 2 && i < key.length - 2 && isEnglishWord(key.slice(0, i)) && isEnglishWord(key.slice(i)))
      return true;
    if (isEnglishWord(key.slice(0, i) + key.slice(i + 1))) return true;
    const swapped = `${key.slice(0, i)}${key.charAt(i + 1)}${key.charAt(i)}${key.slice(i + 2)}`;
    if (i < key.length - 1 && isEnglishWord(swapped)) return true;
  }
  return false;
});

/** A first name and a word, whatever else it may stand for: Charity. */
export function isListedBoth(key: string): boolean {
  return NAMES_AND_WORDS.has(key);
}

/** "Main Theme", "Second Question": what parts of a study or a text are called. */
const PART_OF_STUDY =
  /^(?:(?:sub)?themes?|(?:sub)?codes?|labels?|categor(?:y|ies)|questions?|topics?|sections?|chapters?|appendi(?:x|ces)|findings?|quotes?|notes?|results?|summary|interviews?|transcripts?|codebook|memos?)$/;

/** Folded, as all here. */
export function isPartOfStudy(key: string): boolean {
  return PART_OF_STUDY.test(key);
}

/** A word of English that is no first name. */
export function isNobodysWord(key: string): boolean {
  return isEnglishSpeech(key) && !FIRST_NAMES.has(key) && !isListedBoth(key);
}

/** From March to August somebody may be called so. */
const NOBODYS_MONTHS = monthNames('en')
  .filter((_, i) => i < 2 || i > 7)
  .map((month) => month.toLowerCase());
const SEASON = new RegExp(
  `^(?:spring|summer|autumn|fall|winter|easter|christmas|${NOBODYS_MONTHS.join('|')})$`,
);

/** A season, or a month that nobody is called by. */
export function isEnglishSeason(key: string): boolean {
  return SEASON.test(key);
}

/** A name, or a word so rare that nobody writes it by mistake. */
export function isEnglishNameWord(key: string): boolean {
  return isSureEnglishName(key) || (isRareInEnglish(key) && !isEnglishSlip(key));
}

/** "the garden", "our street": behind it stands a noun, and no name. */
export const DETERMINES = wordList(englishDeterminers);
