import english from 'hyphen/en-gb/index.js';
import dutch from 'hyphen/nl/index.js';
import type { Language } from '../../model/project.ts';

export interface HyphenPoint {
  /** UTF-16 units from the start of the word. */
  readonly at: number;
  /** What is written at the end of the line: nothing behind a mark that parts words itself. */
  readonly hyphen: '' | '-';
}

const HYPHENATE = { nl: dutch.hyphenateSync, en: english.hyphenateSync } as const;
const SOFT_HYPHEN = '\u00AD';
/** A longer one is no word of any language. */
const LONGEST = 200;
/** So many letters stay together on both sides. */
const LEAST = 4;

/** Where a word may part, in order; never inside a placeholder (`[naam 1]`). */
export function hyphenPoints(word: string, language: Language): readonly HyphenPoint[] {
  const points: HyphenPoint[] = [];
  let start = 0;
  for (const piece of word.split(/(?<=[\p{L}\p{N}][-/–])(?=[\p{L}\p{N}])/u)) {
    if (start > 0) points.push({ at: start, hyphen: '' });
    if (!piece.includes('[')) points.push(...insideOf(piece, start, language));
    start += piece.length;
  }
  return points;
}

function insideOf(piece: string, start: number, language: Language): HyphenPoint[] {
  if (piece.includes(SOFT_HYPHEN) || piece.length > LONGEST) return [];
  const parts = HYPHENATE[language](piece, { minWordLength: 2 * LEAST }).split(SOFT_HYPHEN);
  const points: HyphenPoint[] = [];
  let at = 0;
  for (const part of parts.slice(0, -1)) {
    at += part.length;
    if (lettersIn(piece.slice(0, at)) >= LEAST && lettersIn(piece.slice(at)) >= LEAST)
      points.push({ at: start + at, hyphen: '-' });
  }
  return points;
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
