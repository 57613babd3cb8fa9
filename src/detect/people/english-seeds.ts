import type { Word } from '../../language/spoken-words.ts';
import { isInitial } from './capital-runs.ts';
import { isDealtWith, smallBodyEnd } from './english-bodies.ts';
import {
  englishKindOf,
  isAfterCalled,
  isEnglishStreet,
  isHouseThere,
  isKin,
  isSaidOfThing,
  isTeamOfTown,
  isTitledEnglish,
} from './english-kinds.ts';
import { isSurnameByPlace } from './english-surnames.ts';
import {
  ENGLISH_DOINGS,
  ENGLISH_FIRMS,
  ENGLISH_FUNCTION,
  ENGLISH_RATHER_NAMES,
  ENGLISH_STREETS,
  ENGLISH_SURNAME_WORDS,
  ENGLISH_TAILS,
  ENGLISH_TOWNS,
  isEnglishCapital,
  isEnglishNameAndWord,
  isEnglishSeason,
  isEnglishSlip,
  isListedBoth,
  isNobodysWord,
  isOfficeWord,
  isPartOfStudy,
  isRareInEnglish,
  isSureEnglishName,
} from './english-words.ts';
import { FIRST_NAMES } from './lists.ts';
import { isPlainEnglish, withoutPlainNouns } from './plain-nouns.ts';
import { keyAt, type Seed } from './seed.ts';

/** Names in English speech: what no word of English explains, what has a capital inside a sentence, what is announced. */
export function englishSeeds(words: readonly Word[], lower: boolean): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 0; at < words.length; at++) {
    const body = lower ? smallBodyEnd(words, at) : null;
    if (body !== null) {
      seeds.push({ from: at, to: body, kind: 'organisation' });
      at = body;
      continue;
    }
    if (!(lower ? startsSmall(words, at) : startsWithCapital(words, at))) continue;
    let to = at;
    while (lower ? goesOnSmall(words, at, to + 1) : goesOnWithCapital(words, to + 1)) to++;
    if (!lower && isOffice(words, at, to) && !(at === to && isSurnameByPlace(words, at))) at = to;
    else {
      seeds.push({ from: at, to, kind: englishKindOf(words, at, to) });
      at = to;
    }
  }
  return lower ? seeds : withoutPlainNouns(words, seeds, 'english');
}

const DETERMINES =
  /^(?:the|a|an|my|our|your|his|her|their|its|this|that|these|those|no|any|some|every|each|much|more|less|what|which|of)$/;
const NOT_NAMED_BY = /^(?:to|not|so|very|too|all|a|an|the)$/;

function isWritten(word: Word | undefined): word is Word {
  return word?.capital === true && word.text.length > 1;
}

function startsWithCapital(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!isWritten(word)) return false;
  if (isTitledEnglish(words, at) || /\p{Ll}\p{Lu}|^\p{Lu}['’]\p{Lu}/u.test(word.text)) return true;
  const { key } = word;
  if (isStreetOrBody(words, at) || isBeforeName(words, at) || isSurnameByPlace(words, at)) return true;
  if ((isOfficeWord(key) || ENGLISH_FUNCTION.has(key)) && !isListedBoth(key))
    return isOfficeInName(words, at);
  if (isInitialWord(words, at)) return false;
  if (isSureEnglishName(key) || ENGLISH_RATHER_NAMES.has(key)) return true;
  if (isRareInEnglish(key)) return !(word.first && isEnglishSlip(key) && !isCalledThere(words, at));
  return word.first ? startsSentence(words, at) : isNamedInside(words, at);
}

/** "St Monica's", "First Bristol" inside a sentence: what a name begins with, and no name by itself. */
function isBeforeName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!isWritten(next) || next.gap !== ' ') return false;
  if (/^(?:st|saint)$/.test(word?.key ?? '')) return true;
  return word?.first === false && ENGLISH_FUNCTION.has(word.key) && isEnglishNameWord(next.key);
}

/** "Playdough dries": two words that nobody joins say little where a sentence starts, unless somebody does something. */
function isCalledThere(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.gap === ' ' && (next.capital || ENGLISH_DOINGS.has(next.key));
}

/** "NVQ", "the MASH": short and in capitals, where no body is dealt with. */
function isInitialWord(words: readonly Word[], at: number): boolean {
  const { text = '', key = '' } = words[at] ?? {};
  if (!/^\p{Lu}{2,5}s?$/u.test(text) || ENGLISH_FIRMS.has(key)) return false;
  if (words[at + 1]?.capital === true && words[at + 1]?.gap === ' ') return false;
  const before = keyAt(words, at - 1);
  return !/^(?:at|for|with|by|from|joined|via)$/.test(before === 'the' ? keyAt(words, at - 2) : before);
}

/** "Housing Options", "Night Coordinator", "Naloxone training": a plain word that stands with what is no name either. */
function isWithPlain(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !isPlainEnglish(word.key)) return false;
  const isPolicy = (other: Word | undefined) =>
    other?.capital === true && isOfficeWord(other.key) && !isListedBoth(other.key);
  if ((word.gap === ' ' && isPolicy(before)) || (next?.gap === ' ' && isPolicy(next))) return true;
  return (
    next?.gap === ' ' &&
    !next.capital &&
    isPlainEnglish(next.key) &&
    !ENGLISH_FUNCTION.has(next.key) &&
    !ENGLISH_DOINGS.has(next.key) &&
    !/(?:ed|ly|[^s]s)$/.test(next.key)
  );
}

/** A word of English with a capital that its sentence does not give it. */
function isNamedInside(words: readonly Word[], at: number): boolean {
  const isCapitalAlone = !goesOnWithCapital(words, at + 1);
  if (isCapitalAlone && isWithPlain(words, at)) return false;
  return !(
    isCapitalAlone &&
    !isEnglishNameAndWord(keyAt(words, at)) &&
    DETERMINES.test(keyAt(words, at - 1)) &&
    !isHouseThere(words, at)
  );
}

/** "Hope did not", "Mercy.": a word with the capital of its sentence, and a name all the same. */
function startsSentence(words: readonly Word[], at: number): boolean {
  const [key, next] = [keyAt(words, at), words[at + 1]];
  if (isTwoPlain(words, at)) return true;
  if (!isEnglishNameAndWord(key) || (isEnglishSeason(key) && !isTelling(next))) return false;
  if (next === undefined || next.gap.includes('\n')) return true;
  if (isSaidOfThing(words, at)) return false;
  if (next.gap === ' ') return ENGLISH_DOINGS.has(next.key) || isOneMore(words, at) || isSurnameThere(next);
  return /^[.,]/.test(next.gap) && isListedBoth(key) && next.capital;
}

/** "Winter said", and not "Winter is hard". */
function isTelling(next: Word | undefined): boolean {
  return (
    next?.gap === ' ' &&
    (next.capital ||
      /^(?:said|says|told|tells|asked|asks|rang|phoned|called|laughed|thinks|thought)$/.test(next.key))
  );
}

/** "Silver Lining runs it": two words with capitals, of which the sentence gives only one. */
function isTwoPlain(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next?.gap !== ' ' || !isWritten(next) || /^\p{Lu}+$/u.test(next.text))
    return false;
  return [word, next].every(
    ({ key }) => isPlainEnglish(key) && !isOfficeWord(key) && !ENGLISH_FUNCTION.has(key),
  );
}

function isSurnameThere(next: Word): boolean {
  return next.capital && (isSureEnglishName(next.key) || isRareInEnglish(next.key));
}

/** "Grace and Faith". */
function isOneMore(words: readonly Word[], at: number): boolean {
  return keyAt(words, at + 1) === 'and' && words[at + 2]?.capital === true;
}

/** "at Recovery Republic", "for Action Lane": a word of an office that a name begins with. */
function isOfficeInName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    isWritten(next) &&
    next.gap === ' ' &&
    isOfficeWord(keyAt(words, at)) &&
    !isOfficeWord(next.key) &&
    isDealtWithBefore(words, at)
  );
}

/** "works for Quality Homes": after a preposition and without an article the words of an office are somebody's name. */
function isDealtWithBefore(words: readonly Word[], at: number): boolean {
  return /^(?:at|for|with|by|from|joined|called|via)$/.test(keyAt(words, at - 1));
}

/** "Moss Lane", "Denmark Road", "Sunrise Care". */
function isStreetOrBody(words: readonly Word[], at: number): boolean {
  if (ENGLISH_FUNCTION.has(keyAt(words, at))) return false;
  const isCapital = isEnglishCapital(keyAt(words, at)) && !isDealtWithBefore(words, at);
  for (let end = at + 1; end < at + 4 && goesOnWithCapital(words, end); end++)
    if (ENGLISH_STREETS.has(keyAt(words, end)) || (ENGLISH_TAILS.has(keyAt(words, end)) && !isCapital))
      return true;
  return false;
}

function goesOnWithCapital(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at]];
  if (next === undefined || !(/^['’]? $/.test(next.gap) || (next.gap === '. ' && isInitial(before))))
    return false;
  if (!next.capital || (next.text.length < 2 && next.gap !== ' ')) return false;
  if (!isEnglishCapital(next.key) || ENGLISH_TAILS.has(next.key) || ENGLISH_STREETS.has(next.key))
    return true;
  // "Plymouth City Council", "Borders Sheep Farming Network".
  return [1, 2].some((step) => isTailThere(words, at, step));
}

/** Whether what bodies end in stands so many words on, with capitals all the way. */
function isTailThere(words: readonly Word[], at: number, steps: number): boolean {
  const way = words.slice(at + 1, at + steps + 1);
  return (
    way.every(({ capital, gap }) => capital && gap === ' ') && ENGLISH_TAILS.has(way[steps - 1]?.key ?? '')
  );
}

/** "Social Worker", "Head of Housing": every word of it is one of an office. */
function isOffice(words: readonly Word[], from: number, to: number): boolean {
  const run = words.slice(from, to + 1);
  const isCalled = run.some(({ key }) => !isOfficeWord(key) || isListedBoth(key));
  if (from < to && ENGLISH_STREETS.has(keyAt(words, to))) return false;
  if (from < to && isPartOfStudy(keyAt(words, to)) && run.slice(0, -1).every(({ key }) => isNobodysWord(key)))
    return true;
  return !isCalled && !(from < to && ENGLISH_TAILS.has(keyAt(words, to)) && isDealtWithBefore(words, from));
}

function startsSmall(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  if (key.length < 2 || /^\d/.test(key) || isEnglishCapital(key)) return isEnglishStreet(words, at);
  if (isTitledEnglish(words, at) || isDealtWith(words, at) || isEnglishStreet(words, at)) return true;
  if (isSureEnglishName(key)) return true;
  if (ENGLISH_RATHER_NAMES.has(key) && !ONE_OF_MANY.test(keyAt(words, at - 1))) return true;
  if (isRareInEnglish(key)) return isCuedEnglish(words, at) || !isEnglishSlip(key);
  if (ENGLISH_TOWNS.has(key) && isFrom(words, at)) return true;
  return isEnglishNameAndWord(key) && isNamedSmall(words, at);
}

/** Behind these it is a thing: "the jack", "a peter". */
const ONE_OF_MANY = /^(?:the|a|an|any|some|every|each|no|of|to)$/;
/** "auntie joy", "wee pat", "i rang rose": a name comes next. */
const NAMED_NEXT = /^(?:aunt|auntie|aunty|uncle|wee|young|rang|phoned|texted|messaged|emailed|married)$/;

/** "my son mark", "a man called will", "kojo and grace", "joy said". */
function isNamedSmall(words: readonly Word[], at: number): boolean {
  if (isKin(words, at) || isAfterCalled(words, at)) return true;
  const [before, next] = [keyAt(words, at - 1), keyAt(words, at + 1)];
  if (DETERMINES.test(before)) return false;
  if (before === 'and' && isEnglishNameWord(keyAt(words, at - 2))) return true;
  if (next === 'and' && isEnglishNameWord(keyAt(words, at + 2))) return true;
  if (isFrom(words, at) || (NAMED_NEXT.test(before) && isListedFirstName(keyAt(words, at)))) return true;
  if (!isListedFirstName(keyAt(words, at)) || NOT_NAMED_BY.test(before)) return false;
  return /^(?:said|says|came|told|went|rang|phoned|lives|lived|works|called|moved|did|sat|shouted|asked|helped|goes|runs|drove|drives|wants|wanted|got|hated|likes|loves)$/.test(
    next,
  );
}

function isListedFirstName(key: string): boolean {
  return isListedBoth(key) || FIRST_NAMES.has(key);
}

function isEnglishNameWord(key: string): boolean {
  return isSureEnglishName(key) || (isRareInEnglish(key) && !isEnglishSlip(key));
}

/** "i live in reading", "we moved to bath". */
function isFrom(words: readonly Word[], at: number): boolean {
  return (
    /^(?:in|from|to|near)$/.test(keyAt(words, at - 1)) &&
    /^(?:live|lives|lived|living|moved|move|come|comes|came|born|grew|from|back|over|out|was|is|were|am|up)$/.test(
      keyAt(words, at - 2),
    ) &&
    !isListedBoth(keyAt(words, at))
  );
}

/** Where a rare word is no slip of the pen. */
function isCuedEnglish(words: readonly Word[], at: number): boolean {
  return (
    /^(?:in|from|to|at|near|with|and)$/.test(keyAt(words, at - 1)) ||
    isKin(words, at) ||
    isAfterCalled(words, at)
  );
}

function goesOnSmall(words: readonly Word[], from: number, at: number): boolean {
  const key = keyAt(words, at);
  if (words[at]?.gap !== ' ' || at - from > 2) return false;
  if (ENGLISH_STREETS.has(key) && isEnglishStreet(words, at - 1)) return true;
  if (isTeamOfTown(words, from, at)) return true;
  if (isEnglishCapital(key) || key.length < 2) return false;
  if (isSurnameOfEnglish(words, from, at)) return true;
  if (isSureEnglishName(key)) return !(FIRST_NAMES.has(key) && !FIRST_NAMES.has(keyAt(words, at - 1)));
  return isRareInEnglish(key) && !isEnglishSlip(key);
}

/** "desmond pickles": a word that people are called by, after a first name, with no noun behind it. */
function isSurnameOfEnglish(words: readonly Word[], from: number, at: number): boolean {
  if (at !== from + 1 || !FIRST_NAMES.has(keyAt(words, from)) || !ENGLISH_SURNAME_WORDS.has(keyAt(words, at)))
    return false;
  const next = words[at + 1];
  return (
    next === undefined ||
    next.gap !== ' ' ||
    /'/.test(next.key) ||
    ENGLISH_FUNCTION.has(next.key) ||
    ENGLISH_DOINGS.has(next.key)
  );
}
