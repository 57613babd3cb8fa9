import actsOfPeople from '../../language/data/acts-of-people.txt?raw';
import beforeEverydayWords from '../../language/data/before-everyday-words.txt?raw';
import doesOrIs from '../../language/data/does-or-is.txt?raw';
import reportingVerbs from '../../language/data/reporting-verbs.txt?raw';
import { anyIn, wordList } from '../../language/data/word-list.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isCommonWord } from '../common-words.ts';
import { isCertainName, isPossibleName, isSmallOrTitle, isStrange, remembered } from './judge.ts';
import { BARE_NAMES, KIN, NAMES_AND_WORDS, RATHER_NAMES, ROLE, SURNAME_WORDS } from './lists.ts';
import { isKeptCompany } from './lower-dealings.ts';
import { isLikeSurname, keyAt } from './seed.ts';

const INTRODUCES = /^(?:heet|heette|heten|ene|genaamd|noemt|noemen|noemde|noemden)$/;
const POSSESSIVE = /^(?:mijn|m'n|me|zijn|z'n|haar|d'r|ons|onze|hun|een|de|die|je|jouw|uw)$/;
/** Before these an everyday word is no name: what belongs to a noun, or to a month. */
const NOUNS_OWN = new RegExp(String.raw`^(?:${anyIn(beforeEverydayWords)}|\d+|.*(?:e|ste|tig|tien))$`);
const DOES = wordList(doesOrIs);

const REPORTS = wordList(reportingVerbs);

/** What somebody does whose words are told, after the name. */
export const isReporting = remembered((key) => REPORTS.has(key));

/** "toen belde", "zei": who does so comes behind it. */
export function isAskedOrTold(key: string): boolean {
  return /^(?:zei|zegt|vroeg|vraagt|riep|belde|belt|appte|vertelde|antwoordde|tegen)$/.test(key);
}

/** "heet", "genaamd". */
export const isNaming = remembered((key) => INTRODUCES.test(key));

function isTheOne(words: readonly Word[], at: number): boolean {
  return keyAt(words, at - 2) === 'de';
}

/** "ze heet wil". */
export function isAfterNaming(words: readonly Word[], at: number): boolean {
  // "een ene kees", and not "de ene wil dit".
  return isNaming(keyAt(words, at - 1)) && !(keyAt(words, at - 1) === 'ene' && isTheOne(words, at));
}

/** What a person does, after a name ("wil komt"). */
export function isDoing(key: string): boolean {
  return DOES.has(key);
}

/** "mijn man karel". */
export function isPossessed(words: readonly Word[], at: number): boolean {
  if (!KIN.has(keyAt(words, at - 1)) || !POSSESSIVE.test(keyAt(words, at - 2))) return false;
  // "wat mijn moeder wil", and "mijn zus wil belde".
  return keyAt(words, at) !== 'wil' || words[at]?.capital === true || isWilDoing(words, at);
}

function isWilDoing(words: readonly Word[], at: number): boolean {
  const next = keyAt(words, at + 1);
  return (
    words[at + 1]?.gap === ' ' &&
    (DOES.has(next) || (/[^aeiou]t$/.test(next) && !isSmallOrTitle(next))) &&
    !/^(?:wat|als|of|hoe|wie|dat|waar)$/.test(keyAt(words, at - 3))
  );
}

/** After "heet", "ben", "mijn man": a rare word there is no slip of the pen. */
export function isAnnounced(words: readonly Word[], at: number): boolean {
  const before = keyAt(words, at - 1);
  return INTRODUCES.test(before) || before === 'ben' || before === 'bij' || KIN.has(before);
}

/** A name that is a word too, where only a name can stand. */
export function isIntroduced(words: readonly Word[], at: number): boolean {
  const before = keyAt(words, at - 1);
  const third = keyAt(words, at - 2);
  if (isAfterNaming(words, at) || isPossessed(words, at) || isNicknamed(words, at)) return true;
  if (before === 'is' && /^(?:(?:voor|bij|roep|achter)?naam)$/.test(third)) return true;
  if (isBareName(words, at) || hasSurname(words, at)) return true;
  if (!/^(?:ik|en)$/.test(third) || before !== 'ben') return false;
  const next = keyAt(words, at + 1);
  return /^(?:en|ik|he|van|dus)?$/.test(next) || isCertainName(next) || isStrange(next);
}

/** "ad van rooij": a rare surname after it. */
function hasSurname(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  // "storm adriaans": a word that people are called by, and one that is nothing but a surname.
  if (
    next?.gap === ' ' &&
    BARE_NAMES.has(keyAt(words, at)) &&
    isBare(words, at) &&
    isLikeSurname(next.key) &&
    isStrange(next.key)
  )
    return true;
  if (!/^(?:van|de|ter|ten)$/.test(keyAt(words, at + 1)) || !isBare(words, at)) return false;
  const article = /^de[rn]?$/.test(keyAt(words, at + 2)) ? 3 : 2;
  return BARE_NAMES.has(keyAt(words, at)) && isStrange(keyAt(words, at + article));
}

/** "iedereen zegt aga", "ze noemen hem storm". */
function isNicknamed(words: readonly Word[], at: number): boolean {
  const before = keyAt(words, at - 1);
  const third = keyAt(words, at - 2);
  if (/^(?:zegt|zeggen|zeiden)$/.test(before)) return third === 'iedereen';
  return /^(?:me|mij|hem|ze|jou)$/.test(before) && INTRODUCES.test(third);
}

/** "roos is", "de moeder van mei": an everyday word that does something, or belongs to somebody, without an article. */
export function isBareName(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  if (!BARE_NAMES.has(key) && !NAMES_AND_WORDS.has(key)) return false;
  if (!isBare(words, at)) return false;
  if (KIN.has(keyAt(words, at - 2)) && keyAt(words, at - 1) === 'van') return true;
  if (keyAt(words, at - 1) === 'en' && isCertainName(keyAt(words, at - 2))) return true;
  if (keyAt(words, at + 1) === 'en' && isCertainName(keyAt(words, at + 2))) return true;
  if (isBesideName(words, at) || isSpokenOf(words, at)) return true;
  return DOES.has(keyAt(words, at + 1)) && BARE_NAMES.has(key) && !isVerbHere(words, at);
}

/** "wolf en roos": two words that people are called by, and no season or sky. */
function isBesideName(words: readonly Word[], at: number): boolean {
  if (isSeason(keyAt(words, at))) return false;
  return [-2, 2].some((step) => {
    const other = keyAt(words, at + step);
    return (
      keyAt(words, at + step / 2) === 'en' &&
      !isSeason(other) &&
      (BARE_NAMES.has(other) || RATHER_NAMES.has(other)) &&
      isBare(words, at + step)
    );
  });
}

export function isSeason(key: string): boolean {
  return /^(?:zomer|lente|zon|maan|vrede|hoop|lot|mei|ster|sky)$/.test(key);
}

/** "zei linde", "met hazel en", "dat had merel gedaan", "wolf roept": where things are called otherwise. */
function isSpokenOf(words: readonly Word[], at: number): boolean {
  const [key, before, next] = [keyAt(words, at), keyAt(words, at - 1), keyAt(words, at + 1)];
  if (!BARE_NAMES.has(key) || isSeason(key) || isVerbHere(words, at)) return false;
  if (isAskedOrTold(before) || isKeptCompany(words, at)) return true;
  if (/^(?:heeft|had)$/.test(before))
    return /^(?:ge\p{L}+[dtn]|\p{L}+ge\p{L}+[dtn]|het|me|mij|ons|ook|dat|toen)$/u.test(next);
  return /^(?:en|want|toen|maar|dat|omdat|als)$/.test(before) && ACTS.has(next);
}

/** Verbs of people; what weather and flowers do is none of these. */
const ACTS = wordList(actsOfPeople);

/** No article, no adjective, no day before it. */
export function isBare(words: readonly Word[], at: number): boolean {
  return words[at]?.first === true || !NOUNS_OWN.test(keyAt(words, at - 1));
}

/** "wil die", "hoop is": the word itself does something. */
function isVerbHere(words: readonly Word[], at: number): boolean {
  return (
    /^(?:wil|hoop|zomer|lente|zon|maan|vrede|ster|joke|lot|mare|beer|boom)$/.test(keyAt(words, at)) ||
    /^(?:ik|hij|zij|ze|we|wij|je|die|dat|er|het|u)$/.test(keyAt(words, at - 1))
  );
}

/** After "mevrouw": whatever is no verb, before a word that goes on with the sentence. */
export function isAddressed(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  if (isSmallOrTitle(key) || key.length < 3 || ROLE.test(key)) return false;
  if (isCommonWord(key)) return !isCommonWord(keyAt(words, at + 1));
  if (isPossibleName(key) || SURNAME_WORDS.has(key)) return true;
  const next = words[at + 1];
  return (
    !/(?:[^n]t|de|te|den|ten|en|lijk|ig|e)$/.test(key) &&
    (next === undefined || next.gap !== ' ' || isSmallOrTitle(next.key))
  );
}
