import beforeBodies from '../../language/data/before-bodies.txt?raw';
import callings from '../../language/data/callings.txt?raw';
import courses from '../../language/data/courses.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import { isListedWord, isProper } from '../../language/dictionary.ts';
import { isEnglishName, isEnglishWord, isUncommonEnglishWord } from '../../language/english.ts';
import type { Word } from '../../language/spoken-words.ts';
import { asksForBody } from './bodies.ts';
import { isEmployerThere, SPEAKS } from './contexts.ts';
import {
  ENGLISH_FIRMS,
  ENGLISH_FUNCTION,
  ENGLISH_KIN,
  ENGLISH_STREETS,
  ENGLISH_SURNAME_WORDS,
  ENGLISH_TAILS,
  isEnglishCapital,
  isListedBoth,
} from './english-words.ts';
import { isCertainName, isOrdinary, isPossibleName, isSmallOrTitle, isStopped, remembered } from './judge.ts';
import { listedAt } from './listed.ts';
import {
  BODY_END,
  CLUB,
  EVERYDAY_TOWNS,
  FIRST_NAMES,
  HOUSE,
  KIN,
  NEIGHBOURHOODS,
  ORGANISATION_CUES,
  ORGANISATION_TAIL,
  ORGANISATIONS,
  PLACE,
  SPOKEN_PARTICLES,
  STREET,
  SURNAME_WORDS,
  TEAM,
  TOWNS,
  VILLAGES,
} from './lists.ts';
import { isCalledSo, isOffice } from './offices.ts';
import { DOING, isTitle, keyAt, nameOf, type Seed } from './seed.ts';
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

/** Different nouns with a capital that were taken for names, and those together with the ones that were not. */
const [FEWEST, FEWEST_KNOWN] = [4, 8] as const;
const EVERY = 50; // words for each such noun at most

/**
 * Names without those that are nouns with a capital, in a text that writes many nouns so: a capital by itself says little
 * there. What announces a name is believed in any text. `known` are the nouns with a capital that were told already.
 */
export function withoutPlainNouns(
  words: readonly Word[],
  seeds: readonly Seed[],
  language: 'dutch' | 'english',
  known = 0,
): Seed[] {
  const isUnannounced = language === 'dutch' ? isDutchNoun : isEnglishNoun;
  const nouns = new Set(seeds.filter((seed) => isUnannounced(words, seed)));
  const different = new Set([...nouns].map((seed) => nameOf(words, seed))).size;
  const isFull =
    (different >= FEWEST || different + known >= FEWEST_KNOWN) && (different + known) * EVERY >= words.length;
  if (isFull) return seeds.filter((seed) => !nouns.has(seed) && !isThingWithArticle(words, seed));
  return seeds.filter((seed) => !nouns.has(seed) || !(isListed(words, seed) || isInTitle(words, seed)));
}

/** "sponsors in de Schuur", "maar de Bank niet": a word that people are called by too, behind an article that is no part of a name. */
function isThingWithArticle(words: readonly Word[], { from, to }: Seed): boolean {
  const [key, before] = [keyAt(words, from), keyAt(words, from - 1)];
  if (from < to || words[from]?.first !== false || !isListedWord(key) || isProper(key)) return false;
  if ([FIRST_NAMES, TOWNS, EVERYDAY_TOWNS, VILLAGES, NEIGHBOURHOODS].some((list) => list.has(key)))
    return false;
  // "Piet de Boer", "van de Kerk", "uit de Vaart"; "De Schuur" by its own capital.
  if (!/^(?:de|het|een|the|an?)$/.test(before) || words[from - 1]?.capital !== false) return false;
  const [three, two] = [words[from - 3], words[from - 2]];
  // "bij de Zandloper": with whom people deal may be called by any word.
  if (ORGANISATIONS.has(key) || /^(?:bij|via|van|door|met|voor)$/.test(two?.key ?? '')) return false;
  // "Henk op de Dijk", and "spelen op de Dijk".
  const isJoined = /^(?:in|op|aan|bij|over)$/.test(two?.key ?? '') ? three?.capital : true;
  return !(SPOKEN_PARTICLES.has(two?.key ?? '') && isJoined) && two?.capital !== true && !isTitle(two);
}

/** "ik ben Mentor": what somebody is. */
const CALLINGS = wordList(callings);
/** What is studied, passed or taught comes after it. */
const COURSES = wordList(courses);

/** "de opleiding Toegepaste Psychologie", "geslaagd voor Lezen": what it is called, with nothing but small words between. */
function isCourse(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= at - 3; back--) {
    if (!/^[ :,]{1,2}$/.test(words[back + 1]?.gap ?? '')) return false;
    if (COURSES.has(keyAt(words, back))) return true;
    if (
      !/^(?:voor|op|in|de|het|en|naar|tot|of|for|of|on|niveau|\d)$/.test(keyAt(words, back)) &&
      words[back]?.capital !== true
    )
      return false;
  }
  return false;
}

/** Words of a heading at most, and letters of a word that has no capital in one. */
const [LONGEST_TITLE, LONGEST_SMALL] = [12, 4] as const;

/**
 * "6.2.8. Dynamic Routing": a line of its own whose words all have capitals. A speaker's has a mark, and a body's name may
 * be a cell of two words.
 */
function isInTitle(words: readonly Word[], { from, to }: Seed): boolean {
  let [first, last] = [from, to];
  while (first > 0 && words[first]?.gap.includes('\n') !== true) {
    first--;
    if (to - first > LONGEST_TITLE) return false;
  }
  while (last + 1 < words.length && words[last + 1]?.gap.includes('\n') !== true) {
    last++;
    if (last - first > LONGEST_TITLE) return false;
  }
  const line = words.slice(first, last + 1);
  return (
    line.length > 2 &&
    line.filter(({ capital }) => capital).length > 1 &&
    line.every(({ text, capital }) => capital || /^\d/.test(text) || text.length <= LONGEST_SMALL) &&
    line.every(({ gap }, i) => i === 0 || /^[ .,]*$/.test(gap)) &&
    !/^[.?!;:]/.test(words[last + 1]?.gap ?? '')
  );
}

const SHORTEST_NOUN = 8;
/** Before what somebody is, studies or has: a name of a body or a place stands behind others. */
const BEFORE_NAMES = wordList(beforeBodies);

/** "studeerde Diergeneeskunde,": one long noun where nothing says that it is a name, and nothing is done by it. */
function isListed(words: readonly Word[], { from, to }: Seed): boolean {
  const [word, next] = [words[from], words[to + 1]];
  if (isCourse(words, from)) return true;
  if (
    from === to &&
    (CALLINGS.has(keyAt(words, from)) || isInListOfNouns(words, { from, to, kind: 'person' }))
  )
    return true;
  if (from < to || word === undefined || word.key.length < SHORTEST_NOUN || word.first) return false;
  if (BEFORE_NAMES.has(keyAt(words, from - 1))) return false;
  return (
    next === undefined ||
    next.gap !== ' ' ||
    /^(?:en|of|in|op|bij|met|voor|van|and|or|in|at|with|for)$/.test(next.key)
  );
}

function isDutchNoun(words: readonly Word[], seed: Seed): boolean {
  const { from, to } = seed;
  return (
    (isPlainRun(words, seed, (key) => isPlain(key) || isStopped(key) || isSmallOrTitle(key)) ||
      isInListOfNouns(words, seed)) &&
    listedAt(words, from) === null &&
    !isAnnouncedAsName(words, seed) &&
    !isBodyByName(words, seed) &&
    !isBodyByEnd(words, seed) &&
    !isEmployerThere(words, seed) &&
    !(SPEAKS.has(keyAt(words, to + 1)) && !/^(?:de|het|een|d)$/.test(keyAt(words, from - 1)))
  );
}

/** "Brons, Zilver, Goud": a word that people are called by too, behind a noun of a list. */
function isInListOfNouns(words: readonly Word[], { from, to }: Seed): boolean {
  const [key, before] = [keyAt(words, from), words[from - 1]];
  if (from < to || words[from]?.gap !== ', ' || before?.capital !== true || !isListedWord(key)) return false;
  if ([FIRST_NAMES, TOWNS, EVERYDAY_TOWNS, VILLAGES].some((list) => list.has(key))) return false;
  return (
    isListedWord(before.key) &&
    !isProper(before.key) &&
    !FIRST_NAMES.has(before.key) &&
    !isAnnouncedAsName(words, { from: from - 1, to: from - 1, kind: 'person' })
  );
}

function isPlainRun(
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
    ) && !/\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(words[from]?.text ?? '')
  );
}

/** Where a name stands, whatever word it is. */
function isAnnouncedAsName(words: readonly Word[], { from }: Seed): boolean {
  const before = keyAt(words, from - 1);
  return (
    (isTitle(words[from - 1]) && !isOffice(before)) ||
    [KIN, HOUSE, CLUB, ORGANISATION_CUES].some((list) => list.has(before)) ||
    // "Ben Mentor", and not "ik ben Mentor".
    (FIRST_NAMES.has(before) && words[from - 1]?.capital === true) ||
    isCalledSo(words, from) ||
    isTownThere(words, from) ||
    (words[from]?.first === true && asksForBody(words, from))
  );
}

/** "in Hoorn de Opleiding Zorg gedaan": a town, whatever the nouns behind it. */
function isTownThere(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  return /^(?:in|uit|naar|te)$/.test(keyAt(words, at - 1)) && (TOWNS.has(key) || EVERYDAY_TOWNS.has(key));
}

/** "Woonstichting", "Zangvereniging": somebody founded it, and gave it a name. */
const FOUNDED = /.(?:stichting|vereniging|corporatie|instelling|fonds|school|college|ziekenhuis)$/;

/** "Stichting Fijn Wonen", "via Goed Wonen". */
function isBodyByName(words: readonly Word[], { from, to }: Seed): boolean {
  if (from === to) return false;
  const [first, last] = [keyAt(words, from), keyAt(words, to)];
  if (HOUSE.has(first) || CLUB.has(first) || TEAM.has(first) || FOUNDED.test(first)) return true;
  return (
    (DOING.test(last) || ORGANISATION_TAIL.has(last)) &&
    /^(?:van|bij|via|door|naar|met)$/.test(keyAt(words, from - 1))
  );
}

/** "met Alfa-college", "in het Wereldrestaurant": a body by its last part, with which people deal. */
function isBodyByEnd(words: readonly Word[], { from, to }: Seed): boolean {
  const key = keyAt(words, to);
  if ((BODY_END.exec(key)?.index ?? 0) < 3) return false;
  const before = keyAt(words, from - 1);
  if (before === 'de') return /^(?:bij|via|met|naar|van)$/.test(keyAt(words, from - 2));
  return /^(?:bij|via|met|naar|in|op|van|aan)$/.test(before === 'het' ? keyAt(words, from - 2) : before);
}

const ENGLISH_DETERMINES = /^(?:the|a|an|my|our|your|his|her|their|this|that|any|every|each|no)$/;
const ENGLISH_ANNOUNCES =
  /^(?:mrs?|ms|miss|dr|called|named|uncle|aunt|auntie|sister|brother|at|for|near|from|with|by)$/;

/** "Father Brannigan", whatever words the two are. */
const ENGLISH_ADDRESS =
  /^(?:father|sister|brother|dr|mrs?|ms|miss|nurse|aunt|auntie|uncle|pastor|reverend|rev|cllr)$/;

const isWordOfEither = (key: string) => isEnglishWord(key) || isListedWord(key);

function isEnglishNoun(words: readonly Word[], seed: Seed): boolean {
  const { from, to } = seed;
  const first = keyAt(words, from);
  if (from < to && ENGLISH_ADDRESS.test(first)) return false;
  const [before, last] = [keyAt(words, from - 1), keyAt(words, to)];
  // "Rose Field", whatever words the two are.
  if (from < to && isListedBoth(first) && ENGLISH_SURNAME_WORDS.has(last)) return false;
  // "a Sponsored Walk": nobody is called by it, whatever streets are.
  if (/^(?:an?|any|every|each|no)$/.test(before) && isPlainRun(words, seed, isWordOfEither)) return true;
  return (
    isPlainRun(words, seed, isPlainEnglish) &&
    !ENGLISH_ANNOUNCES.test(before) &&
    !ENGLISH_KIN.has(before) &&
    !(
      from < to &&
      (ENGLISH_STREETS.has(last) || ENGLISH_TAILS.has(last)) &&
      !ENGLISH_DETERMINES.test(before)
    ) &&
    !/^(?:said|says|told|rang|asked|laughed|cried|thought|lives|lived|shouted)$/.test(keyAt(words, to + 1))
  );
}
