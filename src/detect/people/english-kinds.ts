import englishRoadWords from '../../language/data/english-road-words.txt?raw';
import saidOfOneself from '../../language/data/english-said-of-oneself.txt?raw';
import englishTeamsOfTowns from '../../language/data/english-teams-of-towns.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import { isEnglishName, isUncommonEnglishWord } from '../../language/english.ts';
import type { Word } from '../../language/spoken-words.ts';
import {
  DETERMINES,
  ENGLISH_DOINGS,
  ENGLISH_FIRMS,
  ENGLISH_FUNCTION,
  ENGLISH_KIN,
  ENGLISH_STREETS,
  ENGLISH_SURNAME_WORDS,
  ENGLISH_TAILS,
  ENGLISH_TOWNS,
  isEnglishCapital,
  isEnglishNameAndWord,
  isEnglishSpeech,
  isListedBoth,
  isOfficeWord,
  isSureEnglishName,
} from './english-words.ts';
import { ENGLISH_TITLES, FIRST_NAMES, TOWNS, VILLAGES } from './lists.ts';
import { isPlainEnglish } from './plain-words.ts';
import { keyAt, type SpokenKind } from './seed.ts';

/** "leeds rovers", "whitby general": a town, and what clubs, hospitals and schools of a town are called by. */
export function isTeamOfTown(words: readonly Word[], from: number, at: number): boolean {
  return TEAMS_OF_TOWNS.has(keyAt(words, at)) && !FIRST_NAMES.has(keyAt(words, from));
}

const TEAMS_OF_TOWNS = wordList(englishTeamsOfTowns);

/** Letters of a title that is shortened, as in "prof.". */
const SHORTENED = 4;

/** What nothing but a name stands behind. */
export const PERSONAL_TITLE = /^(?:mrs?|ms|mx|miss|dr)$/;

/** "Mrs Kowalczyk", "mr baker", "my name is Deborah". */
export function isTitledEnglish(words: readonly Word[], at: number): boolean {
  const before = keyAt(words, at - 1);
  const key = keyAt(words, at);
  if (isEnglishCapital(key) || !/^(?: |\. )$/.test(words[at]?.gap ?? '')) return false;
  if (PERSONAL_TITLE.test(before)) return !/^(?:and|who|is|was|said|or|in|at)$/.test(key);
  // "with my sister. We live": a word that is written out ends a sentence.
  if (words[at]?.gap === '. ' && before.length > SHORTENED) return false;
  if (ENGLISH_TITLES.has(before))
    return words[at]?.capital === true || isSureEnglishName(key) || isAddressedSmall(words, at);
  return before === 'is' && keyAt(words, at - 2) === 'name' && !isEnglishSpeech(key);
}

/** "pastor dent", "under father brown", and not "the inspector came", "my mother will". */
function isAddressedSmall(words: readonly Word[], at: number): boolean {
  const [key, next] = [keyAt(words, at), words[at + 1]];
  if (
    DETERMINES.has(keyAt(words, at - 2)) ||
    ENGLISH_FUNCTION.has(key) ||
    (isOfficeWord(key) && !isEnglishName(key))
  )
    return false;
  const isKnown = ENGLISH_SURNAME_WORDS.has(key) || isEnglishNameAndWord(key);
  const isAlone = next?.gap !== ' ' || ENGLISH_FUNCTION.has(next.key) || ENGLISH_DOINGS.has(next.key);
  return (
    (isKnown || isUncommonEnglishWord(key) || (isAlone && isPlainEnglish(key))) && !ENGLISH_DOINGS.has(key)
  );
}

/** What it is, by its words first and by what stands before it second. */
export function englishKindOf(words: readonly Word[], from: number, to: number): SpokenKind {
  const [first, last, before] = [keyAt(words, from), keyAt(words, to), keyAt(words, from - 1)];
  // "St Jude's", and not "in St Ives".
  if (from < to && /^(?:st|saint)$/.test(first))
    return /^(?:in|near)$/.test(before) ? 'place' : 'organisation';
  if (isTitledEnglish(words, from) || isKin(words, from) || isAfterCalled(words, from)) return 'person';
  // "Grace Park came by", and not "in Grace Park".
  if (
    from < to &&
    (FIRST_NAMES.has(first) || isListedBoth(first)) &&
    !WHERE.test(before) &&
    ENGLISH_DOINGS.has(keyAt(words, to + 1))
  )
    return 'person';
  if (from < to && ENGLISH_STREETS.has(last)) return 'place';
  if (ENGLISH_FIRMS.has(from === to ? first : `${first} ${last}`) || (from < to && ENGLISH_TAILS.has(last)))
    return 'organisation';
  if (from === to && ENGLISH_TOWNS.has(first) && WHERE.test(before)) return 'place';
  if (FIRST_NAMES.has(first)) return 'person';
  if (from < to && words.slice(from, to + 1).every(({ key }) => isPlainEnglish(key))) return 'organisation';
  if ((before === 'at' || isHouseThere(words, from)) && !isTown(last)) return 'organisation';
  if (before === 'the' && from < to) return 'organisation';
  if (WHERE.test(before) || isTown(last)) return 'place';
  return 'person';
}

const WHERE = /^(?:in|near|from|to|around|outside|since|until|above|below|beyond|towards?)$/;
function isTown(key: string): boolean {
  return (TOWNS.has(key) || VILLAGES.has(key) || ENGLISH_TOWNS.has(key)) && !FIRST_NAMES.has(key);
}

export function isKin(words: readonly Word[], at: number): boolean {
  return (
    ENGLISH_KIN.has(keyAt(words, at - 1)) &&
    /^(?:my|his|her|our|their|your|a|old)$/.test(keyAt(words, at - 2))
  );
}

export function isAfterCalled(words: readonly Word[], at: number): boolean {
  const before = keyAt(words, at - 1);
  if (/^(?:called|named|name's)$/.test(before) || (before === 'is' && keyAt(words, at - 2) === 'name'))
    return true;
  if (before === 'name' && words[at - 1]?.genitive === true) return true;
  // "i'm prudence, by the way", and not "i'm happy, really".
  return /^i'?m$/.test(before) && isListedBoth(keyAt(words, at)) && !SAID_OF_ONESELF.has(keyAt(words, at));
}

/** What somebody may be, and is called as well. */
const SAID_OF_ONESELF = wordList(saidOfOneself);

/** "at the Grange", "moved to the Priory": a house, a hospital or a pub. */
export function isHouseThere(words: readonly Word[], at: number): boolean {
  return keyAt(words, at - 1) === 'the' && /^(?:at|to|from|near)$/.test(keyAt(words, at - 2));
}
const ENGLISH_ROAD_WORDS = wordList(englishRoadWords);

/** "on denmark road". */
export function isEnglishStreet(words: readonly Word[], at: number): boolean {
  return (
    /^(?:on|in|off|down|from|of|near|at)$/.test(keyAt(words, at - 1)) &&
    /^(?:avenue|boulevard|crescent|lane|road|street|terrace)$/.test(keyAt(words, at + 1)) &&
    words[at + 1]?.gap === ' ' &&
    !ENGLISH_ROAD_WORDS.has(keyAt(words, at))
  );
}

/** "Hope is what we need", "Price was never the point": what is said of it is said of no person. */
export function isSaidOfThing(words: readonly Word[], at: number): boolean {
  const third = keyAt(words, at + 2);
  return (
    /^(?:is|was)$/.test(keyAt(words, at + 1)) &&
    (/^(?:what|all|everything|nothing|important|essential|enough)$/.test(third) ||
      (/^(?:never|not|only|just|always)$/.test(third) &&
        /^(?:the|what|an?|everything|enough)$/.test(keyAt(words, at + 3))))
  );
}
