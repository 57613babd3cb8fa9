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
    if (isSurnameOnly(words, at, lower)) seeds.push(surnameThere(words, at, lower));
    if (!isAnnouncing(words, at)) continue;
    const name = [pastParticles(words, at), at].find((one) => isNameThere(words, one, lower));
    if (name === undefined) continue;
    const to = lower ? name : runEnd(words, name);
    seeds.push({ from: at, to, kind: 'person' });
    at = to;
  }
  return seeds;
}

/** "van der Meer", "ter Horst": particles of which only surnames are made, whatever word comes behind them. */
function isSurnameOnly(words: readonly Word[], at: number, lower: boolean): boolean {
  const before = keyAt(words, at - 1);
  if (!mayStandBefore(before)) return false;
  const word = words[at];
  if (word?.gap !== ' ' || word.key.length < 2) return false;
  const isLong = /^de[rn]$/.test(before) && keyAt(words, at - 2) === 'van' && words[at - 1]?.gap === ' ';
  if (lower) return isLong && before === 'der';
  return word.capital && /\p{Ll}/u.test(word.text) && (isLong || (isTe(before) && !isWindOrDuty(word.key)));
}

const mayStandBefore = remembered((key) => /^(?:de[rn]|te[rn])$/.test(key));

function isTe(key: string): boolean {
  return key === 'ter' || key === 'ten';
}

/** "ten Noorden van", "ter Beschikking". */
function isWindOrDuty(key: string): boolean {
  return /^(?:noord|oost|zuid|west)/.test(key) || key.endsWith('ing');
}

function surnameThere(words: readonly Word[], at: number, lower: boolean): Seed {
  return {
    from: at - (isTe(keyAt(words, at - 1)) ? 1 : 2),
    to: lower ? at : runEnd(words, at),
    kind: 'person',
  };
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
