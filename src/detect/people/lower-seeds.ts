import jobsBeforeNames from '../../language/data/jobs-before-names.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import { isListedWord, isPersonal, isProper } from '../../language/dictionary.ts';
import { countOf } from '../../language/numbers.ts';
import type { Word } from '../../language/spoken-words.ts';
import { CUES, isCommonWord } from '../common-words.ts';
import { isCertainName, isOrdinary, isPossibleName, isSmallOrTitle, isStopped, isStrange } from './judge.ts';
import { listedAt } from './listed.ts';
import {
  CLUB,
  FIRST_NAMES,
  HOUSE,
  KIN,
  ORGANISATION,
  ORGANISATIONS,
  RATHER_NAMES,
  SPOKEN_PARTICLES,
  SURNAME_WORDS,
  TEAM,
} from './lists.ts';
import { isChurch, lowerBodyAt } from './lower-bodies.ts';
import { isAddressed, isAfterNaming, isAnnounced, isIntroduced } from './lower-cues.ts';
import { isDistrict, isDwelling, isStreetName, isWhere } from './lower-places.ts';
import { lowerRunEnd } from './lower-runs.ts';
import { isOneOfMany, isTitle, keyAt, type Seed, spokenKindOf } from './seed.ts';
import { isSlipOfPen } from './slips.ts';
import { TITLES_TOO } from './word-surnames.ts';

const JOBS = wordList(jobsBeforeNames);
const WORKS =
  /^(?:werk|werkt|werkte|gewerkt|baan|stage|voetbalt|voetbalde|hockeyt|traint|turnt|zwemt|studeert|huur|huurt|huurde|dienst|lid|zit|zat|speelt|contract)$/;

/** Names in speech written without capitals: what no Dutch word explains, and what a cue announces. */
export function lowerSeeds(words: readonly Word[]): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 0; at < words.length; at++) {
    const seed = listedAt(words, at) ?? lowerBodyAt(words, at) ?? seedAt(words, at);
    if (seed === null) continue;
    seeds.push(seed);
    at = seed.to;
  }
  return seeds;
}

function seedAt(words: readonly Word[], at: number): Seed | null {
  const from = nameStart(words, at);
  if (from === null) return null;
  const to = Math.max(
    lowerRunEnd(words, from),
    keyAt(words, from - 1) === 'het' ? schoolEnd(words, from) : -1,
  );
  return { from, to, kind: spokenKindOf(words, from, to) };
}

/** Where a name starts at or (after a particle) just beyond this word. */
function nameStart(words: readonly Word[], at: number): number | null {
  const key = keyAt(words, at);
  if (key === '' || /^\d/.test(key)) return null;
  if (isTitle(words[at]) && !CUES.has(keyAt(words, at - 1)))
    return isBodyNamedAfter(keyAt(words, at + 1)) ? at : null;
  if (isTitle(words[at - 1])) return afterTitle(words, at);
  if (isLowerHouse(words, at) || isSchool(words, at) || isSurnameStart(words, at)) return at;
  // "saïd", and not "said".
  const isAccented = /[\u00C0-\u024F]/u.test(words[at]?.text ?? '');
  if (FIRST_NAMES.has(key) && (isAccented || isAfterNaming(words, at))) return at;
  if (isSmallOrTitle(key) || (isStopped(key) && !RATHER_NAMES.has(key))) return null;
  if (isCertainName(key) || (RATHER_NAMES.has(key) && !isCounted(words, at))) return at;
  if (isStrange(key)) return isRareThere(words, at) ? at : null;
  if (isChurch(words, at) || isBodyByWhatItIs(words, at)) return at;
  if (isBodyThatDoes(words, at)) return at;
  if (isStreetName(key) || isEmployer(words, at) || isDistrict(words, at) || isDwelling(words, at)) return at;
  return isPossibleName(key) && isIntroduced(words, at) ? at : null;
}

/** "tien frank", "heel frank en vrij", "een mark": what is counted, and what somebody is. */
function isCounted(words: readonly Word[], at: number): boolean {
  const [before, next] = [keyAt(words, at - 1), keyAt(words, at + 1)];
  return (
    countOf(before) !== null ||
    /^(?:\d+|honderd|duizend|een|de|het|geen|heel|zo|erg|te|paar|miljoen|die|dat|per|zijn|haar)$/.test(
      before,
    ) ||
    (next === 'en' && /^(?:vrij|open|eerlijk)$/.test(keyAt(words, at + 2)))
  );
}

/** A word that is no slip of the pen, or stands where a name does. */
function isRareThere(words: readonly Word[], at: number): boolean {
  return (
    isAnnounced(words, at) ||
    isHouse(words, at - 1) ||
    (!isSlipOfPen(keyAt(words, at)) && !isOneOfMany(words, at)) ||
    isWhere(words, at)
  );
}

/** "koningin emmaschool": a body with somebody's name. */
function isBodyNamedAfter(key: string): boolean {
  return ORGANISATION.test(key) && key.length > 7 && !isListedWord(key) && !isOrdinary(key);
}

function afterTitle(words: readonly Word[], at: number): number | null {
  let name = at;
  while (SPOKEN_PARTICLES.has(keyAt(words, name)) && name - at < 3) name++;
  if (name > at && (isOnTheWay(words, at, name) || isTitleOfThing(words, at))) return null;
  const key = keyAt(words, name);
  // "meester prins", and not "minister president".
  if (TITLES_TOO.test(key) && CUES.has(keyAt(words, name - 1))) return at;
  if (key === '' || isSmallOrTitle(key) || isStopped(key) || /^\d/.test(key)) return null;
  if (isCertainName(key) || isStrange(key) || isPersonal(key)) return at;
  return isAddressed(words, name) || (name > at && isSurnameNoun(words, at, key)) ? at : null;
}

/** "meneer van hout", "dominee van 't zelfde": a word that particles make a name. */
function isSurnameNoun(words: readonly Word[], at: number, key: string): boolean {
  return isCommonWord(key) || SURNAME_WORDS.has(key) || /^(?:t|der|den)$/.test(keyAt(words, at + 1));
}

/** "koningin van de bingo": of what, and no surname. */
function isTitleOfThing(words: readonly Word[], at: number): boolean {
  return (
    keyAt(words, at) === 'van' &&
    !/^de[rn]$/.test(keyAt(words, at + 1)) &&
    /^(?:koning|koningin|prins|prinses|president|premier|minister|voorzitter|trainer|coach|bondscoach)$/.test(
      keyAt(words, at - 1),
    )
  );
}

/** "oma in wenzhou": where, and no surname. */
function isOnTheWay(words: readonly Word[], at: number, name: number): boolean {
  return name === at + 1 && /^(?:in|op|aan|s|te|uit)$/.test(keyAt(words, at));
}

function isHouse(words: readonly Word[], at: number): boolean {
  return CLUB.has(keyAt(words, at)) || HOUSE.has(keyAt(words, at));
}

/** "camping de peelheide", "stichting lindenhout", "universiteit utrecht". */
function isLowerHouse(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  const next = keyAt(words, at + 1);
  if (words[at + 1]?.gap !== ' ') return false;
  if (TEAM.has(key)) return !isSmallOrTitle(next) || /^\d/.test(next);
  if (CLUB.has(key))
    return !isSmallOrTitle(next) && !SPOKEN_PARTICLES.has(next) && !isStopped(next) && !isListedWord(next);
  if (isBodyOfPlace(words, at)) return ORGANISATION.test(key);
  return (
    HOUSE.has(keyAt(words, at - 1)) &&
    /^(?:de|het|t|den|ter|ten)$/.test(key) &&
    !isSmallOrTitle(next) &&
    !isListedWord(next)
  );
}

/** "het regio college", "het zaans medisch centrum". */
function isSchool(words: readonly Word[], at: number): boolean {
  return keyAt(words, at - 1) === 'het' && schoolEnd(words, at) > at;
}

/** The last word of such a name that starts here, or -1. */
function schoolEnd(words: readonly Word[], at: number): number {
  if (/e$|^(?:medisch|academisch|eigen|regionaal|lokaal|ander|nieuw)$/.test(keyAt(words, at))) return -1;
  for (let end = at + 1; end <= at + 3; end++) {
    const key = keyAt(words, end);
    if (words[end]?.gap !== ' ' || isSmallOrTitle(key)) return -1;
    if (/^(?:college|lyceum|gymnasium|ziekenhuis)$/.test(key)) return end;
    if (key === 'centrum' && keyAt(words, end - 1) === 'medisch') return end;
  }
  return -1;
}

/** "kredietbank nederland", "van wonen delden": whatever it is, of a place. */
function isBodyOfPlace(words: readonly Word[], at: number): boolean {
  const [before, next] = [keyAt(words, at - 1), keyAt(words, at + 1)];
  if (next === 'nederland') return true;
  return (before === 'bij' || before === 'van') && isCertainName(next) && !FIRST_NAMES.has(next);
}

/** "bij de buitenkans dat is een kinderopvang". */
function isBodyByWhatItIs(words: readonly Word[], at: number): boolean {
  const [before, third] = [keyAt(words, at - 1), keyAt(words, at - 2)];
  if (!/^(?:bij|van)$/.test(before === 'de' || before === 'het' ? third : before)) return false;
  return (
    /^(?:dat|die)$/.test(keyAt(words, at + 1)) &&
    keyAt(words, at + 2) === 'is' &&
    keyAt(words, at + 3) === 'een' &&
    HOUSE.has(keyAt(words, at + 4))
  );
}

/** "bij parkzicht leven", "duinrand wonen, die": what a body is for, after a compound that is no thing at home. */
function isBodyThatDoes(words: readonly Word[], at: number): boolean {
  const [word, next, before] = [words[at], words[at + 1], keyAt(words, at - 1)];
  if (next?.gap !== ' ' || !DOES_FOR.test(next.key) || (word?.key.length ?? 0) < 6) return false;
  const after = words[at + 2];
  if (after !== undefined && after.gap === ' ' && !isSmallOrTitle(after.key)) return false;
  if (word?.first === true || keyAt(words, at - 1).length === 1)
    return !isSmallOrTitle(word?.key ?? '') && !KIN.has(word?.key ?? '') && !/en$/.test(word?.key ?? '');
  return /^(?:bij|van|via|door|naar|voor)$/.test(before) && !isListedWord(word?.key ?? '');
}

const DOES_FOR = /^(?:wonen|leven|werken|bouwen|leren|zorgen|helpen|delen|beheren|wijzen|dienen|samen)$/;

/** "van der klok", "el hamwi", "de huisarts van puijenbroek": particles of which only a surname is made. */
function isSurnameStart(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  if (key === 'de' && /^(?:achteren|achternaam)$/.test(keyAt(words, at - 1))) return true;
  if (!/^(?:van|ter|ten|el|la)$/.test(key)) return false;
  const article = /^(?:de|der|den|t)$/.test(keyAt(words, at + 1));
  const name = keyAt(words, article ? at + 2 : at + 1);
  if (name === '' || isSmallOrTitle(name) || isStopped(name) || /^\d/.test(name)) return false;
  if (key === 'van' && /^de[rn]$/.test(keyAt(words, at + 1))) return true;
  if (key === 'van')
    return isJob(keyAt(words, at - 1)) && (isStrange(name) || isPersonal(name)) && !isProperPlace(name);
  return isStrange(name) || isCertainName(name);
}

function isJob(key: string): boolean {
  return JOBS.has(key);
}

function isProperPlace(key: string): boolean {
  return isProper(key) && !isPersonal(key);
}

/** "een baan bij hart en ziel": words after which an employer comes, without an article. */
function isEmployer(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  const before = keyAt(words, at - 1);
  if (SPOKEN_PARTICLES.has(key) || key.length < 2 || HOUSE.has(key)) return false;
  // "bij opvang de duif": what it is, before its name.
  if (lowerBodyAt(words, at + 1) !== null) return false;
  if (/^(?:bij|van|voor|naar)$/.test(before) && ORGANISATIONS.has(key)) return true;
  if (before === 'bij' && ORGANISATION.test(keyAt(words, at + 1)) && words[at + 1]?.gap === ' ') return true;
  const works = WORKS.test(
    keyAt(words, /^(?:ik|hij|ze|zij|we|toen)$/.test(keyAt(words, at - 2)) ? at - 3 : at - 2),
  );
  return before === 'bij' && works && !/(?:en|s)$/.test(key);
}
