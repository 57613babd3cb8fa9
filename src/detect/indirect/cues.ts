import sayingMore from '../../language/data/saying-more.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import { CARDINALS, countOf } from '../../language/numbers.ts';
import { OFFICE, ORDINARY_PEOPLE } from '../../language/ordinary-people.ts';
import { isNation } from '../people/nations.ts';
import type { SpokenLine } from './line.ts';
import {
  BIRTH,
  CLOSE_KIN,
  CLOSE_PLACE,
  COUNTRY,
  DISASTERS,
  FIRST,
  GRAVE,
  HONOURS,
  LIVES,
  LONE,
  NEWS,
  RARE,
  ROLE_ENDING,
  SMALL_PLACE,
  STANDING_ALONE,
  STANDING_OUT,
  VILLAGE_OFFICE,
  WORKPLACE,
} from './lists.ts';

/** What a sentence may tell who somebody is by, though it names nobody. */
export type IndirectCue = 'only' | 'office' | 'event' | 'family' | 'function';

/** Whether a sentence holds one; `before` and `after` are those around it. */
type CueRule = (line: SpokenLine, before: SpokenLine | undefined, after: SpokenLine | undefined) => boolean;

export interface CueKind {
  readonly cue: IndirectCue;
  /** Whether a word may belong to one: a sentence without such a word holds none. */
  readonly may: (word: string) => boolean;
  readonly holds: CueRule;
}

/** In the order in which they are tried. */
export const CUE_KINDS: readonly CueKind[] = [
  {
    cue: 'only',
    may: (word) => STANDING_ALONE.has(word) || FIRST.has(word) || word === 'slechts' || word === 'maar',
    holds: singlesOut,
  },
  { cue: 'office', may: (word) => OFFICE.has(word) || word.startsWith('dorps'), holds: holdsOffice },
  {
    cue: 'event',
    may: (word) =>
      GRAVE.has(word) ||
      DISASTERS.mayStart(word) ||
      NEWS.mayStart(word) ||
      HONOURS.mayStart(word) ||
      LOST.test(word) ||
      BLOWN.test(word),
    holds: livedThrough,
  },
  {
    cue: 'family',
    may: (word) => BIRTH.has(word) || CHILDREN.test(word) || RARE.mayStart(word),
    holds: hasRareFamily,
  },
  { cue: 'function', may: isOfficeWord, holds: hasLoneFunction },
];

const IN = /^(?:in|op|van|binnen|bij|uit|aan|voor|namens|of|on|at|from|within|for)$/;
const THE =
  /^(?:de|het|t|ons|onze|dit|die|deze|dat|mijn|zijn|haar|hun|heel|the|our|my|this|that|his|her|their|whole)$/;
const SELF = /^(?:ik|mijn|m|wij|we|ons|onze|i|my|our|me|us)$/;

/** "de enige vrouw in het team", "the first Muslim mayor", "als enige van het dorp", "maar één vrouw in de ploeg". */
function singlesOut(line: SpokenLine): boolean {
  return line.words.some(({ word }, at) => {
    const before = line.word(at - 1);
    const isAlone = STANDING_ALONE.has(word)
      ? BEFORE_ALONE.test(before)
      : word === 'een' && /^(?:maar|slechts)$/.test(before);
    if (word === 'een' && isAlone && at === line.words.length - 1) return line.has(OFFICE);
    if (!isAlone && !(FIRST.has(word) && (THE.test(before) || /^(?:als|as)$/.test(before)))) return false;
    if (before === 'als' && isGroup(line, at + 1)) return true;
    const who = line.next(at + 1, 4, isPersonWord);
    if (who < 0 || !line.isUnbroken(at, who)) return false;
    const apart = line.next(at + 1, who - at, isApart) >= 0;
    if (OFFICE.has(line.word(who)) && (isAlone || apart || line.next(who + 1, 4, isEver) >= 0)) return true;
    if (isAlone && apart) return true;
    return (
      line.next(
        who + 1,
        isAlone ? GROUP_REACH : 2,
        (_, place) => isGroup(line, place) && isOneThought(line, who, place),
      ) >= 0
    );
  });
}

/** "the youngest mayor the town ever had". */
function isEver(word: string): boolean {
  return word === 'ooit' || word === 'ever';
}

/** Nothing is said of somebody in between: "de jongste dochter gaat in de stad naar school" is no youngest of the town. */
function isOneThought(line: SpokenLine, who: number, place: number): boolean {
  return line.isUnbroken(who, place) && line.next(who + 1, place - who, (word) => SAYING_MORE.has(word)) < 0;
}

const SAYING_MORE = wordList(sayingMore);
const BEFORE_ALONE = /^(?:de|het|t|als|the|my|our|as|een|s)$/;
/** "the only family with quadruplets in the county". */
const GROUP_REACH = 6;

function isPersonWord(word: string): boolean {
  return (
    OFFICE.has(word) ||
    ORDINARY_PEOPLE.has(word) ||
    STANDING_OUT.has(word) ||
    isNation(word) ||
    (word.length > 5 && ROLE_ENDING.test(word))
  );
}

function isApart(word: string): boolean {
  return STANDING_OUT.has(word) || isNation(word);
}

/** "in het team", "op die kazerne", "van Nederland", "of the town", and from where one is with a name ("van Urk"). */
function isGroup(line: SpokenLine, at: number): boolean {
  return isInAnyOf(line, at, (word) => SMALL_PLACE.has(word) || COUNTRY.has(word), true);
}

/** Whether here it says in, of or at one of these; `hasNames`: or at what has a name. */
function isInAnyOf(
  line: SpokenLine,
  at: number,
  isPlace: (word: string) => boolean,
  hasNames: boolean,
): boolean {
  if (!IN.test(line.word(at))) return false;
  const start = THE.test(line.word(at + 1)) ? at + 2 : at + 1;
  const place = line.next(start, 2, (word) => isPlace(word) || (hasNames && OF_WORK.test(word)));
  return (place >= 0 || (hasNames && line.isCapital(start))) && line.isUnbroken(at, Math.max(place, start));
}

/** "in de kraamzorg". */
const OF_WORK = /.{3}(?:zorg|bouw|techniek|opleiding|kunde|sector|branche)$/;
const NO_ONE = /^(?:een|a|an|elke|iedere|geen|welke|every|each|no|any|some)$/;
const HAVING_BEEN = /^(?:geweest|geworden|been)$/;

/** "imam in het dorp", "de burgemeester van Urk", "the village priest", "dorpsdominee". */
function holdsOffice(line: SpokenLine): boolean {
  return line.words.some(({ word }, at) => {
    if (word.startsWith('dorps') && OFFICE.has(word.slice(5))) return true;
    if (OFFICE.has(word) && isOfKin(line, at)) return true;
    if (VILLAGE_OFFICE.has(word) && isOfficeHeld(line, at)) return true;
    if (!OFFICE.has(word) || NO_ONE.test(line.word(at - 1))) return false;
    if (/^(?:village|parish|island|town)$/.test(line.word(at - 1))) return !NO_ONE.test(line.word(at - 2));
    const where = HAVING_BEEN.test(line.word(at + 1)) ? at + 2 : at + 1;
    return (
      isInAnyOf(line, where, (place) => CLOSE_PLACE.has(place), VILLAGE_OFFICE.has(word)) &&
      line.isUnbroken(at, where)
    );
  });
}

const KIN_OF =
  /^(?:weduwe|weduwnaar|vrouw|man|dochter|zoon|broer|zus|kleindochter|kleinzoon|widow|widower|wife|husband|daughter|son|brother|sister|grandson|granddaughter)$/;

/** "de weduwe van de vorige burgemeester", "the vicar's daughter". */
function isOfKin(line: SpokenLine, at: number): boolean {
  if (line.word(at + 1) === 's' && KIN_OF.test(line.word(at + 2))) return true;
  const kin = line.next(Math.max(0, at - 4), Math.min(3, at), (word) => KIN_OF.test(word));
  return kin >= 0 && IN.test(line.word(kin + 1)) && THE.test(line.word(kin + 2)) && line.isUnbroken(kin, at);
}

/** "mijn vader was de koster". */
function isOfficeHeld(line: SpokenLine, at: number): boolean {
  return (
    /^(?:de|the)$/.test(line.word(at - 1)) &&
    /^(?:ben|is|was|werd|am|became)$/.test(line.word(at - 2)) &&
    CLOSE_KIN.has(line.word(at - 3))
  );
}

const VESSEL =
  /(?:^|veer|vissers|vracht|zeil)(?:boot|schip|kotter|vliegtuig)$|^(?:ferry|ship|boat|trawler|plane|helicopter)$/;
const LOST = /^(?:zonk|zonken|gezonken|verging|vergaan|neerstortte|neergestort|sank|sunk|capsized|crashed)$/;
const BUILDING =
  /(?:fabriek|flat|huis|winkel|school|cafe|loods|opslag|leiding)$|^(?:factory|plant|flats|house|shop|pub|mill|warehouse)$/;
const BLOWN =
  /^(?:ontplofte|ontploft|afbrandde|afgebrand|instortte|ingestort|exploded|collapsed|burned|burnt)$/;

/** What all remember, or what took lives or was in the news, and somebody was near. */
function livedThrough(
  line: SpokenLine,
  before: SpokenLine | undefined,
  after: SpokenLine | undefined,
): boolean {
  const isNear = line.has(CLOSE_KIN);
  if (line.hasPhrase(DISASTERS)) return isNear;
  if (line.hasPhrase(HONOURS)) return isNear && !line.words.some(({ word }) => SEEN.test(word));
  const isPublic = [before, line, after].some((one) => one?.hasPhrase(NEWS) === true);
  if (line.has(GRAVE)) return isPublic || (isNear && line.has(LIVES));
  const [vessel, lost] = [VESSEL, LOST].map((fits) => line.words.some(({ word }) => fits.test(word)));
  const [building, blown] = [BUILDING, BLOWN].map((fits) => line.words.some(({ word }) => fits.test(word)));
  if (isNear && ((vessel && lost) || (building && blown))) return true;
  return line.hasPhrase(NEWS) && wasShown(line);
}

const SHOWN =
  /^(?:zat|zaten|stond|stonden|kwam|kwamen|verscheen|verschenen|was|waren|geweest|appeared|made|were|been)$/;
const WHO_IS_SHOWN =
  /^(?:ik|wij|we|i|zoon|dochter|man|vrouw|broer|zus|verhaal|foto|zaak|son|daughter|husband|wife|brother|sister|story|photo|picture|case)$/;
const SEEN =
  /^(?:las|lees|lezen|gelezen|zag|zie|zien|gezien|keek|keken|kijk|kijken|hoorde|read|saw|see|seen|watch|watched|heard)$/;
const SHOWN_REACH = 7;

/** "wij stonden met ons gezin op televisie", "they had me on tv", and not "ik zag het op televisie". */
function wasShown(line: SpokenLine): boolean {
  if (line.words.some(({ word }) => SEEN.test(word))) return false;
  return line.words.some(({ word }, at) => {
    if (word === 'they' && line.word(at + 1) === 'had' && /^(?:me|us)$/.test(line.word(at + 2))) return true;
    const isShown =
      SHOWN.test(word) && (WHO_IS_SHOWN.test(line.word(at - 1)) || WHO_IS_SHOWN.test(line.word(at + 1)));
    if (isShown && line.next(at + 1, SHOWN_REACH, (_, place) => line.isPhrase(NEWS, place)) >= 0) return true;
    if (!WHO_IS_SHOWN.test(word)) return false;
    const news = line.next(at + 1, SHOWN_REACH, (_, place) => line.isPhrase(NEWS, place));
    return news >= 0 && line.next(news + 2, 4, (one) => HAVING_STOOD.test(one)) >= 0;
  });
}

/** "in de krant gestaan". */
const HAVING_STOOD = /^(?:geweest|gestaan|gekomen|verschenen)$/;

const HAS = /^(?:heb|hebben|had|hadden|kreeg|kregen|heeft|have|has|got|raised)$/;
const CHILDREN = /^(?:kinderen|kids|children|broers|zussen|brothers|sisters|siblings)$/;
const PARENT =
  /^(?:moeder|vader|ouders?|mama|papa|mother|father|mum|dad|parents?|mijn|onze|my|our|heb|hebben|kreeg|kregen|have|had)$/;
/** Fewer are in many families. */
const MANY_CHILDREN = 7;

function hasRareFamily(line: SpokenLine): boolean {
  if (line.hasPhrase(RARE)) return line.has(CLOSE_KIN);
  return line.words.some(({ word }, at) => {
    if (BIRTH.has(word))
      return line.next(Math.max(0, at - 4), Math.min(4, at), (one) => PARENT.test(one)) >= 0;
    if (!CHILDREN.test(word) || cardinalOf(line.word(at - 1)) < MANY_CHILDREN) return false;
    const had = line.next(Math.max(0, at - 4), 4, (one) => HAS.test(one));
    return had >= 0 && line.next(Math.max(0, had - 3), 5, (one) => CLOSE_KIN.has(one)) >= 0;
  });
}

function cardinalOf(word: string): number {
  return Math.max(countOf(word) ?? 0, CARDINALS.en.indexOf(word));
}

const AM = /^(?:ben|was|werk|werkte|am|m|work|worked)$/;

/** "ik ben teamleider van het wijkteam", "ik was voorzitter van de moskee", "de klachtencoördinator van team Zuid". */
function hasLoneFunction(line: SpokenLine): boolean {
  return line.words.some(({ word }, at) => {
    if (!isOfficeWord(word)) return false;
    const isLone = word === 'head' || LONE.test(word);
    const before = line.words.slice(Math.max(0, at - 6), at);
    const isOwn = before.some((one) => SELF.test(one.word)) && before.some((one) => AM.test(one.word));
    if (!IN.test(line.word(at + 1))) return false;
    const workplace = line.next(at + 2, 4, (one) => WORKPLACE.has(one) || (isLone && SMALL_PLACE.has(one)));
    if (workplace < 0 || !line.isUnbroken(at, workplace)) return false;
    const isNamed =
      line.isCapital(workplace + 1) || line.words.slice(at + 2, workplace).some(({ capital }) => capital);
    return isNamed ? isOwn || THE.test(line.word(at - 1)) : isOwn && isLone;
  });
}

function isOfficeWord(word: string): boolean {
  return (
    word === 'head' || (word.length > 3 && LONE.test(word)) || (word.length > 5 && ROLE_ENDING.test(word))
  );
}
