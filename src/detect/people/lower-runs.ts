import nameJoins from '../../language/data/name-joins.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { isListedWord, isPersonal, isProper } from '../../language/dictionary.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isCommonWord } from '../common-words.ts';
import { isCertainName, isOrdinary, isSmallOrTitle, isStopped, isStrange } from './judge.ts';
import {
  AFTER_NAMES,
  CLUB,
  FIRST_NAMES,
  FOREIGN,
  ORGANISATION,
  ORGANISATION_TAIL,
  SPOKEN_PARTICLES,
  SURNAME_WORDS,
  TEAM,
} from './lists.ts';
import { isAnnounced } from './lower-cues.ts';
import { isTitle, keyAt } from './seed.ts';
import { isSlipOfPen } from './slips.ts';

/** The last word of a name that starts here: the surname after a first name, the other words of an employer. */
export function lowerRunEnd(words: readonly Word[], from: number): number {
  let end = from;
  if (isTitle(words[from - 1]) || SPOKEN_PARTICLES.has(keyAt(words, from)))
    while (SPOKEN_PARTICLES.has(keyAt(words, end)) && end - from < 3) end++;
  for (let next = end + 1; next < words.length && next - end <= 3; next++) {
    const key = keyAt(words, next);
    if (words[next]?.gap !== ' ') break;
    if (next === end + 1 && isInitialOf(words, from, next)) {
      end = next;
      continue;
    }
    if (/^\d/.test(key)) break;
    if (SPOKEN_PARTICLES.has(key) || isHalfOfSurname(words, next)) continue;
    if (next === end + 1 && (isPartOfTown(words, from, next) || isMoreOfClub(words, from, end, next))) {
      end = next;
      continue;
    }
    if (isSmallOrTitle(key) || isStopped(key) || !isSurnameNext(words, from, end, next)) break;
    end = next;
  }
  return end;
}

/** "bianca oude luttikhuis": farms that were parted gave names of two words. */
function isHalfOfSurname(words: readonly Word[], at: number): boolean {
  const next = keyAt(words, at + 1);
  return (
    /^(?:oude|olde|groot|grote|klein|kleine|lutje|nije)$/.test(keyAt(words, at)) &&
    (isCertainName(next) || (isStrange(next) && !isSlipOfPen(next)))
  );
}

/** "jolanda b". */
function isInitialOf(words: readonly Word[], from: number, next: number): boolean {
  return (
    next === from + 1 &&
    /^[a-z]$/.test(keyAt(words, next)) &&
    !/^[unts]$/.test(keyAt(words, next)) &&
    FIRST_NAMES.has(keyAt(words, from))
  );
}

/** "almere haven". */
function isPartOfTown(words: readonly Word[], from: number, next: number): boolean {
  const town = keyAt(words, from);
  return (
    next === from + 1 &&
    isProper(town) &&
    !FIRST_NAMES.has(town) &&
    /^(?:noord|zuid|oost|west|noordoost|zuidoost|zuidwest|nieuwwest|centrum|haven|buiten|stad|poort|binnen|hout)$/.test(
      keyAt(words, next),
    )
  );
}

/** "kandinsky college", "bij hart en ziel", "otto work force". */
function isMoreOfClub(words: readonly Word[], from: number, end: number, next: number): boolean {
  const key = keyAt(words, next);
  const first = keyAt(words, from);
  if (next === from + 1 && isBodyDoing(words, from, next)) return true;
  if (ORGANISATION_TAIL.has(key))
    return !FIRST_NAMES.has(first) || !/^(?:groep|werk|wonen|zorg|school)$/.test(key);
  const takesWords = CLUB.has(keyAt(words, from - 1)) || CLUB.has(first) || keyAt(words, from - 1) === 'bij';
  if (TEAM.has(first))
    return next === from + 1 || /^(?:wit|zwart|groen|geel|rood|blauw|oranje|boys|girls|vooruit)$/.test(key);
  if (!takesWords || next - from > 2 || isSmallOrTitle(key)) return false;
  if (FOREIGN.has(key)) return !isListedWord(key);
  if (FIRST_NAMES.has(first)) return false;
  return (
    next === end + 1 &&
    isOrdinary(key) &&
    !isStopped(key) &&
    (ORGANISATION.test(key) || !/(?:en|t|e|s|g)$/.test(key))
  );
}

/** "kerckebosch leven": what a body is for, after "bij" or "van". */
function isBodyDoing(words: readonly Word[], from: number, next: number): boolean {
  return (
    /^(?:leven|bouwen|leren|werken|zorgen|helpen|wonen)$/.test(keyAt(words, next)) &&
    !FIRST_NAMES.has(keyAt(words, from)) &&
    (/^(?:bij|van|via|door|naar)$/.test(keyAt(words, from - 1)) || keyAt(words, from - 1).length === 1)
  );
}

function isSurnameNext(words: readonly Word[], from: number, end: number, next: number): boolean {
  const key = keyAt(words, next);
  const between = words
    .slice(end + 1, next)
    .map((word) => word.key)
    .join(' ');
  if (!JOINS.test(between) || isOfWhomOrWhere(words, from, next, between)) return false;
  // "vluchtelingenwerk truida": two names, each with an end of its own.
  if (between === '' && FIRST_NAMES.has(key) && !FIRST_NAMES.has(keyAt(words, end))) return false;
  if (isCertainName(key)) return true;
  if (isStrange(key))
    return (
      !isSlipOfPen(key) ||
      (between !== '' && !key.endsWith('en')) ||
      (FIRST_NAMES.has(keyAt(words, from)) && key.length < 12)
    );
  const first = isFirstNameHere(words, from);
  if (!first || words.slice(from + 1, end + 1).some((word) => !FIRST_NAMES.has(word.key))) return false;
  // "bertus van der klok" can be nothing else; "karin de buurvrouw" can.
  if (/^(?:van (?:der|den|t)|vd|v d|ter|ten|der)$/.test(between)) return true;
  const surname = isCommonWord(key) || SURNAME_WORDS.has(key);
  if (between === '') return (surname && !AFTER_NAMES.has(key)) || isSurnameLike(words, from, next);
  return (surname || isPersonal(key)) && !/^(?:al|el|la|le)$/.test(between);
}

/** A first name, or a word that can be nothing else after "kapitein", "heet", "mijn broer". */
function isFirstNameHere(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  if (isPersonal(key) || FIRST_NAMES.has(key)) return true;
  return isStrange(key) && !isSlipOfPen(key) && (isTitle(words[at - 1]) || isAnnounced(words, at));
}

const JOINS = new RegExp(`^(?:${anyIn(nameJoins)}|van (?:de[nr]?|het|t)|v d|op (?:t|den?)|in t)?$`);

/** "sandra gerlings van abn amro", "in blerick van antares", "harm van klaas": who or where, and whose. */
function isOfWhomOrWhere(words: readonly Word[], from: number, next: number, between: string): boolean {
  if (!between.startsWith('van')) return false;
  const first = keyAt(words, from);
  if (between === 'van' && FIRST_NAMES.has(keyAt(words, next))) return true;
  if (words.slice(from + 1, next).some(({ key }) => !SPOKEN_PARTICLES.has(key) && !FIRST_NAMES.has(key)))
    return true;
  if (FIRST_NAMES.has(first)) return false;
  return /^(?:in|uit|naar|te)$/.test(keyAt(words, from - 1)) || (isProper(first) && !isPersonal(first));
}

/** "wilma kuipers": a word that is no verb, no adverb, straight after a first name. */
function isSurnameLike(words: readonly Word[], from: number, next: number): boolean {
  const key = keyAt(words, next);
  if (AFTER_NAMES.has(key) || !FIRST_NAMES.has(keyAt(words, from)) || key.length < 4) return false;
  return (
    isPersonal(key) ||
    isProper(key) ||
    (!/(?:t|de|te|en|ste|end|ende|lijk|ig|ige|tjes)$|^(?:ge|be|ver|ont).*d$/.test(key) &&
      !isObjectNext(words, next))
  );
}

/** "karin koffie halen": what goes with the next word instead. */
function isObjectNext(words: readonly Word[], at: number): boolean {
  const next = keyAt(words, at + 1);
  return next !== '' && !isSmallOrTitle(next) && !/^\d/.test(next) && words[at + 1]?.gap === ' ';
}
