import { matchesOf } from '../../language/matches.ts';
import { tokensOf, type WordToken } from '../../language/tokens.ts';
import type { NamePhrases } from '../people/name-phrases.ts';

/** A sentence, or a part of a long one, by its words; places are UTF-16 units of the whole text. */
export class SpokenLine {
  readonly start: number;
  readonly end: number;
  readonly words: readonly WordToken[];
  readonly #text: string;

  /** `words`: those of the text that stand between the two places. */
  constructor(text: string, start: number, end: number, words: readonly WordToken[]) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.words = words;
  }

  word(at: number): string {
    return this.words[at]?.word ?? '';
  }

  isCapital(at: number): boolean {
    return this.words[at]?.capital === true;
  }

  /** Whether nothing but blanks, hyphens and apostrophes stands between the words from one place to another. */
  isUnbroken(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const between = this.#text.slice(this.words[at]?.end ?? 0, this.words[at + 1]?.start ?? 0);
      if (/[^\s'’-]/.test(between)) return false;
    }
    return true;
  }

  /** The first place from here on, at most so many words further, of a word that fits; -1 for none. */
  next(from: number, reach: number, fits: (word: string, at: number) => boolean): number {
    for (let at = from; at < Math.min(from + reach, this.words.length); at++)
      if (fits(this.word(at), at)) return at;
    return -1;
  }

  has(words: ReadonlySet<string>): boolean {
    return this.words.some(({ word }) => words.has(word));
  }

  isPhrase(phrases: NamePhrases, at: number): boolean {
    return phrases.lengthAt((offset) => this.word(at + offset)) > 0;
  }

  hasPhrase(phrases: NamePhrases): boolean {
    return this.words.some((_, at) => this.isPhrase(phrases, at));
  }
}

/** Longer ones are cut: a passage is offered to be withheld, and nothing beside it. */
const LONGEST = 400; // UTF-16 units
const END = /[.!?…]+(?=\s|$)|\n/g;

/** All sentences of a text. */
export function spokenLines(text: string): SpokenLine[] {
  const tokens = tokensOf(text);
  let first = 0;
  return stretchesIn(text).map(([start, end]) => {
    while ((tokens[first]?.start ?? end) < start) first += 1;
    let last = first;
    while ((tokens[last]?.start ?? end) < end) last += 1;
    const words = tokens.slice(first, last);
    first = last;
    return new SpokenLine(text, start, end, words);
  });
}

type LineBounds = readonly [start: number, end: number];

function stretchesIn(text: string): LineBounds[] {
  const stretches: LineBounds[] = [];
  let start = 0;
  for (const { index, 0: mark } of matchesOf(text, END)) {
    stretches.push(...lineBounds(text, start, index + (mark === '\n' ? 0 : mark.length)));
    start = index + mark.length;
  }
  return [...stretches, ...lineBounds(text, start, text.length)];
}

function lineBounds(text: string, from: number, to: number): LineBounds[] {
  const stretches: LineBounds[] = [];
  let start = from;
  while (start < to && /\s/.test(text.charAt(start))) start += 1;
  while (to - start > LONGEST) {
    const blank = text.lastIndexOf(' ', start + LONGEST);
    const middle = blank > start ? blank : start + LONGEST;
    stretches.push([start, middle]);
    start = middle;
  }
  return start < to ? [...stretches, [start, to]] : stretches;
}
