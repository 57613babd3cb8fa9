import aroundDays from '../../language/data/around-days.txt?raw';
import nounEndings from '../../language/data/noun-endings.txt?raw';
import policyNouns from '../../language/data/policy-nouns.txt?raw';
import { anyIn, endingList, wordList } from '../../language/data/word-list.ts';
import { isProper } from '../../language/dictionary.ts';
import { monthNames, weekdayNames } from '../../language/months.ts';
import { ORDINALS } from '../../language/numbers.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isNumberedThing } from '../numbered-things.ts';
import { isCertainName, isOrdinary, isPossibleName, isStopped, isWeekday, remembered } from './judge.ts';
import {
  CLUB,
  FIRST_NAMES,
  HOUSE,
  KIN,
  ORGANISATION,
  ORGANISATIONS,
  ROLE,
  SPOKEN_PARTICLES,
  STREET,
  SURNAME_WORDS,
} from './lists.ts';
import { isAskedOrTold, isDoing } from './lower-cues.ts';
import { isTitle, keyAt } from './seed.ts';
import { isMadeOfWords } from './slips.ts';

const POLICY = wordList(policyNouns);
const OFFICE =
  /^(?:wethouder|schepen|gedeputeerde|minister|staatssecretaris|burgemeester|hoofd|teamhoofd|afdelingshoofd|chef|secretaris|portefeuillehouder|ambtenaar)$/;
/** What several people are, or nobody. */
const NO_OFFICE = /(?:team|beleid|raad|bestuur|commissie|wet|winnaar|winnares|kampioen|hulp|afdeling)$/;
const REACH = 7;

/** "wethouder", "afdelingsmanager": a field may come after it, before the name. */
export const isOffice = remembered(
  (key) =>
    OFFICE.test(key) ||
    (key.length > 5 && ROLE.test(key) && !isProper(key) && !FIRST_NAMES.has(key) && !NO_OFFICE.test(key)),
);

/**
 * Where the name starts in a run of capitals that follows an office and begins with its field ("wethouder van Wonen
 * Tjeerd", "hoofd Inkoop Noortje"): `from` where there is none before it, past `end` where all of it is field or office.
 */
export function pastField(words: readonly Word[], from: number, end: number): number {
  const run = words.slice(from, end + 1);
  const hasOffice = run.some(({ key }) => isOffice(key));
  if ((!hasOffice && !isFieldOf(words, from)) || isStreet(keyAt(words, end))) return from;
  const doesSo = isDoing(keyAt(words, end + 1));
  const name = run.findIndex(
    (word, i) => isNameAfterOffice(word) || (i > 0 && isWordSurname(word, doesSo && i === end - from)),
  );
  if (name < 0)
    return run.every(({ key }) => (hasOffice ? isWordOfPolicy(key) : isField(key))) ? end + 1 : from;
  return run.slice(0, name).every(({ key }) => isWordOfPolicy(key)) ? from + name : from;
}

/** "Burgemeester Reigerstraat" is called after one, and "Bedrijfsvoering" ends so by chance. */
function isStreet(key: string): boolean {
  return key.length > 6 && STREET.test(key) && !isField(key);
}

function isNameAfterOffice({ key, capital }: Word): boolean {
  if (!capital || POLICY.has(key) || isOffice(key)) return false;
  return (
    FIRST_NAMES.has(key) ||
    isPossibleName(key) ||
    (!isOrdinary(key) && !isStopped(key)) ||
    SPOKEN_PARTICLES.has(key)
  );
}

/** "Begeleider Spits", "Docent Krul kwam": a word, and what people are called by or who does something. */
function isWordSurname({ key, capital }: Word, doesSo: boolean): boolean {
  const isWord = capital && !POLICY.has(key) && !isOffice(key) && !isStopped(key) && !isNobodysNoun(key);
  return isWord && (doesSo || SURNAME_WORDS.has(key));
}

/** What no body is called. */
function isField(key: string): boolean {
  return POLICY.has(key) || isNobodysNoun(key) || isStopped(key);
}

function isWordOfPolicy(key: string): boolean {
  return isOrdinary(key) || isStopped(key) || POLICY.has(key) || isOffice(key);
}

/** Whether what stands here is still said of an office: "wethouder van Zorg en", "directeur". */
export function isFieldOf(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= REACH && words[back + 1]?.gap === ' '; back--) {
    const word = words[back];
    if (word === undefined) return false;
    if (isOffice(word.key)) return true;
    const goesOn =
      /^(?:van|voor|de|het|en)$/.test(word.key) ||
      (isWordOfPolicy(word.key) && (word.capital || POLICY.has(word.key)));
    if (!goesOn) return false;
  }
  return false;
}

const ABSTRACT = endingList(nounEndings);
/** Letters before such an ending. */
const SHORTEST_BEFORE = 3;
const TIME = new RegExp(
  `^(?:(?:${weekdayNames('nl').join('|')})(?:ochtend|middag|avond|nacht|morgen)?(?:s|en)?|(?:ochtend|middag|avond|nacht|morgen)s|(?:herfst|zomer|kerst|mei|voorjaars|krokus)vakantie|lente|zomer|herfst|winter|voorjaar|najaar|${monthNames('nl').join('|')}|kerst|pasen)$`,
);
const WHEN = new RegExp(`^(?:${anyIn(aroundDays)}|${ORDINALS.nl.slice(1, 10).join('|')})$`);

/** A noun that somebody wrote with a capital: a day, a field of policy, what an illness or a heading is called. */
export function isCapitalNoun(words: readonly Word[], from: number, end: number): boolean {
  const before = keyAt(words, from - 1);
  if (
    (isTitle(words[from - 1]) && !isOffice(before)) ||
    KIN.has(before) ||
    isCalledSo(words, from) ||
    (isAskedOrTold(before) && isPossibleName(keyAt(words, from))) ||
    isHouseOrClub(before) ||
    // "Stichting Geldzorg", whatever words the name is made of.
    (from < end && isHouseOrClub(keyAt(words, from)))
  )
    return false;
  if (from === end && (isTime(words, from) || isCountedOff(words, from))) return true;
  const run = words.slice(from, end + 1);
  return (
    run.some(({ key }) => POLICY.has(key) || isNobodysNoun(key)) &&
    run.every(({ key }) => POLICY.has(key) || isNobodysNoun(key) || isStopped(key) || JOINS.test(key)) &&
    !(from === end && isPossibleName(keyAt(words, from)) && isDoing(keyAt(words, end + 1)))
  );
}

const isHouseOrClub = (key: string) => HOUSE.has(key) || CLUB.has(key);

const JOINS = /^(?:van|de|het|een|in|op|over|voor|met|bij|naar|uit|en|of|den|der|te|aan|onze|mijn|per)$/;

/** "vroeger heette het Goed Wonen". */
export function isCalledSo(words: readonly Word[], from: number): boolean {
  const back = /^(?:het|dat|die|ze|hij|nu|nou)$/.test(keyAt(words, from - 1)) ? 2 : 1;
  return /^(?:heet|heette|heten|heetten|genaamd)$/.test(keyAt(words, from - back));
}

/** "in Focusgroep 1". */
function isCountedOff(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.gap === ' ' && /^\d{1,3}$/.test(next.text) && isNumberedThing(keyAt(words, at));
}

function isTime(words: readonly Word[], at: number): boolean {
  if (!TIME.test(keyAt(words, at))) return false;
  const before = keyAt(words, at - 1);
  if (/^(?:en|of)$/.test(before) && TIME.test(keyAt(words, at - 2))) return true;
  return (WHEN.test(before) || isWeekday(keyAt(words, at))) && !isDoer(words, at);
}

/** "Maandag belde mij", and not "Maandag belde ik": it does something itself. */
function isDoer(words: readonly Word[], at: number): boolean {
  return (
    isDoing(keyAt(words, at + 1)) &&
    !/^(?:ik|je|jij|hij|ie|ze|zij|we|wij|u|men|er|het|iedereen|niemand)$/.test(keyAt(words, at + 2))
  );
}

/** "planning", "intake": how nouns end that nobody is called by. */
export const isNobodysNoun = remembered(
  (key) =>
    (ABSTRACT.exec(key)?.index ?? 0) >= SHORTEST_BEFORE &&
    (isOrdinary(key) || (isMadeOfWords(key) && !ORGANISATION.test(key))) &&
    !ORGANISATIONS.has(key) &&
    !isCertainName(key) &&
    !isPossibleName(key),
);

/** "mijn vader was Smid": what somebody does, who was named by whose he is. */
export function isTradeOfKin(words: readonly Word[], at: number): boolean {
  return (
    /^(?:is|was|werd|wordt)$/.test(keyAt(words, at - 1)) &&
    KIN.has(keyAt(words, at - 2)) &&
    isOrdinary(keyAt(words, at)) &&
    !FIRST_NAMES.has(keyAt(words, at))
  );
}
