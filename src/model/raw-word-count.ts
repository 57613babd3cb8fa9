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
  readonly of: readonly WordRange[];
  /** In order, and apart. */
  readonly coded: readonly WordRange[];

  constructor(spoken: SpokenText, of: readonly WordRange[], coded: readonly WordRange[]) {
    this.spoken = spoken;
    this.of = of;
    this.coded = coded;
  }

  toJSON(): never {
    throw new TypeError('words of raw text have to pass the gate before they are counted');
  }
}

/** The words of a stretch, and how many of them something coded touches. */
export type WordShare = { readonly coded: number; readonly of: number }; // no interface: it goes into JSON as it is
