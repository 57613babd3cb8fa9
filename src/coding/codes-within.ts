import { tokensOf } from '../language/tokens.ts';
import { Code } from '../model/code.ts';
import type { Habits } from '../model/notation.ts';
import type { CodebookIndex } from './codebook-index.ts';
import { referencesIn } from './notations/index.ts';

/** Words of the longest name that is looked for, and of the longest text in which it is. */
const LONGEST_NAME = 4;
const LONGEST_TEXT = 40;
/** Letters of a name: "a" and "i" are words first. */
const SHORTEST = 3;

/**
 * The codes that a sentence speaks of: as a note points at them, or else by a name that the codebook has ("hoort dit
 * niet bij privacy?"); each once, one that the codebook lacks as it is cited.
 */
export function codesWithin(text: string, habits: Habits, index: CodebookIndex): Code[] {
  const cited = referencesIn(text, habits).map((reference) => reference.cited);
  return [
    ...new Set(cited.length > 0 ? cited.map((code) => index.resolve(code) ?? code) : codesNamed(text, index)),
  ];
}

function codesNamed(text: string, index: CodebookIndex): Code[] {
  const tokens = tokensOf(text).slice(0, LONGEST_TEXT);
  const found: Code[] = [];
  for (let at = 0; at < tokens.length; ) {
    let behind = Math.min(at + LONGEST_NAME, tokens.length);
    let code: Code | null = null;
    for (; behind > at && code === null; behind--) {
      const words = text.slice(tokens[at]?.start, tokens[behind - 1]?.end);
      code = words.length < SHORTEST ? null : index.resolve(Code.of([words]));
    }
    if (code !== null) found.push(code);
    at = code === null ? at + 1 : behind + 1;
  }
  return found.filter((code) => !found.some((other) => other !== code && other.isWithin(code)));
}
