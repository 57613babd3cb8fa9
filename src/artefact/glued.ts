import { PARTICLES } from '../detect/common-words.ts';
import { recordOf } from '../detect/kinds.ts';
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
