import type { Word } from '../../language/spoken-words.ts';
import { CUES } from '../common-words.ts';
import { runEnd } from './capital-runs.ts';
import { isSmallOrTitle, isStopped, remembered } from './judge.ts';
import { FIRST_NAMES, FUNCTION, KIN, SPOKEN_PARTICLES, SURNAME_WORDS, SURNAMES } from './lists.ts';
import { isAfterNaming, isNaming, isPossessed } from './lower-cues.ts';
import { isTitle, keyAt, type Seed } from './seed.ts';

/**
 * Names where nothing but a name can stand: after "mevrouw", "heet", "mijn zoon". Whatever else the word may be, a
 * character of a book or a language, says nothing there.
 */
export function announcedSeeds(words: readonly Word[], lower: boolean): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 1; at < words.length; at++) {
    if (!isAnnouncing(words, at)) continue;
    const name = [pastParticles(words, at), at].find((one) => isNameThere(words, one, lower));
    if (name === undefined) continue;
    const to = lower ? name : runEnd(words, name);
    seeds.push({ from: at, to, kind: 'person' });
    at = to;
  }
  return seeds;
}

/** Most words announce nothing. */
const mayAnnounce = remembered((key) => CUES.has(key) || KIN.has(key) || isNaming(key) || key === 'is');

function isAnnouncing(words: readonly Word[], at: number): boolean {
  const before = keyAt(words, at - 1);
  if (!mayAnnounce(before)) return false;
  const gap = words[at]?.gap ?? '';
  if (isFamily(words, at)) return gap === ' ';
  const isCue = CUES.has(before) || isAfterNaming(words, at) || isNameOf(words, at);
  return isCue && (gap === ' ' || (gap === '. ' && CUES.has(before)));
}

/** "haar naam is". */
function isNameOf(words: readonly Word[], at: number): boolean {
  return keyAt(words, at - 1) === 'is' && /(?:^|voor|achter)naam$/.test(keyAt(words, at - 2));
}

/** "mijn zoon", and not "mijn oma", who is a title as well. */
function isFamily(words: readonly Word[], at: number): boolean {
  return isPossessed(words, at) || (keyAt(words, at - 1).endsWith('ster') && KIN.has(keyAt(words, at - 1)));
}

/** "meneer van der Laan": up to three, unless the sentence goes on with them. */
function pastParticles(words: readonly Word[], at: number): number {
  let name = at;
  while (name - at < 3 && SPOKEN_PARTICLES.has(keyAt(words, name)) && words[name + 1]?.gap === ' ') name++;
  const particles = words.slice(at, name).map(({ key }) => key);
  // "tante op Sint Maarten": where, and no surname.
  if (/^(?:in|op|aan|s|te)$/.test(particles.join(' '))) return at;
  return isTitle(words[at - 1]) ? name : at;
}

function isNameThere(words: readonly Word[], at: number, lower: boolean): boolean {
  const word = words[at];
  if (word === undefined || /^\d/.test(word.key)) return false;
  const isListed = FIRST_NAMES.has(word.key);
  if (lower) return isListed || (isTitle(words[at - 1]) && isStopped(word.key) && isListedSurname(word.key));
  if (!word.capital || word.first) return false;
  if (isListed) return true;
  if (FUNCTION.has(word.key) || isSmallOrTitle(word.key)) return false;
  // "mijn man HBO", "mijn moeder Nederlands": what somebody has or speaks.
  return /\p{Ll}/u.test(word.text) && !(isFamily(words, at) && isStopped(word.key));
}

function isListedSurname(key: string): boolean {
  return SURNAMES.has(key) || SURNAME_WORDS.has(key);
}
