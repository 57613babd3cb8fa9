import { isListedWord, isPersonal, isProper } from '../../language/dictionary.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isCertainName, isOrdinary, isPossibleName, isStopped, isUnsayable, remembered } from './judge.ts';
import {
  BARE_NAMES,
  BODY_END,
  CLUB,
  FIRST_NAMES,
  HOUSE,
  ORGANISATION,
  ORGANISATION_CUES,
  ORGANISATION_TAIL,
  ORGANISATIONS,
  PLACE,
  PLACE_CUES,
  RATHER_NAMES,
  SPOKEN_PARTICLES,
  STREET,
  SURNAMES,
  TEAM,
  TITLES,
  TOWNS,
  VILLAGES,
} from './lists.ts';

/** What somebody may speak of by name. */
export type SpokenKind = 'person' | 'place' | 'organisation';

/** Words that name something: indices into the words of the text, the last one included. */
export interface Seed {
  readonly from: number;
  readonly to: number;
  readonly kind: SpokenKind;
}

/** People misspell how they address each other as well: mevrou, mefrouw, menere. */
export function isTitleKey(key: string): boolean {
  return TITLES.has(key) || (key.startsWith('me') && /^me[vf]+r(?:ou|au|o)w?$/.test(key));
}

export function isTitle(word: Word | undefined): boolean {
  return word !== undefined && isTitleKey(word.key);
}

/** "TLV, OPP, HGW": letters beside others in a list. "bij de KPN" is a body. */
export function isListedAbbreviation(words: readonly Word[], { from, to }: Seed): boolean {
  if (from < to || !isUnsayable(keyAt(words, from))) return false;
  const isBeside = (word: Word | undefined) =>
    isUnsayable(word?.key ?? '') || /^\p{Lu}{2,4}$/u.test(word?.text ?? '');
  return (
    (words[from]?.gap === ', ' && isBeside(words[from - 1])) ||
    (words[to + 1]?.gap === ', ' && words[from]?.gap !== ' ' && isBeside(words[to + 1]))
  );
}

/** "een topkerel", "geen angel": one of many is no name, but "een fatima" is called so. */
export function isOneOfMany(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  const isListedName = FIRST_NAMES.has(key) || SURNAMES.has(key);
  if (isListedName && !isListedWord(key)) return false;
  return /^(?:een|n|geen|zo'n|elke?|iedere?|welke?)$/.test(keyAt(words, at - 1));
}

export function keyAt(words: readonly Word[], at: number): string {
  return words[at]?.key ?? '';
}

/** What it is, by its words first and by what stands before it second. */
export function spokenKindOf(words: readonly Word[], from: number, to: number): SpokenKind {
  const last = keyAt(words, to);
  const first = keyAt(words, from);
  const before = keyAt(words, from - 1);
  const cue = /^(?:de|het|een|d|die)$/.test(before) ? keyAt(words, from - 2) : before;
  if (isTitle(words[from - 1])) return 'person';
  if (isWrittenAsBody(words, from, to)) return 'organisation';
  const personal = (isPersonal(first) || FIRST_NAMES.has(first)) && isCertainName(first);
  if (from < to && personal && !ORGANISATION.test(last) && !(DOING.test(last) && !FIRST_NAMES.has(first)))
    return 'person';
  if (SPOKEN_PARTICLES.has(first) && from < to && isSurnameOf(words, from, to)) return 'person';
  if (ORGANISATION_CUES.has(before) && !(personal && before === 'bij')) return 'organisation';
  if (from === to && isInitialPair(words, from)) return 'person';
  if (/^\p{Lu}{2,5}$/u.test(words[from]?.text ?? '')) return 'organisation';
  if (VILLAGES.has(last) && /^(?:op|in|uit|naar|van)$/.test(before)) return 'place';
  if (
    from === to &&
    (FIRST_NAMES.has(last) || BARE_NAMES.has(last) || RATHER_NAMES.has(last)) &&
    !ORGANISATIONS.has(last)
  )
    return 'person';
  if (isListedBody(words, from, to)) return 'organisation';
  if (ORGANISATION.test(last) && !personal && last.length > 5) return 'organisation';
  if ((BODY_END.exec(last)?.index ?? 0) > 3 && !isProper(last) && !TOWNS.has(last) && !VILLAGES.has(last))
    return 'organisation';
  if (PLACE_CUES.has(cue) && !(personal && cue !== 'in' && cue !== 'uit')) return 'place';
  if (from === to && !PLACE_CUES.has(cue) && isLikeSurname(last)) return 'person';
  if (VILLAGES.has(last) || (isProper(last) && !isPersonal(last) && !FIRST_NAMES.has(last))) return 'place';
  if (!personal && (STREET.test(last) || PLACE.test(last)) && last.length > 6) return 'place';
  if (before === 'de' && from === to && isNickname(last)) return 'person';
  if (before === 'de' || before === 'het')
    return isStopped(last) ? 'person' : kindAfterArticle(words, from, to);
  return 'person';
}

/** "Cuypers", "Mikkelsen", "Medvedev": places seldom end so. */
export const isLikeSurname = remembered(
  (key) =>
    SURNAMES.has(key) || /(?:[^d]ers|ssen|lsen|nsen|sma|stra|inga|ovic|ova?|ev|ez|oglu|son|eau)$/.test(key),
);

/** "Van Gent", "De Wit", and not "De Ooievaar". */
function isSurnameOf(words: readonly Word[], from: number, to: number): boolean {
  if (words[from]?.capital === false) return true;
  return (
    !/^(?:de|het|t|la|el)$/.test(keyAt(words, from)) ||
    isPossibleName(keyAt(words, to)) ||
    !isOrdinary(keyAt(words, to))
  );
}

/** "in de Coevering" is where, "bij de Ommelander" and "het Augustinianum" with whom. */
function kindAfterArticle(words: readonly Word[], from: number, to: number): SpokenKind {
  if (PLACE_CUES.has(keyAt(words, from - 2)) || keyAt(words, from - 2) === 'op') return 'place';
  const last = keyAt(words, to);
  if (words[from - 1]?.capital === true && isPossibleName(last)) return 'person';
  return last.length > 6 && (STREET.test(last) || PLACE.test(last)) ? 'place' : 'organisation';
}

/** "Universiteit Utrecht", "KV Mechelen", "GroenLinks": by its first word, or by its capitals. */
export function isWrittenAsBody(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (first === undefined || FIRST_NAMES.has(first.key)) return false;
  if (/\p{Ll}\p{Lu}\p{Ll}/u.test(first.text) && !/^(?:Mc|Mac|De|La|Le|Van)\p{Lu}/u.test(first.text))
    return true;
  if (from === to || isTitle(words[from - 1])) return false;
  return (
    HOUSE.has(first.key) ||
    CLUB.has(first.key) ||
    TEAM.has(first.key) ||
    (first.key.length > 5 && BODY_END.test(first.key) && isOrdinary(first.key)) ||
    /^\p{Lu}{2,4}$/u.test(first.text)
  );
}

/** "MJ", "GJ en KP", and no body that goes with an article. */
function isInitialPair(words: readonly Word[], at: number): boolean {
  return /^\p{Lu}{2}$/u.test(words[at]?.text ?? '') && !/^(?:de|het|bij|van|d)$/.test(keyAt(words, at - 1));
}

/** What bodies are called by: what they do, or how. */
export const DOING = /^(?:wonen|leven|bouwen|leren|werken|thuis|samen|welzijn|zorgen|beter)$/;

/** "merwestad wonen", "goed wonen", "ikea": by its last word, or known. */
function isListedBody(words: readonly Word[], from: number, to: number): boolean {
  if (from === to) return ORGANISATIONS.has(keyAt(words, to));
  const last = keyAt(words, to);
  return (ORGANISATION_TAIL.has(last) || DOING.test(last)) && !FIRST_NAMES.has(keyAt(words, from));
}

/** "de Lange", "de Kale": what somebody is like. */
function isNickname(key: string): boolean {
  return /e$/.test(key) && isOrdinary(key) && !isProper(key);
}

/** Its words, folded: the same for the same name. */
export function nameOf(words: readonly Word[], { from, to }: Seed): string {
  if (from === to) return words[from]?.key ?? '';
  return words
    .slice(from, to + 1)
    .map((word) => word.key)
    .join(' ');
}
