import { isWordForPerson } from '../../interviews/callings.ts';
import { roleInWords } from '../../interviews/roles.ts';
import askedBehindName from '../../language/data/asked-behind-name.txt?raw';
import startingVerbs from '../../language/data/starting-verbs.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import { isProper } from '../../language/dictionary.ts';
import { SELDOM_NAMES } from '../../language/seldom-names.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isTownAlone } from './capital-runs.ts';
import { ENGLISH_KIN } from './english-words.ts';
import { isCertainName, isOrdinary, isPossibleName, isSmallOrTitle, isStopped, isStrange } from './judge.ts';
import { KIN, ORGANISATIONS, SPOKEN_PARTICLES, SURNAME_WORDS } from './lists.ts';
import { isReporting } from './lower-cues.ts';
import { isLikeSurname, keyAt } from './seed.ts';
import { isFormOfWord, isMadeOfWords } from './slips.ts';

/** "Buurtzorg", "Gasunie": listed, whatever it is made of; a short one is a word where a sentence starts. */
export function isBodyOfTheLists(word: Word | undefined): boolean {
  if (word?.capital !== true || !ORGANISATIONS.has(word.key)) return false;
  return !word.first || word.key.length > 8 || !isOrdinary(word.key);
}

/** "Roos de Vries", "Storm zei": a name that is a word, with its capital from the sentence. */
export function namesAtStart(words: readonly Word[], at: number, end: number): boolean {
  const key = keyAt(words, at);
  if (isBodyOfTheLists(words[at]) || (at === end && isTownAlone(words, at))) return true;
  if (isCertainName(key) && isProper(key)) return true;
  if (SPOKEN_PARTICLES.has(key) || isSmallOrTitle(key) || isRoleAtStart(words, at)) return false;
  // "Zus belt elke zondag", and "Mentor Bakker".
  if (KIN.has(key) && at === end && isOrdinary(key)) return false;
  if (isSomebodys(words, at) || isReportedOf(words, at)) return true;
  if (!isPossibleName(key)) return false;
  return (
    end > at ||
    isCertainName(key) ||
    isAmongNames(words, at) ||
    isDoingSo(words, at) ||
    (!SELDOM_NAMES.has(key) && isCalledHere(words, at)) ||
    isToldWhoSheIs(words, at)
  );
}

/** "Interviewer: Ging je mee?": whose turn it is, whatever verb the turn begins with. */
function isRoleAtStart(words: readonly Word[], at: number): boolean {
  return /^\s*:/.test(words[at + 1]?.gap ?? '') && roleInWords(keyAt(words, at)) !== null;
}

/** "Roos geeft aan", "Wouters vond": who is rather called so, before what only a person does. */
function isReportedOf(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  return (
    (isPossibleName(key) || SURNAME_WORDS.has(key)) &&
    words[at + 1]?.gap === ' ' &&
    isReporting(keyAt(words, at + 1)) &&
    !SELDOM_NAMES.has(key)
  );
}

/** "Schippers' ervaring", "Brouwers mening": a genitive, and what is hers or his. */
function isSomebodys(words: readonly Word[], at: number): boolean {
  const [key, next] = [keyAt(words, at), words[at + 1]];
  if (next === undefined || SELDOM_NAMES.has(key)) return false;
  if (words[at]?.genitive === true || /^['’] $/.test(next.gap))
    return isPossibleName(key) || SURNAME_WORDS.has(key);
  const stem = key.replace(/s$/, '');
  return (
    stem !== key &&
    next.gap === ' ' &&
    (SURNAME_WORDS.has(key) || isPossibleName(stem)) &&
    (KIN.has(next.key) || HERS.test(next.key))
  );
}

/** What reports say of people. */
const HERS =
  /^(?:aanpak|antwoord|beleving|ervaring(?:en)?|gevoel|houding|huis|idee|kijk|kritiek|leven|mening|motivatie|reactie|rol|situatie|verhaal|verklaring|visie|woorden|woning|zorgen)$/;

/** "Bakker, De Feijter, iedereen", "Roos en Kees". */
function isAmongNames(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  const other = next.key === 'en' ? words[at + 2] : next;
  return other?.capital === true && other.gap === (other === next ? ', ' : ' ') && !isStopped(other.key);
}

/** "Roos doet de bar", and not "Rust doet goed". */
function isDoingSo(words: readonly Word[], at: number): boolean {
  const next = keyAt(words, at + 1);
  return SAYS.has(next) || (!SELDOM_NAMES.has(keyAt(words, at)) && HELPS.test(next));
}

/** "Roos, kom je?", "Storm, de bus is er!": asked or called, and no word that goes on. */
function isCalledHere(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next?.gap === ', ' && !next.capital && (ASKED.has(next.key) || isExclaimed(words, at, isSmallOrTitle))
  );
}

const ASKED = wordList(askedBehindName);

/** "…, the van is here!": a sentence that goes on with such a word and ends in a call or a question. */
export function isExclaimed(words: readonly Word[], at: number, isSmall: (key: string) => boolean): boolean {
  const end = words.slice(at + 2, at + LONGEST_CALL).find(({ gap }) => /[.!?\n]/.test(gap));
  return isSmall(keyAt(words, at + 1)) && /^[!?]/.test(end?.gap ?? '');
}

const LONGEST_CALL = 12; // words

/** "Mark, the relief driver, walks me", "Storm, mijn buurman, kwam": who it is stands behind it. */
export function isToldWhoSheIs(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.gap !== ', ') return false;
  // "Wil, buurvrouw, leest voor".
  if (KIN.has(next.key) && words[at + 2]?.gap === ', ') return true;
  if (!WHOSE.test(next.key)) return false;
  for (let i = at + 2; i < at + LONGEST_TELLING && words[i]?.gap === ' '; i++)
    if ([KIN, ENGLISH_KIN].some((list) => list.has(keyAt(words, i))) || isWordForPerson(keyAt(words, i)))
      return /^[,.]/.test(words[i + 1]?.gap ?? ',');
  return false;
}

const WHOSE = /^(?:a|an|de|een|haar|her|his|hun|m'n|mijn|my|onze|our|the|their|z'n|zijn)$/;
const LONGEST_TELLING = 6; // words

/** What people do, and things now and then. */
const HELPS =
  /^(?:doet|deed|helpt|hielp|regelt|regelde|kookt|kookte|kent|kende|weet|wist|rijdt|reed|wast|waste|schenkt|schonk|maakt|maakte)$/;

const SAYS = wordList(startingVerbs);

/** "Bammetjes", "Fulfilment": explained by a word, and by no name that it may be instead. */
export function isExplainedAtStart(key: string): boolean {
  return (
    key.length > 5 && (isMadeOfWords(key) || (isStrange(key) && isFormOfWord(key) && !isLikeSurname(key)))
  );
}
