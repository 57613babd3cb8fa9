import { isCommonWord } from '../common-words.ts';
import { isListedWord, isPersonal } from './dictionary.ts';
import {
  isCertainName,
  isFunction,
  isOrdinary,
  isPossibleName,
  isSlip,
  isStopped,
  isStrange,
} from './judge.ts';
import { FOREIGN, KIN, ORGANISATION, PARTICLES, STREET } from './lists.ts';
import { isTitle, keyAt, kindOf, type Seed } from './seed.ts';
import type { Word } from './words.ts';

const WORKS =
  /^(?:werk|werkt|werkte|gewerkt|baan|stage|huur|huurt|huurde|dienst|lid|zit|zat|speelt|contract)$/;
const INTRODUCES = /^(?:heet|heette|heten|ene|genaamd|noemt|noemen|noemde)$/;
const CLUBS =
  /^(?:stichting|vv|sv|fc|basisschool|wooncorporatie|woningcorporatie|wijkcentrum|buurthuis|kinderopvang|thuiszorg)$/;

/** Names in speech written without capitals: what no Dutch word explains, and what a cue announces. */
export function lowerSeeds(words: readonly Word[]): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 0; at < words.length; at++) {
    const from = startOf(words, at);
    if (from === null) continue;
    const to = endOf(words, from);
    seeds.push({ from, to, kind: kindOf(words, from, to) });
    at = to;
  }
  return seeds;
}

/** Where a name starts at or (after a particle) just beyond this word. */
function startOf(words: readonly Word[], at: number): number | null {
  const key = keyAt(words, at);
  if (key === '' || /^\d/.test(key)) return null;
  if (isTitle(words[at - 1])) return afterTitle(words, at);
  if (isFunction(key) || isStopped(key)) return null;
  if (isCertainName(key)) return at;
  if (isStrange(key)) return isAnnounced(words, at) || !isSlip(key) ? at : null;
  if (isStreetName(key) || isEmployer(words, at) || isDistrict(words, at)) return at;
  return isPossibleName(key) && isIntroduced(words, at) ? at : null;
}

function afterTitle(words: readonly Word[], at: number): number | null {
  let name = at;
  while (PARTICLES.has(keyAt(words, name)) && name - at < 3) name++;
  const key = keyAt(words, name);
  if (key === '' || isFunction(key) || /^\d/.test(key)) return null;
  if (isCertainName(key) || isStrange(key) || isPersonal(key)) return at;
  return isCommonWord(key) && !isCommonWord(keyAt(words, name + 1)) ? at : null;
}

function isAnnounced(words: readonly Word[], at: number): boolean {
  const before = keyAt(words, at - 1);
  return (
    INTRODUCES.test(before) ||
    before === 'ben' ||
    CLUBS.test(before) ||
    before === 'bij' ||
    KIN.has(before) ||
    isPossessed(words, at)
  );
}

/** "mijn man karel". */
function isPossessed(words: readonly Word[], at: number): boolean {
  return (
    KIN.has(keyAt(words, at - 1)) &&
    /^(?:mijn|m'n|me|zijn|z'n|haar|d'r|ons|onze|een|de|die)$/.test(keyAt(words, at - 2))
  );
}

/** A name that is a word too, where only a name can stand. */
function isIntroduced(words: readonly Word[], at: number): boolean {
  const before = keyAt(words, at - 1);
  if (INTRODUCES.test(before)) return true;
  if (isPossessed(words, at)) return true;
  if (before === 'is' && keyAt(words, at - 2) === 'naam') return true;
  return (
    /^(?:ik|en)$/.test(keyAt(words, at - 2)) &&
    before === 'ben' &&
    /^(?:en|ik|he|van|dus)?$/.test(keyAt(words, at + 1))
  );
}

function isStreetName(key: string): boolean {
  return STREET.test(key) && key.length > 7 && !isListedWord(key) && !isOrdinary(key);
}

/** "op zuid", "in noord": a part of a town. */
function isDistrict(words: readonly Word[], at: number): boolean {
  return /^(?:noord|zuid|oost|west)$/.test(keyAt(words, at)) && /^(?:op|in|uit)$/.test(keyAt(words, at - 1));
}

/** "een baan bij hart en ziel": words after which an employer comes, without an article. */
function isEmployer(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  const before = keyAt(words, at - 1);
  if (PARTICLES.has(key) || key.length < 2) return false;
  if (CLUBS.test(before) || /^(?:vv|sv|fc)$/.test(key)) return true;
  if (before === 'bij' && ORGANISATION.test(keyAt(words, at + 1)) && words[at + 1]?.gap === ' ') return true;
  return before === 'bij' && WORKS.test(keyAt(words, at - 2)) && !/(?:en|s)$/.test(key);
}

/** The surname after a first name, and the other words of an employer. */
function endOf(words: readonly Word[], from: number): number {
  let end = from;
  if (isTitle(words[from - 1])) while (PARTICLES.has(keyAt(words, end)) && end - from < 3) end++;
  const takesWords =
    CLUBS.test(keyAt(words, from - 1)) || CLUBS.test(keyAt(words, from)) || keyAt(words, from - 1) === 'bij';
  for (let next = from + 1; next < words.length && next - end <= 3; next++) {
    const key = keyAt(words, next);
    if (words[next]?.gap !== ' ' || /^\d/.test(key)) break;
    if (PARTICLES.has(key)) continue;
    if (isFunction(key) || (isStopped(key) && !(takesWords && FOREIGN.has(key)))) break;
    const surname =
      isCertainName(key) || isStrange(key) || (isCommonWord(key) && isPersonalRun(words, from, next));
    const named =
      next === from + 1 &&
      /^die$/.test(keyAt(words, next + 1)) &&
      isCertainName(keyAt(words, from)) &&
      key.length > 3 &&
      !/(?:t|de|te|en)$/.test(key);
    const more =
      named ||
      (takesWords &&
        next === end + 1 &&
        next - from < 3 &&
        isOrdinary(key) &&
        (ORGANISATION.test(key) || !/(?:en|t|e)$/.test(key)));
    if (surname ? !isSeparate(words, end, next) : more) end = next;
    else break;
  }
  return end;
}

function isPersonalRun(words: readonly Word[], from: number, next: number): boolean {
  return isPersonal(keyAt(words, from)) || /^(?:de|van|den|der)$/.test(keyAt(words, next - 1));
}

/** "marieke van thuiszorg": who, and whose. Particles alone do not join two names, unless they are those of surnames. */
function isSeparate(words: readonly Word[], end: number, next: number): boolean {
  const between = words
    .slice(end + 1, next)
    .map((word) => word.key)
    .join(' ');
  return (
    between !== '' &&
    !/^(?:van de|van den|van der|van het|van 't|van|de|den|der|ter|ten|el|al|bin|ibn|von|la|le|t|van t)$/.test(
      between,
    )
  );
}
