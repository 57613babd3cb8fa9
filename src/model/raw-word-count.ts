import type { RawText } from './raw-text.ts';

/** Half-open, in UTF-16 units of a text. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** A text of which some words are nobody's. */
export interface SpokenText {
  readonly text: RawText;
  /** The same with blanks for those words. */
  readonly said: () => RawText;
  /** Which words these are depends on this besides the text; null where that cannot be told. */
  readonly by: string | null;
}

/**
 * How many words stretches of a text have. It tells how many words names have that are in it: behind the gate it is
 * what `WordShare` says of each stretch, of the words as they are shown, where what is hidden counts as one.
 */
export class RawWordCount {
  readonly spoken: SpokenText;
  readonly #of: Int32Array;
  readonly #coded: Int32Array;

  constructor(spoken: SpokenText, of: readonly WordRange[], coded: readonly WordRange[]) {
    this.spoken = spoken;
    [this.#of, this.#coded] = [startsAndEnds(of), startsAndEnds(coded)];
  }

  get of(): readonly WordRange[] {
    return rangesIn(this.#of);
  }

  /** In order, and apart. */
  get coded(): readonly WordRange[] {
    return rangesIn(this.#coded);
  }

  toJSON(): never {
    throw new TypeError('words of raw text have to pass the gate before they are counted');
  }
}

/** The words of a stretch, and how many of them something coded touches. */
export type WordShare = { readonly coded: number; readonly of: number }; // no interface: it goes into JSON as it is

const SHARES = new Map<number, WordShare>();
/** Words: the shares of shorter stretches are one object for all that have the same. */
const FEW = 1000;

export function wordShare(coded: number, of: number): WordShare {
  if (of >= FEW) return { coded, of };
  const known = SHARES.get(coded * FEW + of) ?? { coded, of };
  SHARES.set(coded * FEW + of, known);
  return known;
}

/** A large project has hundreds of thousands of stretches at once: as numbers side by side they take a tenth. */
function startsAndEnds(ranges: readonly WordRange[]): Int32Array {
  const numbers = new Int32Array(ranges.length * 2);
  for (const [i, { start, end }] of ranges.entries()) {
    numbers[i * 2] = start;
    numbers[i * 2 + 1] = end;
  }
  return numbers;
}

function rangesIn(numbers: Int32Array): WordRange[] {
  return Array.from({ length: numbers.length / 2 }, (_, i) => ({
    start: numbers[i * 2] ?? 0,
    end: numbers[i * 2 + 1] ?? 0,
  }));
}
