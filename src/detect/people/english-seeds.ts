import { isEnglishWord } from '../../language/english.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isInitial } from './capital-runs.ts';
import { smallBodyEnd } from './english-bodies.ts';
import {
  englishKindOf,
  isHouseThere,
  isSaidOfThing,
  isTitledEnglish,
  PERSONAL_TITLE,
} from './english-kinds.ts';
import { goesOnSmall, startsSmall } from './english-small.ts';
import { isCalledUpon, isSurnameByPlace } from './english-surnames.ts';
import {
  DETERMINES,
  ENGLISH_DOINGS,
  ENGLISH_FIRMS,
  ENGLISH_FUNCTION,
  ENGLISH_RATHER_NAMES,
  ENGLISH_STREETS,
  ENGLISH_SURNAME_WORDS,
  ENGLISH_TAILS,
  isEnglishCapital,
  isEnglishNameAndWord,
  isEnglishNameWord,
  isEnglishSeason,
  isEnglishSlip,
  isListedBoth,
  isNobodysWord,
  isOfficeWord,
  isPartOfStudy,
  isRareInEnglish,
  isSureEnglishName,
} from './english-words.ts';
import { isNameWithoutCapital } from './judge.ts';
import { FIRST_NAMES } from './lists.ts';
import { withoutPlainNouns } from './plain-nouns.ts';
import { isPlainEnglish } from './plain-words.ts';
import { keyAt, type Seed } from './seed.ts';
import { isToldWhoSheIs } from './sentence-starts.ts';

/** Names in English speech: what no word of English explains, what has a capital inside a sentence, what is announced. */
export function englishSeeds(words: readonly Word[], lower: boolean): Seed[] {
  const seeds: Seed[] = [];
  const nouns = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const body = lower ? smallBodyEnd(words, at) : null;
    if (body !== null) {
      seeds.push({ from: at, to: body, kind: 'organisation' });
      at = body;
      continue;
    }
    if (!(lower ? startsSmall(words, at) : startsWithCapital(words, at))) {
      if (!lower && isPlainCapital(words[at])) nouns.add(keyAt(words, at));
      continue;
    }
    let to = at;
    while (lower ? goesOnSmall(words, at, to + 1) : goesOnWithCapital(words, to + 1)) to++;
    if (!lower && isOffice(words, at, to) && !(at === to && isSurnameByPlace(words, at))) at = to;
    else {
      seeds.push({ from: at, to, kind: englishKindOf(words, at, to) });
      at = to;
    }
  }
  return lower ? seeds : withoutPlainNouns(words, seeds, 'english', nouns.size);
}

/** "Deputy", "Housing" inside a sentence: a noun that somebody gave a capital. */
function isPlainCapital(word: Word | undefined): boolean {
  return (
    word?.first === false &&
    /^\p{Lu}\p{Ll}{2}/u.test(word.text) &&
    isEnglishWord(word.key) &&
    isPlainEnglish(word.key)
  );
}

function isWritten(word: Word | undefined): word is Word {
  return word?.capital === true && word.text.length > 1;
}

/** "asked jenny", "oleksandr": a first name that is no word, or that is one behind no article. */
function isNameWithForgottenCapital(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  if (ENGLISH_RATHER_NAMES.has(key)) return !DETERMINES.has(keyAt(words, at - 1));
  return FIRST_NAMES.has(key) && isSureEnglishName(key) && isNameWithoutCapital(key);
}

function startsWithCapital(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (words[at]?.capital === false) return isNameWithForgottenCapital(words, at);
  if (!isWritten(word)) return false;
  if (isTitledEnglish(words, at) || /\p{Ll}\p{Lu}\p{Ll}|^\p{Lu}['’]\p{Lu}/u.test(word.text)) return true;
  const { key } = word;
  // "Parkinson's", and not Mr Parkinson.
  if (word.genitive && isEnglishCapital(`${key}'s`)) return false;
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

/** "The Church does a lunch": with an article, what bodies end in and no body. */
function isKindOfBodyAlone(words: readonly Word[], at: number): boolean {
  return ENGLISH_TAILS.has(keyAt(words, at)) && /^(?:the|a|our|my|this|every)$/.test(keyAt(words, at - 1));
}

/** A word of English with a capital that its sentence does not give it. */
function isNamedInside(words: readonly Word[], at: number): boolean {
  const isCapitalAlone = !goesOnWithCapital(words, at + 1);
  if (isCapitalAlone && (isWithPlain(words, at) || isKindOfBodyAlone(words, at))) return false;
  return !(
    isCapitalAlone &&
    !isEnglishNameAndWord(keyAt(words, at)) &&
    DETERMINES.has(keyAt(words, at - 1)) &&
    !isHouseThere(words, at)
  );
}

/** "Hope did not", "Mercy.": a word with the capital of its sentence, and a name all the same. */
function startsSentence(words: readonly Word[], at: number): boolean {
  const [key, next] = [keyAt(words, at), words[at + 1]];
  if (isTwoPlain(words, at)) return true;
  if (!isEnglishNameAndWord(key) || (isEnglishSeason(key) && !isTelling(next))) return false;
  const asked = askedBefore(words, at);
  if (asked === 'thing' && next?.gap !== ' ') return false;
  if (next === undefined || next.gap.includes('\n')) return true;
  if (isSaidOfThing(words, at)) return false;
  if (next.gap === ' ')
    return ENGLISH_DOINGS.has(next.key) || isOneMore(words, at) || isSurnameThere(words, at + 1);
  if (isCalledUpon(words, at)) return true;
  if (isListedBoth(key) && (/^s?he(?:'|$)/.test(next.key) || isToldWhoSheIs(words, at))) return true;
  // "Hope, I suppose" names nobody.
  return (
    /^[.,]/.test(next.gap) && isListedBoth(key) && next.capital && (asked === 'who' || next.text !== 'I')
  );
}

const QUESTION = 25; // words that a question is looked back over
const ASKS_WHO =
  /^(?:who|whom|who's|whose|which|name|names|named|called|anyone|anybody|someone|somebody|with)$/;

/** What a turn that begins here answers: "What does it give you?" with "Joy.", "Who helped?" with her. Null for no answer. */
function askedBefore(words: readonly Word[], at: number): 'who' | 'thing' | null {
  // The mark of a speaker may stand before it.
  const start = words[at]?.gap.includes('\n') === true || !/^[:\]]/.test(words[at]?.gap ?? '') ? at : at - 1;
  if (!/\?[^\n]*\n/.test(words[start]?.gap ?? '')) return null;
  for (let back = start - 1; back >= 0 && start - back < QUESTION; back--) {
    if (ASKS_WHO.test(keyAt(words, back))) return 'who';
    if (/[\n.!]/.test(words[back]?.gap ?? '')) return 'thing';
  }
  return 'thing';
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

/** "Mark Grey put up a fence": behind a name that is a word, a surname may be any word that is of no office. */
function isSurnameThere(words: readonly Word[], at: number): boolean {
  const { key = '', capital, text = '' } = words[at] ?? {};
  if (!capital || text.length < 2) return false;
  if (isSureEnglishName(key) || isRareInEnglish(key) || ENGLISH_SURNAME_WORDS.has(key)) return true;
  const before = keyAt(words, at - 1);
  return isEnglishNameAndWord(before) && !isOfficeWord(key) && !ENGLISH_FUNCTION.has(key);
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
  // "Mr Hill", who is no hill.
  if (ENGLISH_FUNCTION.has(keyAt(words, at)) || PERSONAL_TITLE.test(keyAt(words, at))) return false;
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
  // "Neil Young", "Oliver King", and not "Will May come".
  if (ENGLISH_SURNAME_WORDS.has(next.key) && mayBeFirstName(before, next)) return true;
  // "Plymouth City Council", "Borders Sheep Farming Network".
  return [1, 2].some((step) => isTailThere(words, at, step));
}

/** "Will Young" as well, but for what a question begins with. */
function mayBeFirstName(before: Word | undefined, next: Word): boolean {
  if (before === undefined || isSureEnglishName(before.key)) return before !== undefined;
  return isEnglishNameAndWord(before.key) && !FIRST_NAMES.has(next.key);
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
