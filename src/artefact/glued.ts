import { PARTICLES } from '../detect/common-words.ts';
import { recordOf } from '../detect/kinds.ts';
import { isListedWord, isProper, isWord } from '../language/dictionary.ts';
import { type WordToken, wordsIn } from '../language/tokens.ts';
import { putUnder } from '../model/grouped.ts';
import type { Needle } from './needle.ts';

/** As many letters of first and last name together stand in no other word. */
const SHORTEST = 8;

/** By their first letters: full names written as one word, to be found inside longer ones ("interviewannadewit"). */
export type Glued = ReadonlyMap<string, readonly { readonly word: string; readonly needle: Needle }[]>;

export function gluedOf(needles: readonly Needle[]): Glued {
  const glued = new Map<string, { word: string; needle: Needle }[]>();
  for (const needle of needles) {
    if (!recordOf(needle.kind).isPerson) continue;
    const words = wordsIn(needle.words);
    const word = words.join('');
    if (words.filter((part) => !PARTICLES.has(part)).length < 2 || word.length < SHORTEST) continue;
    const start = word.slice(0, SHORTEST);
    putUnder(glued, start, { word, needle });
  }
  return glued;
}

/** Letters that a name has at least, and what it is glued to. */
const SHORTEST_NAME = 5;
const SHORTEST_REST = 3;

/** By their first letters: names of one word, to be found where a compound begins with them ("okaforgate"). */
export function beginningsOf(needles: readonly Needle[]): Glued {
  const beginnings = new Map<string, { word: string; needle: Needle }[]>();
  for (const needle of needles) {
    const [word = '', ...others] = wordsIn(needle.words);
    const isName = recordOf(needle.kind).isPerson && others.length === 0 && word.length >= SHORTEST_NAME;
    if (isName && !isWord(word)) putUnder(beginnings, word.slice(0, SHORTEST_NAME), { word, needle });
  }
  return beginnings;
}

export function findBeginnings(tokens: readonly WordToken[], beginnings: Glued): Needle[] {
  if (beginnings.size === 0) return [];
  return tokens.flatMap(({ word }) => {
    const named = beginnings.get(word.slice(0, SHORTEST_NAME)) ?? [];
    return named
      .filter((one) => word.startsWith(one.word) && isCompound(word, word.slice(one.word.length)))
      .map(({ needle }) => needle);
  });
}

/** "Karelsoord" is a town, and "mariniers" are a word of their own. */
function isCompound(word: string, rest: string): boolean {
  const bare = rest.replace(/^-/, '');
  const isNoun = [bare, bare.replace(/^s/, '')].some(
    (one) => one.length >= SHORTEST_REST && isListedWord(one),
  );
  return isNoun && !isWord(word) && !isProper(word);
}

export function findGlued(tokens: readonly WordToken[], glued: Glued): Needle[] {
  if (glued.size === 0) return [];
  const found: Needle[] = [];
  for (const { word } of tokens) {
    for (let at = 0; at + SHORTEST <= word.length; at++) {
      for (const one of glued.get(word.slice(at, at + SHORTEST)) ?? [])
        if (word.startsWith(one.word, at)) found.push(one.needle);
    }
  }
  return found;
}
