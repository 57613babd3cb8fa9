import calledHouses from '../../language/data/called-houses.txt?raw';
import determiners from '../../language/data/determiners.txt?raw';
import houseLikenesses from '../../language/data/house-likenesses.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import { isListedWord } from '../../language/dictionary.ts';
import type { Word } from '../../language/spoken-words.ts';
import { digitBodyEnd } from './bodies.ts';
import { isCertainName, isSmallOrTitle, isStopped } from './judge.ts';
import { CLUB, HOUSE, KIN, ORGANISATION, TEAM } from './lists.ts';
import { isDoing } from './lower-cues.ts';
import { isNobodysNoun } from './offices.ts';
import { keyAt, type Seed } from './seed.ts';

/** Bodies that their words do not tell, by their digits or by the kind of house that stands before them. */
export function lowerBodyAt(words: readonly Word[], at: number): Seed | null {
  const to = digitBodyEnd(words, at) ?? houseEnd(words, at) ?? homeEnd(words, at) ?? livingEnd(words, at);
  return to === null ? null : { from: at, to, kind: 'organisation' };
}

/** Kinds of houses that nobody speaks of without a name behind them when an article follows. */
const CALLED_HOUSES = wordList(calledHouses);

/** Or one that no dictionary has, because it is made for somebody: "woonzorg de linde". */
function isCalledHouse(key: string): boolean {
  return CALLED_HOUSES.has(key) || (key.length > 6 && ORGANISATION.test(key) && !isListedWord(key));
}

/** "bij opvang de duif", "naar zwemschool het visje": without an article of its own, and nowhere that one goes without one. */
function isBareHouse(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  return (
    (HOUSE.has(key) || HOUSE_END.test(key)) &&
    !WITHOUT_ARTICLE.test(key) &&
    /^(?:van|bij|via|door|met|naar|in|op|is|heet)$/.test(keyAt(words, at - 1))
  );
}

/** What kinds of houses end in that are on no list. */
const HOUSE_END =
  /opvang$|..(?:school|huis|centrum|winkel|kwekerij|bakkerij|slagerij|boerderij|museum|salon)$/;
/** One goes there, or is there, without an article: "op school de kinderen". */
const WITHOUT_ARTICLE =
  /^(?:school|kerk|bedrijf|winkel|theater|koor|praktijk|club|thuis|huis|ziekenhuis|gemeentehuis|stadhuis|centrum|(?:basis|middelbare|hoge|huishoud|avond|muziek)school)$/;

const ARTICLES = new Set(['de', 'het', 't', 'den', 'ter', 'ten']);

/** The first word of what a house is called. */
export function isArticleOfHouse(key: string): boolean {
  return ARTICLES.has(key);
}

/** "op basisschool de vlieger", "in hotel het zwaantje en": an article and one word, behind what it is. */
function houseEnd(words: readonly Word[], at: number): number | null {
  if (!isArticleOfHouse(keyAt(words, at))) return null;
  const house = keyAt(words, at - 1);
  const isHouse = isCalledHouse(house) || TEAM.has(house);
  if (!isHouse && !(isBareHouse(words, at - 1) && !isWorkThere(words, at + 1))) return null;
  if (words[at]?.gap !== ' ' || !isWordOfHouse(words, at + 1)) return null;
  if (isClosedAfter(words, at + 1)) return at + 1;
  // "de kleine beer": two, of which the first says what it is like, or is no word.
  const isTwo =
    LIKE.has(keyAt(words, at + 1)) || [1, 2].some((step) => !isListedWord(keyAt(words, at + step)));
  return isTwo && isWordOfHouse(words, at + 2) && isClosedAfter(words, at + 2) ? at + 2 : null;
}

/** "bij thuiszorg de planning", "met dagbesteding de tuin en de keuken": what is done there, or who comes. */
function isWorkThere(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  if (isNobodysNoun(key) || (key.endsWith('en') && isListedWord(key))) return true;
  return keyAt(words, at + 1) === 'en' && /^(?:de|het|een)$/.test(keyAt(words, at + 2));
}

/**
 * The same in a text with capitals, "in buurthuis de Schakel" too. Where it has none, an article before the house says that a
 * clause may follow: "in het buurthuis de koffie".
 */
export function smallHouseEnd(words: readonly Word[], at: number): number | null {
  const end = houseEnd(words, at);
  return DETERMINED.has(keyAt(words, at - 2)) && words[at + 1]?.capital !== true ? null : end;
}

const DETERMINED = wordList(determiners);
const LIKE = wordList(houseLikenesses);

function isWordOfHouse(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.gap === ' ' && !isSmallOrTitle(word.key) && word.key.length > 2;
}

function isClosedAfter(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return after === undefined || after.gap !== ' ' || isSmallOrTitle(after.key) || isDoing(after.key);
}

/** Of these one speaks with an article, unless what it is called comes behind it. */
const NAMED_HOUSES =
  /^(?:stichting|zorggroep|zorgorganisatie|zorginstelling|zorgstichting|welzijnsorganisatie|welzijnsstichting|woningcorporatie|woningstichting|woonzorgcentrum|zorgcentrum|verpleeghuis|verzorgingshuis|kinderdagverblijf|kindcentrum|peuterspeelzaal|buurthuis|buurtvereniging|sportvereniging|dorpshuis|wijkcentrum|scholengroep|thuiszorgorganisatie)$/;
const JOINS = /^(?:in|op|aan|voor|uit|door|en|over|tot|zonder|bij|met|van)$/;
/** Straight behind the house. */
const OPENS = /^(?:zonder|met|ons|onze|mijn|uw|elk|alle)$/;
/** Words of such a name, the house itself apart. */
const LONGEST_NAME = 4;

/** "zorggroep hand in hand", "stichting samen verder": everyday words without a capital, behind a house without an article. */
export function plainBodySeeds(words: readonly Word[]): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isNamedHouse(keyAt(words, at)) || isDetermined(words, at)) continue;
    const to = plainNameEnd(words, at);
    const from = CLUB.has(keyAt(words, at)) ? at : at + 1;
    if (to > at) seeds.push({ from, to, kind: 'organisation' });
  }
  return seeds;
}

/** Whether a name comes behind it. */
export function isNamedHouse(key: string): boolean {
  return NAMED_HOUSES.test(key);
}

/** "de stichting", "een kleine stichting". */
function isDetermined(words: readonly Word[], at: number): boolean {
  if (words[at]?.first === true) return false;
  return !/^(?:van|bij|via|door|voor|met|naar|aan|in|uit|op|over|tegen|en|of|is|heet|genaamd)$/.test(
    keyAt(words, at - 1),
  );
}

function plainNameEnd(words: readonly Word[], at: number): number {
  let to = at;
  for (let next = at + 1; next <= at + LONGEST_NAME; next++) {
    if (isWordOfName(words, next)) to = next;
    else if (!(to === at ? OPENS : JOINS).test(keyAt(words, next)) || !isWordOfName(words, next + 1)) break;
  }
  return to;
}

function isWordOfName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.gap !== ' ' || word.capital || word.key.length < 3 || /^\d/.test(word.key)) return false;
  if (/^(?:eerste|tweede|derde|samen|verder|thuis|beter|anders|vooruit|elkaar|omhoog)$/.test(word.key))
    return true;
  return !isSmallOrTitle(word.key) && !isStopped(word.key) && !isDoing(word.key) && !isCertainName(word.key);
}

/** "in huize avondzon": nobody says so of a house without a name, but for "van goeden huize" and "ten huize van". */
function homeEnd(words: readonly Word[], at: number): number | null {
  if (keyAt(words, at - 1) !== 'huize' || words[at - 1]?.gap !== ' ') return null;
  if (!/^(?:bij|buiten|in|naar|om|rond|uit|van|voor)$/.test(keyAt(words, at - 2))) return null;
  return isSmallOrTitle(keyAt(words, at)) ? null : at;
}

/** "bosrand wonen doet", "bij elan wonen die": a body that does something, and nobody who lives. */
function livingEnd(words: readonly Word[], at: number): number | null {
  const [key, after] = [keyAt(words, at), words[at + 2]];
  if (keyAt(words, at + 1) !== 'wonen' || words[at + 1]?.gap !== ' ' || key.length < 3) return null;
  if (isSmallOrTitle(key) || isStopped(key) || /(?:en|s|ig|lijk|end)$/.test(key) || KIN.has(key)) return null;
  return after !== undefined && after.gap === ' ' && BODY_DOES.test(after.key) ? at + 1 : null;
}

const BODY_DOES =
  /^(?:doet|deed|heeft|had|wil|wilde|zegt|zei|belt|belde|stuurt|stuurde|schuift|weigert|vindt|vond|kwam|komt|moet|moest|geeft|gaf)$/;

/** "de pelgrimskerk": a church or mosque with a name of its own. */
export function isChurch(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  return (
    (/(?:kerk|moskee|kapel)$/.test(key) ? keyAt(words, at - 1) === 'de' : isMuseum(words, at)) &&
    key.length > 8 &&
    !isListedWord(key)
  );
}

/** "bij het scheepvaartmuseum". */
function isMuseum(words: readonly Word[], at: number): boolean {
  return /.(?:museum|theater)$/.test(keyAt(words, at)) && keyAt(words, at - 1) === 'het';
}
