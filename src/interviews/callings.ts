import callingEndings from '../language/data/calling-endings.txt?raw';
import callings from '../language/data/callings.txt?raw';
import commonWords from '../language/data/common-words.txt?raw';
import countries from '../language/data/countries.txt?raw';
import englishNamesThatAreWords from '../language/data/english-names-that-are-words.txt?raw';
import kin from '../language/data/kin.txt?raw';
import loneFunctions from '../language/data/lone-functions.txt?raw';
import namesThatAreWords from '../language/data/names-that-are-words.txt?raw';
import surnames from '../language/data/surnames.txt?raw';
import surnamesThatAreWords from '../language/data/surnames-that-are-words.txt?raw';
import tradeSurnames from '../language/data/trade-surnames.txt?raw';
import { endingList, wordList } from '../language/data/word-list.ts';
import { isPersonal, isProper, isWord } from '../language/dictionary.ts';
import { isEnglishName, isEnglishWord } from '../language/english.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { OFFICE, ORDINARY_PEOPLE } from '../language/ordinary-people.ts';
import { shapeOf } from './marks.ts';
import { isCalledByFirstName, isFunctionWord, isLikePerson } from './person-words.ts';
import { isRelative, roleInWords } from './roles.ts';

const CALLINGS = wordList(callings);
const KIN_AND_FUNCTIONS = wordList(kin, loneFunctions);
const ENDING = endingList(callingEndings);
/** "Flower" and "Tower" end so as well. */
const LONG_ENOUGH = 7;
const COUNTRIES = wordList(countries);
const TRADES = wordList(tradeSurnames);
const NAMES: ReadonlySet<string> = new Set([
  ...wordList(commonWords, englishNamesThatAreWords, namesThatAreWords, surnames, surnamesThatAreWords),
  ...TRADES,
]);

/** A name of the lists, first or last, though it may be a word besides; folded. */
export function isListedName(word: string): boolean {
  if (CALLINGS.has(word) || COUNTRIES.has(word)) return false;
  return FIRST_NAMES.has(word) || NAMES.has(word) || isSmallFirstName(word);
}

/** "Tjerkje", "Keesje". */
export function isSmallFirstName(word: string): boolean {
  return isOfFirstName(word) && (!isWord(word) || isProper(word));
}

/** A first name, or "Lotje", which is a word besides; folded. */
export function isOfFirstName(word: string): boolean {
  const name = /^(.{3,}?)(?:[tp]|et)?je$/u.exec(word)?.[1];
  return FIRST_NAMES.has(word) || (name !== undefined && FIRST_NAMES.has(name));
}

/**
 * A word for what somebody does, or is to somebody ("huurder", "nurse"), folded. What is a surname as well ("bakker",
 * "cook") is none: whoever is called so would be shown.
 */
export function isCalling(word: string): boolean {
  if (CALLINGS.has(word) || isRelative(word) || roleInWords(word) !== null) return true;
  if (isListedName(word) || isPersonal(word) || isEnglishName(word)) return false;
  if ([KIN_AND_FUNCTIONS, OFFICE, ORDINARY_PEOPLE].some((list) => list.has(word)) || isFunctionWord(word))
    return true;
  return endsAsCalling(word);
}

function endsAsCalling(word: string): boolean {
  return word.length >= LONG_ENOUGH && ENDING.test(word) && (isWord(word) || isEnglishWord(word));
}

/**
 * "gardener", where a name follows it, and no listed surname, which "visser_anna" is as well; "visser Jansen" has its
 * capital for the surname.
 */
export function saysTrade(word: string, next = ''): boolean {
  const [folded, behind] = [fold(word), fold(next)];
  if (!isWordForPerson(folded) && !endsAsCalling(folded) && !TRADES.has(folded)) return false;
  if (!isListedName(folded)) return true;
  const isSurname = /^\p{Lu}\p{Ll}/u.test(next) && !FIRST_NAMES.has(behind);
  return isSurname && /^\p{Ll}/u.test(word) && !FIRST_NAMES.has(folded);
}

/** True for a heading that says who somebody is and nothing else, by name or by a word for people. */
export function callsPerson(heading: string): boolean {
  return isLikePerson(heading) || isCalledByFirstName(heading) || isWordForPerson(heading);
}

/** True for one word for what somebody is or does ("Kok", "moeder"), though it may be a surname as well; not for a mere ending. */
export function isWordForPerson(word: string): boolean {
  const folded = fold(word);
  return (
    [isFunctionWord, isRelative].some((is) => is(word)) ||
    [ORDINARY_PEOPLE, OFFICE, CALLINGS, KIN_AND_FUNCTIONS].some((list) => list.has(folded))
  );
}

/** True for "Kok 1" and "Nurse B": one of several people, by what they are. */
export function countsPeople(mark: string): boolean {
  const stem = /^numbered (.+)$/u.exec(shapeOf(mark))?.[1];
  return stem !== undefined && roleInWords(stem) === null && isWordForPerson(stem);
}
