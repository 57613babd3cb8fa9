import { isEveryday } from '../detect/common-words.ts';
import type { SearchedKind } from '../detect/kinds/record.ts';
import { type Kind, recordOf } from '../detect/kinds.ts';
import { PLACEHOLDER_WORDS } from '../key/placeholders.ts';
import ownWords from '../language/data/own-words.txt?raw';
import { wordList } from '../language/data/word-list.ts';
import { nameKey, wordsIn } from '../language/tokens.ts';
import { onceFor } from '../model/deferred.ts';
import { withoutOfPlace } from './kept-names.ts';

/**
 * Words that the program itself writes into files. Whoever is called so (an Ellen Page, the WHO) is hidden in its place;
 * finding that word in a file says nothing.
 */
const OWN_WORDS = wordList(ownWords);

/**
 * Whether it may be searched for as a string in a finished file: finding it there means that it leaked.
 * Not so for everyday words, the program's own, ages and years, and for what also stands inside words that are kept.
 */
export function isDistinctive(kind: Kind, text: string, keep: readonly string[]): boolean {
  const words = wordsIn(text);
  const { search } = recordOf(kind);
  if (search === null || words.length === 0 || isWithinKept(words, keep)) return false;
  if (search.needsDigit === true && !words.some((word) => /\d/.test(word))) return false;
  return IS_TELLING[search.as](words, search.shortest);
}

type IsTelling = (words: readonly string[], shortest: number) => boolean;

const IS_TELLING: Readonly<Record<SearchedKind['as'], IsTelling>> = {
  name: isTellingName,
  number: isLong,
  // Shorter passages ("ja, precies") are said by everybody: they are masked in their place and nowhere else.
  passage: (words, shortest) => words.length >= 4 && isLong(words, shortest),
};

function isLong(words: readonly string[], shortest: number): boolean {
  return words.join('').length >= shortest;
}

/** Fewer digits are a year or an amount. */
const FEWEST_DIGITS = 6;
/** "k77120", in one word. */
const NUMBERED = /^\p{L}{1,5}\d{4,}$/u;

function isTellingName(words: readonly string[], shortest: number): boolean {
  const signs = words.join('');
  if (signs.replace(/\D/g, '').length >= FEWEST_DIGITS || words.some((word) => NUMBERED.test(word)))
    return true;
  if (/^\d+$/.test(signs)) return false;
  const letters = signs.replace(/[^\p{L}]/gu, '');
  return letters.length >= shortest && !isEveryday(words) && !words.every(isOwn);
}

function isOwn(word: string): boolean {
  return PLACEHOLDER_WORDS.has(word) || OWN_WORDS.has(word);
}

function isWithinKept(words: readonly string[], keep: readonly string[]): boolean {
  const phrases = [words, withoutOfPlace(words)].map((some) => ` ${some.join(' ')} `);
  return keptPhrases(keep).some((kept) => phrases.some((phrase) => kept.includes(phrase)));
}

/** Read once: interviews name tens of thousands, and each is held against all that is kept. */
const keptPhrases = onceFor((keep: readonly string[]) => keep.map((kept) => ` ${nameKey(kept)} `));
