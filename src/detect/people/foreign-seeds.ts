import { isListedWord, isProper } from '../../language/dictionary.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isCommonWord } from '../common-words.ts';
import { isInitial } from './capital-runs.ts';
import { ENGLISH_CAPITALS, ENGLISH_TITLES, FIRST_NAMES, FOREIGN } from './lists.ts';
import { isNation } from './nations.ts';
import { keyAt, type Seed, spokenKindOf } from './seed.ts';

/** Above this share of capitals inside sentences nouns have one, as in German. */
const NOUNS = 0.2;

/**
 * Names in a passage that is not Dutch, so that no dictionary tells what a strange word is: capitals inside a sentence,
 * first names, what a title announces. Without capitals only first names are left.
 */
export function foreignSeeds(words: readonly Word[], lower: boolean): Seed[] {
  const cautious = lower || capitalsInside(words) > NOUNS;
  const seeds: Seed[] = [];
  for (let at = 0; at < words.length; at++) {
    if (
      !(lower ? isForeignFirstName(words[at]) || isTitledForeign(words, at) : isNameWord(words, at, cautious))
    )
      continue;
    let to = at;
    while (isNextOf(words, to, lower)) to++;
    seeds.push({ from: at, to, kind: spokenKindOf(words, at, to) });
    at = to;
  }
  return seeds;
}

function capitalsInside(words: readonly Word[]): number {
  const inside = words.filter((word) => !word.first && !isInitial(word));
  return (
    inside.filter((word) => word.capital && !ENGLISH_CAPITALS.has(word.key)).length / (inside.length || 1)
  );
}

function isNameWord(words: readonly Word[], at: number, cautious: boolean): boolean {
  const word = words[at];
  if (word === undefined || !word.capital || word.text.length < 2) return false;
  if (ENGLISH_CAPITALS.has(word.key) || isNation(word.key) || /^i'/.test(word.key)) return false;
  if (isTitledForeign(words, at) || isForeignFirstName(word)) return true;
  if (cautious) return isProper(word.key) && !isListedWord(word.key) && !word.first;
  return !word.first && !(FOREIGN.has(word.key) && !isNextOf(words, at, false));
}

function isForeignFirstName(word: Word | undefined): boolean {
  return word !== undefined && FIRST_NAMES.has(word.key) && !isCommonWord(word.key) && !FOREIGN.has(word.key);
}

/** "Mrs Kowalczyk", "my name is Deborah". */
function isTitledForeign(words: readonly Word[], at: number): boolean {
  const before = keyAt(words, at - 1);
  if (ENGLISH_CAPITALS.has(keyAt(words, at))) return false;
  if (ENGLISH_TITLES.has(before))
    return words[at]?.capital === true || /^(?:mrs?|ms|miss|dr|herr|frau)$/.test(before);
  return before === 'is' && keyAt(words, at - 2) === 'name' && !FOREIGN.has(keyAt(words, at));
}

/** The surname, and the other words of "First Leeds". */
function isNextOf(words: readonly Word[], at: number, lower: boolean): boolean {
  const next = words[at + 1];
  if (next === undefined || !(next.gap === ' ' || (next.gap === '. ' && isInitial(words[at])))) return false;
  if (lower) return isForeignFirstName(words[at]) && !isListedWord(next.key) && isProper(next.key);
  return (
    next.capital &&
    (next.text.length > 1 || next.gap === ' ') &&
    !ENGLISH_CAPITALS.has(next.key) &&
    !/^i'/.test(next.key)
  );
}
