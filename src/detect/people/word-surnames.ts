import conceptEndings from '../../language/data/concept-endings.txt?raw';
import rolesInMargins from '../../language/data/roles-in-margins.txt?raw';
import { endingList, wordList } from '../../language/data/word-list.ts';
import { isCommonWord } from '../common-words.ts';
import { ENGLISH_SURNAME_WORDS, isEnglishNameAndWord } from './english-words.ts';
import { isOrdinary, isPossibleName, isSmallOrTitle, isStopped, remembered } from './judge.ts';
import { FIRST_NAMES, KIN, PUBLIC, SURNAME_WORDS, SURNAMES } from './lists.ts';
import { isNation } from './nations.ts';

export const TITLES_TOO =
  /^(?:koning|prins|keizer|graaf|hertog|bisschop|pastoor|kapitein|burgemeester|meester)$/;

/** A title is as often a surname as it is not; what is on neither list is no more than a word. */
export const mayBeSurname = remembered(
  (key) =>
    TITLES_TOO.test(key) ||
    SURNAMES.has(key) ||
    SURNAME_WORDS.has(key) ||
    ENGLISH_SURNAME_WORDS.has(key) ||
    isEnglishNameAndWord(key) ||
    (isCommonWord(key) && !isRoleOrUnknown(key)) ||
    (isPossibleName(key) && !isStopped(key)),
);
const CONCEPT = endingList(conceptEndings);
const ROLES_IN_MARGINS = wordList(rolesInMargins);

export function isRoleOrUnknown(key: string): boolean {
  return ROLES_IN_MARGINS.has(key);
}

/** A word of the language and no name, kin, country or body that everybody knows. */
export const isWordOnly = remembered(
  (key) =>
    key.length > 2 &&
    isOrdinary(key) &&
    !PUBLIC.has(key) &&
    !isStopped(key) &&
    !isNation(key) &&
    !FIRST_NAMES.has(key) &&
    !KIN.has(key) &&
    !isSmallOrTitle(key) &&
    !isRoleOrUnknown(key),
);

/** "volgens Wet en Regels", "volgens Systeemtheorie". */
export function isConcept(key: string): boolean {
  return isPluralForm(key) || CONCEPT.test(key);
}

export function isPluralForm(key: string): boolean {
  return /en$/.test(key) && isOrdinary(key.slice(0, -2));
}
