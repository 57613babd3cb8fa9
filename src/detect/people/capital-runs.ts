import { isPersonal, isProper } from '../../language/dictionary.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isOrdinary, isPossibleName, isSmallOrTitle, isStopped } from './judge.ts';
import {
  CLUB,
  EVERYDAY_TOWNS,
  FIRST_NAMES,
  FOREIGN,
  HOUSE,
  KIN,
  ORGANISATION,
  ROLE,
  SPOKEN_PARTICLES,
  TITLES,
  TOWNS,
  VILLAGES,
} from './lists.ts';
import { isTitle, keyAt } from './seed.ts';

/** The last word of a name: capitals side by side, with particles between ("Geert van den Bosch"). */
export function runEnd(words: readonly Word[], at: number): number {
  let end = at;
  const isBody = isKindOfBody(keyAt(words, at)) || isKindOfBody(keyAt(words, at - 1));
  for (let next = at + 1; next < words.length && next - end <= 3; next++) {
    const word = words[next];
    if (word === undefined || !isGapInName(word.gap, words[next - 1]) || isNumberedMark(words, next)) break;
    if (word.capital && (!word.first || isInitial(words[next - 1]))) {
      if (isTitle(word) && isStopped(word.key) && next > end + 1) break;
      if (isDateline(words[next - 1], word)) break;
      const isJoined = isBody && joinsBody(words, next - 1);
      if (next > end + 1 && !isJoined && isWhereSheWorks(words, at, end, next)) break;
      end = next;
    } else if (
      !(isBody && joinsBody(words, next)) &&
      (!SPOKEN_PARTICLES.has(word.key) ||
        (word.key === 'het' && next === end + 1) ||
        (end === at && isSentenceWord(keyAt(words, at))) ||
        (/^(?:in|op|aan|s|do)$/.test(word.key) && !isInSurname(words, next)))
    )
      break;
  }
  return end;
}

/** "HB1": letters and a number in one, by which somebody is marked. */
function isNumberedMark(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    /^\p{Lu}{1,3}$/u.test(word?.text ?? '') &&
    !FIRST_NAMES.has(word?.key ?? '') &&
    next?.gap === '' &&
    /^\d{1,2}$/.test(next.text)
  );
}

/** "basisschool", "zorggroep", "stichting": a name comes behind it. */
export function isKindOfBody(key: string): boolean {
  return HOUSE.has(key) || CLUB.has(key) || ORGANISATION.test(key);
}

/** "Zorggroep Hand in Hand", "Scholengroep Maas en Waal", and not "Stichting Lindenhout en Karin". */
function joinsBody(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    /^(?:en|in|aan|op|voor|met)$/.test(keyAt(words, at)) &&
    words[at - 1]?.capital === true &&
    next?.capital === true &&
    next.gap === ' ' &&
    isOrdinary(next.key) &&
    !FIRST_NAMES.has(next.key)
  );
}

/** "Piet in 't Veld", "Jan op de Beek", and not "Sjoerd in Ommen". */
function isInSurname(words: readonly Word[], at: number): boolean {
  return isPossibleName(keyAt(words, at - 1)) && /^(?:t|de|den|der|het)$/.test(keyAt(words, at + 1));
}

/** "Ik ben Gerdie": nobody's first name, whatever particle comes after it. */
function isSentenceWord(key: string): boolean {
  return isSmallOrTitle(key) && !SPOKEN_PARTICLES.has(key) && !FIRST_NAMES.has(key) && !TITLES.has(key);
}

function isGapInName(gap: string, before: Word | undefined): boolean {
  return gap === ' ' || gap === '' || ((before?.text.length === 1 || isTitle(before)) && /^\.? ?$/.test(gap));
}

/** "AMSTERDAM Het aandeel": where a report comes from, then its first sentence. */
function isDateline(before: Word | undefined, word: Word): boolean {
  return (
    before !== undefined &&
    /^\p{Lu}{4,}$/u.test(before.text) &&
    /\p{Ll}/u.test(word.text) &&
    (isSmallOrTitle(word.key) || isOrdinary(word.key))
  );
}

/** "Sandra Gerlings van ABN AMRO": a name that has its surname already, and whose it is. */
function isWhereSheWorks(words: readonly Word[], at: number, end: number, next: number): boolean {
  const between = words.slice(end + 1, next).map((word) => word.key);
  if (!/^(?:van|in|op|aan|te)(?: (?:de|het|t))?$/.test(between.join(' '))) return false;
  let first = at;
  while (first < end && isLead(words[first])) first++;
  if (isTitle(words[first - 1]) && !FIRST_NAMES.has(keyAt(words, first))) return isSomewhere(words, next);
  const run = words.slice(first, end + 1);
  return run.length > 1 && run.some((word) => !FIRST_NAMES.has(word.key) && !isInitial(word));
}

/** "Burgemeester Jansen van Utrecht", and not "wethouder Sandor van Berkel". */
function isSomewhere(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  return (
    VILLAGES.has(key) ||
    TOWNS.has(key) ||
    (!isPersonal(key) && isProper(key)) ||
    /^\p{Lu}{2,}$/u.test(words[at]?.text ?? '')
  );
}

/** "Burgemeester", "Fractievoorzitter": no part of the name it stands before. */
function isLead(word: Word | undefined): boolean {
  if (word === undefined || FIRST_NAMES.has(word.key)) return false;
  return (
    isTitle(word) || (word.first && (isSmallOrTitle(word.key) || isOrdinary(word.key) || ROLE.test(word.key)))
  );
}

/** "meneer de Haas": after a title the particles are the name's. */
export function particlesBefore(words: readonly Word[], at: number): number {
  const surname = surnameStart(words, at);
  if (surname < at) return surname;
  let from = at;
  while (at - from < 3 && SPOKEN_PARTICLES.has(keyAt(words, from - 1)) && words[from]?.gap === ' ') from--;
  if (from === at || !isTitle(words[from - 1])) return at;
  const particles = words.slice(from, at).map((word) => word.key);
  return /^(?:in|op|aan|s|te)$/.test(particles.join(' ')) || isOfficeOfBody(words, from, at) ? at : from;
}

/** Particles of which only surnames are made. */
const OF_SURNAMES = /^(?:van (?:de[rn]|t|de la)|v d|vd|te[rn]|de la|in t|op t|t)$/;
/** Particles that speech is full of, where a surname is announced. */
const BEFORE_SURNAMES = /^(?:van|de|van de|op de[n]?|in de|aan de)$/;
const ANNOUNCES_SURNAME = /^(?:stond|staat|heet|heette|heten|heetten|genaamd|familie|fam)$/;

/** "op de bel staat v.d. Kolk", "Van den Akker": where the surname starts whose last word is at `at`. */
function surnameStart(words: readonly Word[], at: number): number {
  if (!SPOKEN_PARTICLES.has(keyAt(words, at - 1))) return at;
  let start = at;
  let particles = '';
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    if (!/^\.? ?$/.test(words[from + 1]?.gap ?? '')) break;
    particles = particles === '' ? keyAt(words, from) : `${keyAt(words, from)} ${particles}`;
    if (
      OF_SURNAMES.test(particles) ||
      (BEFORE_SURNAMES.test(particles) && ANNOUNCES_SURNAME.test(keyAt(words, from - 1)))
    )
      start = from;
  }
  return start;
}

/** "trainer van Utrecht", "voorzitter van de SP": an office, and of what. */
function isOfficeOfBody(words: readonly Word[], from: number, at: number): boolean {
  return (
    /^(?:trainer|coach|bondscoach|voorzitter|president|premier|minister|staatssecretaris|burgemeester|wethouder|koning|koningin|prins|prinses|kapitein|officier|rechter|notaris|professor)$/.test(
      keyAt(words, from - 1),
    ) &&
    keyAt(words, from) === 'van' &&
    !isPossibleName(keyAt(words, at))
  );
}

export function isInitial(word: Word | undefined): boolean {
  return word !== undefined && word.text.length === 1 && word.capital;
}

/** "uit Best", "haar zoon Can": words of another language anywhere else. */
export function isCuedCapital(words: readonly Word[], at: number): boolean {
  const [key, before] = [keyAt(words, at), keyAt(words, at - 1)];
  if (words[at]?.first !== false) return false;
  if (/^(?:in|uit|naar|te)$/.test(before) && (TOWNS.has(key) || EVERYDAY_TOWNS.has(key))) return true;
  if (FOREIGN.has(key)) return KIN.has(before);
  // "mijn moeder Hoa": letters of something else, written as a name.
  return (
    KIN.has(before) && key.length < 5 && /^\p{Lu}\p{Ll}+$/u.test(words[at]?.text ?? '') && isStopped(key)
  );
}
