import englishMoving from '../../language/data/english-moving.txt?raw';
import makerEndings from '../../language/data/maker-endings.txt?raw';
import members from '../../language/data/members.txt?raw';
import { anyIn, endingList, wordList } from '../../language/data/word-list.ts';
import { isPersonal } from '../../language/dictionary.ts';
import type { Word } from '../../language/spoken-words.ts';
import { asksForBody } from './bodies.ts';
import { isCalledBody, isDealtWith } from './english-bodies.ts';
import { ENGLISH_FIRMS, ENGLISH_SURNAME_WORDS, ENGLISH_TAILS } from './english-words.ts';
import { isLandscape } from './landscapes.ts';
import { listedAt } from './listed.ts';
import {
  CLUB,
  FIRST_NAMES,
  HOUSE,
  KIN,
  ORGANISATION,
  ORGANISATION_TAIL,
  ORGANISATIONS,
  ROLE,
  TOWNS,
  VILLAGES,
} from './lists.ts';
import { isTitle, isWrittenAsBody, keyAt, type Seed } from './seed.ts';
import { isBorrowed } from './slips.ts';

/** What only people do. */
export const SPEAKS: ReadonlySet<string> = new Set(
  'zei zegt vertelde vertelt belde belt appte appt lacht lachte huilde dacht denkt vroeg riep glimlachte trouwde overleed zelf'.split(
    ' ',
  ),
);

/** What makes, sells or does something together: "persbureau", "fruitimporteur", "praktijk"; its name comes straight after it. */
const MAKERS = endingList(makerEndings);

/** How much what stands around a name says that it is a person's, beside what the name itself says. */
export function personVotes(words: readonly Word[], { from, to }: Seed): number {
  if (isTitle(words[from - 1])) return 4;
  const isKnown = FIRST_NAMES.has(keyAt(words, from)) ? 2 : 0;
  const [before, next] = [keyAt(words, from - 1), keyAt(words, to + 1)];
  const hasOffice = from < to && ROLE.test(before) && !isMaker(before) ? 2 : 0;
  // "Gerbens moeder".
  const isWhose = /s$/.test(keyAt(words, to)) && KIN.has(next) ? 3 : 0;
  return isKnown + (KIN.has(before) ? 3 : 0) + (SPEAKS.has(next) ? 2 : 0) + hasOffice + isWhose;
}

function isMaker(key: string): boolean {
  return key.length > 4 && MAKERS.test(key);
}

/** The same of a place. */
export function placeVotes(words: readonly Word[], { from, to }: Seed): number {
  const before = keyAt(words, from - 1);
  const last = keyAt(words, to);
  const isHere = /^(?:hier|daar)$/.test(before) && keyAt(words, to + 1) === 'niet';
  const isKnown = from === to && (TOWNS.has(last) || VILLAGES.has(last)) && !FIRST_NAMES.has(last);
  const dwells = /^(?:in|uit|naar|te|near|outside)$/.test(before) || isGoneTo(words, from) ? 2 : 0;
  const isRegion = from < to && isLandscape(keyAt(words, from), last) ? 4 : 0;
  return dwells + isRegion + (isKnown ? 2 : 0) + (isHere ? 3 : 0);
}

/** "moved to Leyburn", "comes from Hawes", "over at Gayle", "I'm in Asda" apart. */
function isGoneTo(words: readonly Word[], at: number): boolean {
  const [verb, before] = [keyAt(words, at - 2), keyAt(words, at - 1)];
  if (/^(?:above|below|beyond|towards?)$/.test(before)) return true;
  return /^(?:from|to)$/.test(before) && GOES.has(verb);
}

const GOES = wordList(englishMoving);

const DOES_AS_BODY = new Set(
  'verhuurt verhuren verhuurde levert leveren leverde fuseert fuseerde gefuseerd overlegt overleggen vergoedt verkoopt bouwt regelt organiseert organiseerde betaalt bezorgt begeleidt schrapt schrapte ontslaat ontsloeg produceert produceerde investeert investeerde lanceert lanceerde exploiteert exploiteerde sluit stuurt opent boekte staakt'.split(
    ' ',
  ),
);
const KINDS_OF_BODIES = new Set(
  'corporaties stichtingen bedrijven scholen winkels clubs verenigingen instellingen organisaties verhuurder werkgever corporatie aannemer leverancier zorgaanbieder aanbieder'.split(
    ' ',
  ),
);
const WORKS = new Set(
  'werk werkt werkte werken werkten gewerkt baan stage huur huurt huren huurde dienst contract klant rijd rijdt reed rijden vaar vaart voer varen werkzaam solliciteerde gesolliciteerd begonnen'.split(
    ' ',
  ),
);

/** The same of an organisation; `previous` is the name before it. */
export function bodyVotes(words: readonly Word[], seed: Seed, previous: Seed | undefined): number {
  const { from, to } = seed;
  const before = keyAt(words, from - 1);
  if (isTitle(words[from - 1])) return 0;
  let votes = isKnownBody(words, seed) ? 2 : isWrittenAsBody(words, from, to) ? 4 : 0;
  if (KINDS_OF_BODIES.has(before) || HOUSE.has(before) || CLUB.has(before)) votes += 3;
  if (isEmployerThere(words, seed)) votes += 3;
  const hasArticle = /^(?:de|het|d)$/.test(before);
  const cue = hasArticle ? keyAt(words, from - 2) : before;
  if (/^(?:bij|via)$/.test(cue) && isUnlikePerson(words, seed, hasArticle)) votes += 3;
  if (from < to && (ORGANISATION_TAIL.has(keyAt(words, to)) || keyAt(words, to) === 'centrum')) votes += 4;
  const isSomebody = from < to && (FIRST_NAMES.has(keyAt(words, from)) || isPersonal(keyAt(words, from)));
  if (isMaker(before) && !isSomebody) votes += 4;
  if (isOfWhich(words, seed, previous) || isSchoolOf(words, seed)) votes += 3;
  if (listedAt(words, from)?.kind === 'organisation') votes += 4;
  if (isApposition(words, to)) votes += 4;
  if (isJobThere(words, seed)) votes += 3;
  if (isTreatedThere(words, seed)) votes += 4;
  const isOneFirstName = from === to && FIRST_NAMES.has(keyAt(words, from));
  if ((isDealtWith(words, from) && !isOneFirstName) || isCalledBody(words, from)) votes += 4;
  if (isBodyOfPlainWords(words, seed)) votes += 2;
  if (words[from]?.first === true && asksForBody(words, from)) votes += 3;
  return votes;
}

/** "Asda", "Castleford Tigers": on the lists of either language, or by what bodies end in. */
function isKnownBody(words: readonly Word[], { from, to, kind }: Seed): boolean {
  const [first, last] = [keyAt(words, from), keyAt(words, to)];
  if (ORGANISATIONS.has(last)) return true;
  if (from === to)
    return ENGLISH_FIRMS.has(first) && !FIRST_NAMES.has(first) && !ENGLISH_SURNAME_WORDS.has(first);
  return kind === 'organisation' && ENGLISH_TAILS.has(last);
}

/** "Silver Lining": two words of English or more that nobody is called by. */
function isBodyOfPlainWords(words: readonly Word[], { from, to, kind }: Seed): boolean {
  return (
    kind === 'organisation' && from < to && words.slice(from, to + 1).every(({ key }) => isBorrowed(key))
  );
}

/** "installateur geweest bij Veldstra": somebody's trade, and with whom. */
function isJobThere(words: readonly Word[], { from }: Seed): boolean {
  if (keyAt(words, from - 1) !== 'bij') return false;
  return [-4, -3, -2].some((step) => {
    const key = keyAt(words, from + step);
    return key.length > 4 && ROLE.test(key) && !isPersonal(key);
  });
}

const TREATED =
  /^(?:revalidatie|revalideren|gerevalideerd|opname|opgenomen|ligt|lag|gelegen|behandeld|behandeling|geopereerd|operatie|kliniek|ziekenhuis|bevallen|chemo|poli)$/;

/** "revalidatie in Zandhaven": where people lie ill, unless it is a town. */
function isTreatedThere(words: readonly Word[], { from, to }: Seed): boolean {
  const back = /^(?:de|het)$/.test(keyAt(words, from - 1)) ? 2 : 1;
  if (!/^(?:in|naar)$/.test(keyAt(words, from - back))) return false;
  const isTown = TOWNS.has(keyAt(words, to)) || VILLAGES.has(keyAt(words, to));
  return !isTown && [1, 2, 3].some((step) => TREATED.test(keyAt(words, from - back - step)));
}

/** "bij Vesterra": whoever one is with is called by a first name, or addressed. */
function isUnlikePerson(words: readonly Word[], { from, to }: Seed, hasArticle: boolean): boolean {
  const run = words.slice(from, to + 1);
  if (run.some(({ key }) => TOWNS.has(key) || VILLAGES.has(key))) return false;
  return hasArticle || !run.some(({ key }) => FIRST_NAMES.has(key) || isPersonal(key));
}

/** "analisten van Vesterra", "een collega van Mitrix", "Fenna Vos van Vechthof", "Fenna Vos (SP)": of which body somebody is. */
function isOfWhich(words: readonly Word[], seed: Seed, previous: Seed | undefined): boolean {
  const { from } = seed;
  const isAfterPerson = previous?.kind === 'person' && previous.to > previous.from;
  if (words[from]?.gap === ' (') return isAfterPerson && previous.to === from - 1;
  if (keyAt(words, from - 1) !== 'van' || !isUnlikePerson(words, seed, false)) return false;
  const whose = keyAt(words, from - 2);
  return (
    (isAfterPerson && previous.to === from - 2) ||
    MEMBERS.test(whose) ||
    /(?:hulp|begeleiding|thuiszorg|zorg|woning)$/.test(whose) ||
    (whose.length > 4 && ROLE.test(whose))
  );
}

const MEMBERS = new RegExp(`^${anyIn(members)}s?$`);

/** "les op het Augustinianum", "ze zit op de Springbeek". */
function isSchoolOf(words: readonly Word[], seed: Seed): boolean {
  const back = /^(?:de|het)$/.test(keyAt(words, seed.from - 1)) ? 2 : 1;
  if (keyAt(words, seed.from - back) !== 'op' || !isUnlikePerson(words, seed, back === 2)) return false;
  return [1, 2, 3].some((step) => LEARNS.test(keyAt(words, seed.from - back - step)));
}

const LEARNS =
  /^(?:les|lesgeven|leerling|leerlingen|studeert|studeren|studeerde|leraar|docent|juf|klas|zit|zitten|zat|zaten)$/;

/** "werkt bij Kompas", "huren van Kompas", "Kompas verhuurt": with whom people deal, without an article. */
export function isEmployerThere(words: readonly Word[], { from, to }: Seed): boolean {
  return (
    (/^(?:bij|voor|van)$/.test(keyAt(words, from - 1)) && worksNear(words, from)) ||
    (DOES_AS_BODY.has(keyAt(words, to + 1)) && !/^(?:de|het|een|d)$/.test(keyAt(words, from - 1)))
  );
}

function worksNear(words: readonly Word[], from: number): boolean {
  return (
    [-5, -4, -3, -2].some((step) => WORKS.has(keyAt(words, from + step))) ||
    /^(?:huren|werken|huurt|werkt)$/.test(keyAt(words, from + 1))
  );
}

/** "Vesterra, een zorginstelling", "Solvent, dat verhuurt kamers". */
function isApposition(words: readonly Word[], to: number): boolean {
  const next = words[to + 1];
  if (next?.gap !== ', ') return false;
  const noun = [2, 3, 4].map((step) => keyAt(words, to + step));
  if (/^(?:een|de|het)$/.test(next.key)) return isBodyNoun(noun[0] ?? '') || isBodyNoun(noun[1] ?? '');
  if (/^(?:dat|die)$/.test(next.key))
    return DOES_AS_BODY.has(noun[0] ?? '') || (noun[0] === 'is' && noun.slice(1).some(isBodyNoun));
  return false;
}

function isBodyNoun(key: string): boolean {
  return (
    HOUSE.has(key) || CLUB.has(key) || KINDS_OF_BODIES.has(key) || (ORGANISATION.test(key) && key.length > 5)
  );
}

/** Names side by side, "Portanis, Mitrix en Woonkans": each has the index of the first of its row. Seeds in order. */
export function sideBySide(words: readonly Word[], seeds: readonly Seed[]): number[] {
  const rows: number[] = [];
  for (const [i, { from }] of seeds.entries()) {
    const last = seeds[i - 1];
    const isNext =
      last !== undefined &&
      ((from === last.to + 1 && words[from]?.gap === ', ') ||
        (from === last.to + 2 && /^(?:en|of)$/.test(keyAt(words, from - 1))));
    rows.push(isNext ? (rows[i - 1] ?? i) : i);
  }
  return rows;
}
