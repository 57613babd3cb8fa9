import type { Stretch } from '../../model/document.ts';

/** Letters that two texts have in common: of `text` those from `at` on, as many as the stretch of the other has. */
export interface SameWords extends Stretch {
  /** UTF-16 units from the start of what was read. */
  readonly at: number;
}

/** Letters that a reader wrote otherwise ("&eacute;"), and which of its own stand for them. */
export interface OtherWords {
  readonly written: Stretch;
  readonly read: Stretch;
}

export interface Aligned {
  readonly same: readonly SameWords[];
  readonly other: readonly OtherWords[];
}

const NOTHING: Aligned = { same: [], other: [] };

/**
 * Finds in a written text what a reader made of it, paragraph by paragraph: without marks of bold words, addresses of
 * links, tags and notes. Only letters and digits are compared; in time linear in the text's length.
 */
export class Aligner {
  readonly #written: Letters;
  readonly #near: number;
  #next = 0;

  /** `near`: how many letters may stand between two texts of which the second is short. */
  constructor(words: string, near: number) {
    [this.#written, this.#near] = [new Letters(words), near];
  }

  /** Where the words of the next paragraph stand, behind those of the one before; nothing where they cannot be found. */
  next(words: string): Aligned {
    const read = new Letters(words);
    const start = this.#startOf(read);
    if (start < 0) return NOTHING;
    const pairs = this.#pairs(read, start);
    this.#next = (pairs.at(-1)?.[1] ?? start) + 1;
    return alignedLetters(read, this.#written, pairs);
  }

  #startOf({ letters }: Letters): number {
    if (letters === '') return -1;
    const first = letters.slice(0, SURE);
    const last = this.#next + (letters.length < SURE ? this.#near : FAR);
    let at = this.#next - 1;
    do at = this.#written.letters.slice(0, last + SURE).indexOf(first, at + 1);
    while (at >= 0 && !this.#written.isStart(at));
    return at;
  }

  /** Of letters that are the same, their numbers in both. */
  #pairs({ letters }: Letters, start: number): (readonly [read: number, written: number])[] {
    const other = this.#written.letters;
    const pairs: (readonly [number, number])[] = [];
    let [i, j] = [0, start];
    while (i < letters.length) {
      if (letters[i] === other[j]) pairs.push([i++, j++]);
      else {
        const found = this.#again(letters, i, j);
        if (found === null) break;
        [i, j] = found;
      }
    }
    return pairs;
  }

  /** Where both go on in the same way: after letters that only one of them has, or that are written otherwise. */
  #again(letters: string, i: number, j: number): readonly [number, number] | null {
    for (const [length, farthest, most] of AHEAD) {
      const near = this.#written.letters.slice(j, j + farthest + length);
      for (let skipped = 0; skipped <= most && i + skipped < letters.length; skipped++) {
        const ahead = letters.slice(i + skipped, i + skipped + length);
        const at = near.indexOf(ahead);
        if (at >= 0 && (ahead.length === length || at <= SHORTLY)) return [i + skipped, j + at];
      }
    }
    return null;
  }
}

/** Letters by which a place is known; farther than this only a longer stretch is looked for, and no farther than that. */
const SURE = 12;
export const NEAR = 400;
export const FAR = 20_000;
/**
 * By how many letters the place is known where both go on, how far off it may be, and how many letters in a row the
 * reader may have written otherwise.
 */
const AHEAD = [
  [5, 60, 0],
  [3, 12, 0],
  [5, 60, 8],
  [SURE, FAR, 8],
  [2, 30, 8],
] as const;
/** The same for the last letters of all. */
const SHORTLY = 30;

class Letters {
  readonly words: string;
  readonly letters: string;
  readonly #places: Uint32Array;

  constructor(words: string) {
    this.words = words;
    const places = new Uint32Array(words.length);
    let [letters, count] = ['', 0];
    for (const { 0: run, index } of words.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      letters += run;
      for (let i = 0; i < run.length; i++) places[count++] = index + i;
    }
    this.letters = letters;
    this.#places = places.subarray(0, count);
  }

  place(number: number): number {
    return this.#places[number] ?? this.words.length;
  }

  isStart(number: number): boolean {
    return number === 0 || this.place(number) > this.place(number - 1) + 1;
  }
}

function alignedLetters(
  read: Letters,
  written: Letters,
  pairs: readonly (readonly [number, number])[],
): Aligned {
  const same: SameWords[] = [];
  const other: OtherWords[] = [];
  for (const [i, j] of pairs) {
    const [at, from] = [read.place(i), written.place(j)];
    const run = same.at(-1);
    const end = run === undefined ? at : run.at + run.to - run.from;
    const between = read.words.slice(end, at);
    if (run !== undefined && between === written.words.slice(run.to, from)) {
      same[same.length - 1] = { ...run, to: from + 1 };
      continue;
    }
    if (run !== undefined && /[\p{L}\p{N}]/u.test(between)) {
      const [first, start] = [blanksAt(written.words, run.to), blanksAt(read.words, end)];
      other.push({ written: { from: first, to: from }, read: { from: start, to: at } });
    }
    same.push({ at, from, to: from + 1 });
  }
  return { same, other };
}

/** Where the blanks at a place end. */
function blanksAt(words: string, from: number): number {
  BLANKS.lastIndex = from;
  return BLANKS.test(words) ? BLANKS.lastIndex : from;
}

const BLANKS = /\s+/y;
