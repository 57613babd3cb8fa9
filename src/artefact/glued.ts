import { recordOf } from '../detect/kinds.ts';
import { inOneWord, isGluedTo, SHORTEST_FULL } from '../gate/glued-names.ts';
import { type TokenRow, wordAt, wordsIn } from '../language/tokens.ts';
import { putUnder } from '../model/grouped.ts';
import type { Needle } from './needle.ts';

/** By their first letters: full names written as one word, to be found inside longer ones ("interviewannadewit"). */
export type Glued = ReadonlyMap<string, readonly { readonly word: string; readonly needle: Needle }[]>;

export function gluedOf(needles: readonly Needle[]): Glued {
  const glued = new Map<string, { word: string; needle: Needle }[]>();
  for (const needle of needles) {
    if (!recordOf(needle.kind).isPerson) continue;
    const word = inOneWord(wordsIn(needle.words));
    if (word !== null) putUnder(glued, word.slice(0, SHORTEST_FULL), { word, needle });
  }
  return glued;
}

/** Letters that a name has at least. */
const SHORTEST_NAME = 5;

/** By their first letters: names of one word, to be found where a compound begins with them ("okaforgate"). */
export function beginningsOf(needles: readonly Needle[]): Glued {
  const beginnings = new Map<string, { word: string; needle: Needle }[]>();
  for (const needle of needles) {
    const [word = '', ...others] = wordsIn(needle.words);
    const isName = recordOf(needle.kind).isPerson && others.length === 0 && word.length >= SHORTEST_NAME;
    if (isName) putUnder(beginnings, word.slice(0, SHORTEST_NAME), { word, needle });
  }
  return beginnings;
}

export function findBeginnings(tokens: TokenRow, beginnings: Glued): Needle[] {
  if (beginnings.size === 0) return [];
  const found: Needle[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = wordAt(tokens, i) ?? '';
    for (const one of beginnings.get(word.slice(0, SHORTEST_NAME)) ?? [])
      if (isGluedTo(word, one.word)) found.push(one.needle);
  }
  return found;
}

export function findGlued(tokens: TokenRow, glued: Glued): Needle[] {
  if (glued.size === 0) return [];
  const found: Needle[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = wordAt(tokens, i) ?? '';
    for (let at = 0; at + SHORTEST_FULL <= word.length; at++) {
      for (const one of glued.get(word.slice(at, at + SHORTEST_FULL)) ?? [])
        if (word.startsWith(one.word, at)) found.push(one.needle);
    }
  }
  return found;
}
