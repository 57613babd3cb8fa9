import besideSlips from '../../language/data/beside-slips.txt?raw';
import setBehindTer from '../../language/data/set-behind-ter.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import { isListedWord, isProper } from '../../language/dictionary.ts';
import type { Word } from '../../language/spoken-words.ts';
import {
  isCertainName,
  isNameWithoutCapital,
  isPossibleName,
  isSmallOrTitle,
  isStrange,
  remembered,
} from './judge.ts';
import { BARE_TOWNS, KIN, SURNAME_WORDS } from './lists.ts';
import { isArticleOfHouse, smallHouseEnd } from './lower-bodies.ts';
import { isBareTown } from './lower-places.ts';
import { isOneOfMany, keyAt, type Seed, spokenKindOf } from './seed.ts';
import { isSlipOfPen } from './slips.ts';

/** Of most words no name begins, whatever stands around them. */
const mayBegin = remembered(
  (key) =>
    isPossibleName(key) ||
    isNameWithoutCapital(key) ||
    isRareWord(key) ||
    isWithCapitalAlone(key) ||
    isArticleOfHouse(key) ||
    BARE_TOWNS.has(key),
);

/** A name without a capital that begins here, in a text that has them. */
export function smallSeedAt(words: readonly Word[], at: number): Seed | null {
  if (!mayBegin(keyAt(words, at))) return null;
  const house = smallHouseEnd(words, at);
  if (house !== null) return { from: at, to: house, kind: 'organisation' };
  if (isFullNameWithoutCapitals(words, at)) return { from: at, to: at + 1, kind: 'person' };
  const isName = isNameWithoutCapital(keyAt(words, at)) && !isOneOfMany(words, at);
  if (!isName && !isRareSlip(words, at) && !isBareTown(words, at)) return null;
  return { from: at, to: isName ? surnameEnd(words, at) : at, kind: spokenKindOf(words, at, at) };
}

/** "joost van der palen", "piet ter horst": behind a first name these begin a surname, whatever word it is made of. */
function surnameEnd(words: readonly Word[], at: number): number {
  const keyBehind = (by: number) => (words[at + by]?.gap === ' ' ? keyAt(words, at + by) : '');
  const from = keyBehind(1) === 'van' ? 2 : 1;
  const particle = keyBehind(from);
  const surname = keyBehind(from + 1);
  const isSurname = surname !== '' && !(from === 1 && SET_BEHIND_TER.has(surname));
  const opens = from === 2 ? /^(?:der|den|'t|ter|ten)$/ : /^(?:ter|ten)$/;
  return isSurname && opens.test(particle) ? at + from + 1 : at;
}

/** "ter plaatse", "ten slotte". */
const SET_BEHIND_TER = wordList(setBehindTer);

/** "zoë dijkhuizen": a first name, and a surname straight behind it, of which one is no word. */
function isFullNameWithoutCapitals(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  const next = words[at + 1];
  if (!isPossibleName(key) || next?.gap !== ' ' || next.capital || isSmallOrTitle(key)) return false;
  if (isNameWithoutCapital(next.key)) return true;
  return isCertainName(key) && next.key.length > 4 && SURNAME_WORDS.has(next.key);
}

/** "toen zei tyrell dat": a rare word where a person is spoken of, whose capital was forgotten. */
function isRareSlip(words: readonly Word[], at: number): boolean {
  const { key = '', gap = '' } = words[at] ?? {};
  if (gap !== ' ' || key.length <= 4) return false;
  if (isWithCapitalAlone(key) && KIN.has(keyAt(words, at - 1))) return true;
  if (!isRareWord(key)) return false;
  return SPOKEN_OF.has(keyAt(words, at - 1)) || isWhereOneWorks(words, at);
}

/** "die werkt bij patyna". */
function isWhereOneWorks(words: readonly Word[], at: number): boolean {
  return keyAt(words, at - 1) === 'bij' && /^(?:werk(?:t|te|en|ten)?|gewerkt)$/.test(keyAt(words, at - 2));
}

const isRareWord = remembered((key) => isStrange(key) && !isSlipOfPen(key));
/** "pleunie": the dictionary has it with a capital alone. */
const isWithCapitalAlone = remembered((key) => isProper(key) && !isListedWord(key));

const SPOKEN_OF = wordList(besideSlips);
