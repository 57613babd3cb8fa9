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

export function isRoleOrUnknown(key: string): boolean {
  return /^(?:admin|auteur|author|begeleider|beheerder|codeur?|coder|gebruiker|interviewer|kind|man|vrouw|mens|naam|name|onderzoeker|researcher|respondent|student|supervisor|un?known|onbekend|user|label|office|microsoft)$/.test(
    key,
  );
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
  return (
    isPluralForm(key) ||
    /(?:wet|recht|theorie|model|plan|beleid|schema|methode|aanpak|regel|norm|artikel|bijlage|hoofdstuk|tabel|figuur|onderzoek|rapport|team|raad|ing|heid|teit|schap|tie|sie|gie|fie|isme|kunde|ment|nis)$/.test(
      key,
    )
  );
}

export function isPluralForm(key: string): boolean {
  return /en$/.test(key) && isOrdinary(key.slice(0, -2));
}
