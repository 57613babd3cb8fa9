import { isProper } from '../../language/dictionary.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isCommonWord } from '../common-words.ts';
import { bodyAt, isHouseAlone } from './bodies.ts';
import { isCuedCapital, isInitial, isTownAlone, particlesBefore, runEnd } from './capital-runs.ts';
import {
  isCertainName,
  isDayAfter,
  isOrdinary,
  isPossibleName,
  isSmallOrTitle,
  isStopped,
  isStrange,
} from './judge.ts';
import { listedAt } from './listed.ts';
import {
  CLUB,
  FIRST_NAMES,
  FOREIGN,
  FUNCTION,
  HOUSE,
  isPublicBody,
  NOT_BEFORE_NAMES,
  ORGANISATION,
  PLACE,
  ROLE,
  SPOKEN_PARTICLES,
  STREET,
} from './lists.ts';
import { isBareTown } from './lower-places.ts';
import { isAddressedSo, isNamesake } from './namesakes.ts';
import { isCapitalNoun, isTradeOfKin, pastField } from './offices.ts';
import { withoutPlainNouns } from './plain-nouns.ts';
import { isPlain } from './plain-words.ts';
import { isTitle, keyAt, type Seed, spokenKindOf } from './seed.ts';
import { isBodyOfTheLists, isExplainedAtStart, namesAtStart } from './sentence-starts.ts';
import { smallSeedAt } from './small-names.ts';
import { isBareSubject } from './tellers.ts';

/** Names in speech that is written with capitals. */
export function capitalSeeds(words: readonly Word[]): Seed[] {
  const nouns = new Set<string>();
  const seeds = seedsOf(words, nouns);
  const small = smallerOften(words, seeds);
  return withoutPlainNouns(
    words,
    seeds.filter(
      ({ from, to }) =>
        from < to ||
        !small.has(keyAt(words, from)) ||
        isBareSubject(words, from) ||
        isBareTown(words, from) ||
        isTownAlone(words, from),
    ),
    'dutch',
    nouns.size,
  );
}

/** What stands in lower case as often as with a capital inside a sentence: a word, unless people are called so. */
function smallerOften(words: readonly Word[], seeds: readonly Seed[]): ReadonlySet<string> {
  const single = seeds.filter(({ from, to }) => from === to).map(({ from }) => keyAt(words, from));
  const doubtful = new Set(single.filter((key) => !isPossibleName(key) && !isProper(key)));
  const balance = new Map<string, number>();
  for (const { key, capital, first, gap } of words) {
    if (gap === ' ' && (!capital || !first) && doubtful.has(key))
      balance.set(key, (balance.get(key) ?? 0) + (capital ? -1 : 1));
  }
  return new Set([...balance].filter(([key, more]) => more >= (isOrdinary(key) ? 0 : 2)).map(([key]) => key));
}

/** `nouns` takes what has a capital and is a noun all the same. */
function seedsOf(words: readonly Word[], nouns: Set<string>): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const phrase = word.capital ? phraseAt(words, at) : null;
    if (phrase !== null) {
      seeds.push(phrase);
      at = phrase.to;
      continue;
    }
    if (!word.capital) {
      const small = smallSeedAt(words, at);
      if (small !== null) seeds.push(small);
      at = small?.to ?? at;
      continue;
    }
    const end = runEnd(words, at);
    const start = runStart(words, at, end);
    const from = pastField(words, start, end);
    if (from <= end && isCapitalName(words, from, end))
      seeds.push({
        from: particlesBefore(words, from),
        to: end,
        kind: from > start ? 'person' : spokenKindOf(words, from, end),
      });
    else if (from <= end && words[from]?.first === false && isCapitalNoun(words, from, end))
      nouns.add(keyAt(words, from));
    at = end;
  }
  return seeds;
}

/** "Den Haag", "Club Brugge": several words of which only the last is told by its capital. */
function phraseAt(words: readonly Word[], at: number): Seed | null {
  const listed = listedAt(words, at);
  if (listed !== null && words[listed.to]?.capital === true) return listed;
  if (isHouseNamed(words, at)) return { from: at, to: at + 2, kind: 'organisation' };
  return bodyAt(words, at);
}

/** "Thuiszorg De Regenboog", "Stichting de Draad". */
function isHouseNamed(words: readonly Word[], at: number): boolean {
  const [article, name] = [words[at + 1], words[at + 2]];
  return (
    (HOUSE.has(keyAt(words, at)) || CLUB.has(keyAt(words, at))) &&
    /^(?:De|Het|'t)$/i.test(article?.text ?? '') &&
    article?.gap === ' ' &&
    name?.capital === true &&
    name.gap === ' '
  );
}

/** Without the title, and without a common word that has its capital from the sentence. */
function runStart(words: readonly Word[], at: number, end: number): number {
  let from = at;
  while (from <= end) {
    const word = words[from];
    if (word === undefined) break;
    const starts =
      word.first &&
      !isCamel(word) &&
      (isOrdinary(word.key) ||
        isSmallOrTitle(word.key) ||
        isExplainedAtStart(word.key) ||
        ROLE.test(word.key) ||
        isBeforeFirstName(words, from, end)) &&
      !namesAtStart(words, from, end);
    const particle = from > at && !word.capital && !isTitle(words[from - 1]);
    if (!(starts && !isNamesake(words, from, end)) && !particle && !standsBeside(words, from, end)) break;
    from++;
  }
  return from;
}

/** "Titelverdediger Joop de Wit": long, and a first name with a surname comes after it. */
function isBeforeFirstName(words: readonly Word[], from: number, end: number): boolean {
  const [key, next] = [keyAt(words, from), keyAt(words, from + 1)];
  return from + 1 < end && key.length > 8 && !isCertainName(key) && FIRST_NAMES.has(next);
}

/** What stands before a name and is none: a title, a people, a word of the sentence. */
function standsBeside(words: readonly Word[], from: number, end: number): boolean {
  const word = words[from];
  if (word === undefined || isNamesake(words, from, end) || isAddressedSo(words, from, end)) return false;
  if (isTitle(word)) return !(from < end && isCalledAfter(keyAt(words, end)));
  if (isAcronym(words, from) || isCuedCapital(words, from) || hasInitials(words, from)) return false;
  if (isBodyOfTheLists(word)) return false;
  if (isStopped(word.key))
    // "New York", "Go Ahead Eagles": no words of the sentence, with capitals in the middle of it.
    return !(from < end && !word.first && FOREIGN.has(word.key) && word.key !== 'the');
  return FUNCTION.has(word.key) && !SPOKEN_PARTICLES.has(word.key);
}

/** "Koningin Emmaschool", "Burgemeester Reigerstraat": called after somebody. */
function isCalledAfter(key: string): boolean {
  return ORGANISATION.test(key) || (STREET.test(key) && key.length > 6);
}

/** "H.J. Veenstra": letters with a stop. */
function hasInitials(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return isInitial(words[at]) && next?.capital === true && /^\. ?$/.test(next.gap);
}

/** What only a name is written like, or stands behind. */
function isShown(words: readonly Word[], at: number): boolean {
  return (
    isAcronym(words, at) || isCuedCapital(words, at) || isCamel(words[at]) || isBodyOfTheLists(words[at])
  );
}

/** "GroenLinks": a capital inside. */
function isCamel(word: Word | undefined): boolean {
  return word !== undefined && /\p{Ll}{2}\p{Lu}\p{Ll}/u.test(word.text) && !isStopped(word.key);
}

/** "bij de NAM": short, in capitals, after an article, and nothing the whole country has. */
function isAcronym(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^\p{Lu}{2,4}$/u.test(word.text) || isStopped(word.key)) return false;
  return /^(?:de|het|bij|van)$/.test(keyAt(words, at - 1));
}

function isCapitalName(words: readonly Word[], from: number, end: number): boolean {
  if (isNamesake(words, from, end) || isAddressedSo(words, from, end)) return true;
  if (from === end && isShown(words, from)) return true;
  if (isBodyInWords(words, from, end) || isCapitalNoun(words, from, end)) return false;
  const run = words.slice(from, end + 1).filter((word) => word.capital);
  if (run.every((word) => isStopped(word.key) || isInitial(word))) return false;
  const telling = run.filter((word) => !isStopped(word.key));
  if (telling.some((word) => isCertainName(word.key) || isStrange(word.key) || !isOrdinary(word.key))) {
    return telling.length > 1 || !isInterjection(words, from);
  }
  if (end > from)
    return (
      (isTitle(words[from - 1]) && isPossibleName(keyAt(words, end))) ||
      !telling.every((word) => ROLE.test(word.key) || isSmallOrTitle(word.key))
    );
  const key = keyAt(words, from);
  if (isTitle(words[from - 1])) return true;
  if (isDayAfter(keyAt(words, from - 1), key) || isTradeOfKin(words, from) || isHouseAlone(words, from))
    return false;
  if (isSmallOrTitle(key) || (ROLE.test(key) && !isPossibleName(key))) return false;
  // "op mijn Intake": what is somebody's, and nobody.
  if (/^(?:mijn|m'n|zijn|z'n|haar|hun|jouw|uw)$/.test(keyAt(words, from - 1)) && isPlain(key)) return false;
  if (NOT_BEFORE_NAMES.has(keyAt(words, from - 1))) return isPossibleName(key) && !isCommonWord(key);
  return isPossibleName(key) || isProper(key) || PLACE.test(key) || words[from]?.text.length !== 1;
}

/** "het Waterschap", "Economische Zaken": every word of it is a word of the language. */
function isBodyInWords(words: readonly Word[], from: number, end: number): boolean {
  if (isTitle(words[from - 1]) && from === end) return false;
  const run = words.slice(from, end + 1);
  return (
    [run[0], run.at(-1)].some((word) => isPublicBody(word?.key ?? '')) &&
    run.every(({ key }) => isOrdinary(key) || SPOKEN_PARTICLES.has(key))
  );
}

/** "Goh, sinds": a sound with a comma after it. */
function isInterjection(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.first || isProper(word.key)) return false;
  return word.text.length <= 4 && /^[,.!?]/.test(words[at + 1]?.gap ?? '.') && !isCertainName(word.key);
}
