import beforeBodies from '../../language/data/before-bodies.txt?raw';
import callings from '../../language/data/callings.txt?raw';
import courses from '../../language/data/courses.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import { isListedWord, isProper } from '../../language/dictionary.ts';
import { isEnglishWord } from '../../language/english.ts';
import type { Word } from '../../language/spoken-words.ts';
import { asksForBody } from './bodies.ts';
import { isEmployerThere, SPEAKS } from './contexts.ts';
import { isEnglishNoun } from './english-nouns.ts';
import { isListedBoth } from './english-words.ts';
import { isSmallOrTitle, isStopped } from './judge.ts';
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
  SPOKEN_PARTICLES,
  TEAM,
  TOWNS,
  VILLAGES,
} from './lists.ts';
import { isCalledSo, isNobodysNoun, isOffice } from './offices.ts';
import { isPlain, isPlainEnglish, isPlainRun } from './plain-words.ts';
import { DOING, isTitle, keyAt, nameOf, type Seed } from './seed.ts';

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
  return seeds.filter(
    (seed) =>
      !nouns.has(seed) || !(isListed(words, seed) || isInTitle(words, seed) || isOneOfKind(words, seed)),
  );
}

/** "a Bus Conductor": nobody is called by it. */
function isOneOfKind(words: readonly Word[], { from, to }: Seed): boolean {
  return (
    /^(?:an?|any|every|each|no)$/.test(keyAt(words, from - 1)) &&
    words
      .slice(from, to + 1)
      .every(({ key }) => isPlainEnglish(key) || (from < to && isEnglishWord(key) && !isListedBoth(key)))
  );
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

/** With whom, or at what place. */
const DEALS = /^(?:bij|met|via|at|with|by)$/;

/** Words of a heading at most, and letters of a word that has no capital in one. */
const [LONGEST_TITLE, LONGEST_SMALL] = [12, 4] as const;

/**
 * "6.2.8. Dynamic Routing": a line of its own whose words all have capitals. A speaker's has a mark, and a body's name may
 * be a cell of two words; "Gisteren bij Het Anker" is no heading, whose articles are small.
 */
function isInTitle(words: readonly Word[], { from, to }: Seed): boolean {
  if (DEALS.test(keyAt(words, from - 1))) return false;
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
    !line.some(({ key, capital }, i) => i > 0 && capital && /^(?:de|het|the)$/.test(key)) &&
    // The end of a text may be that of a sentence.
    !/^[.?!;:]/.test(words[last + 1]?.gap ?? '.')
  );
}

const SHORTEST_NOUN = 8;
/** Before what somebody is, studies or has: a name of a body or a place stands behind others. */
const BEFORE_NAMES = wordList(beforeBodies);

/** "studeerde Diergeneeskunde,": one long noun where nothing says that it is a name, and nothing is done by it. */
function isListed(words: readonly Word[], { from, to }: Seed): boolean {
  const [word, next] = [words[from], words[to + 1]];
  if (isCourse(words, from)) return true;
  if (from < to || word === undefined) return false;
  if (CALLINGS.has(word.key) || isInListOfNouns(words, { from, to, kind: 'person' })) return true;
  if (word.key.length < SHORTEST_NOUN || word.first) return false;
  if (BEFORE_NAMES.has(keyAt(words, from - 1)) || isTownThere(words, from)) return false;
  return next?.gap !== ' ' || /^(?:en|of|in|op|bij|met|voor|van|and|or|in|at|with|for)$/.test(next.key);
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

/** "Brons, Zilver, Goud", "Injecteren en Zwachtelen": a word that people are called by too, behind a noun of a list. */
function isInListOfNouns(words: readonly Word[], { from, to }: Seed): boolean {
  const key = keyAt(words, from);
  const isJoined =
    keyAt(words, from - 1) === 'en' && words[from]?.gap === ' ' && words[from - 2]?.first === false;
  const other = isJoined ? from - 2 : from - 1;
  const before = words[other];
  if (from < to || (!isJoined && words[from]?.gap !== ', ')) return false;
  if (before?.capital !== true || !isListedWord(key) || (isJoined && !isPlain(key))) return false;
  if ([FIRST_NAMES, TOWNS, EVERYDAY_TOWNS, VILLAGES].some((list) => list.has(key))) return false;
  return (
    (isListedWord(before.key) || isPlain(before.key)) &&
    !isProper(before.key) &&
    !FIRST_NAMES.has(before.key) &&
    !isAnnouncedAsName(words, { from: other, to: other, kind: 'person' })
  );
}

/** Where a name stands, whatever word it is. */
function isAnnouncedAsName(words: readonly Word[], { from, to }: Seed): boolean {
  const before = keyAt(words, from - 1);
  return (
    // "dat doet De Wegwijzer": an article's capital, which no sentence gives it.
    (from < to && words[from]?.first === false && /^(?:De|Het)$/.test(words[from]?.text ?? '')) ||
    (isTitle(words[from - 1]) && !isOffice(before)) ||
    [KIN, HOUSE, CLUB, ORGANISATION_CUES].some((list) => list.has(before)) ||
    // "Ben Mentor", and not "ik ben Mentor".
    (FIRST_NAMES.has(before) && words[from - 1]?.capital === true) ||
    isCalledSo(words, from) ||
    isTownThere(words, from) ||
    (words[from]?.first === true && asksForBody(words, from))
  );
}

/** "in Hoorn de Opleiding Zorg gedaan", "uit Haastdijk": a town, or what words make by chance and no dictionary has. */
function isTownThere(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  if (!/^(?:in|uit|naar|te)$/.test(keyAt(words, at - 1))) return false;
  return TOWNS.has(key) || EVERYDAY_TOWNS.has(key) || (!isListedWord(key) && !isNobodysNoun(key));
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
