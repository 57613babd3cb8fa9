import type { Picture } from './picture.ts';
import type { Said } from './said.ts';

/**
 * What a report looks like, whatever the format: the terminal and every writer render these blocks.
 * `T` is text that passed the gate; what else stands here the program says itself. A bare `string` is neither.
 */
export interface Exhibit<T> {
  /** Stem of its file's name. */
  readonly stem: Inline<T>;
  readonly title: Inline<T>;
  /** "Bijlage 14", where it is one. */
  readonly short?: Inline<T>;
  /** As `--json` prints it. */
  readonly data: object;
  readonly blocks: readonly Block<T>[];
  /** The same as flat rows, for spreadsheets. */
  readonly rows: Rows<T>;
}

export type Inline<T> = readonly (T | Said | number | Punctuation)[];

/** Marks between words: no letter, so nobody's word. */
export type Punctuation =
  | ''
  | ' '
  | '  '
  | '\n'
  | ', '
  | '; '
  | ': '
  | ':'
  | '/'
  | ' ('
  | '('
  | ')'
  | '-'
  | '–'
  | '…'
  | ' *'
  | '.'
  | ' + '
  | ' · '
  | ' › '
  | '■'
  | '·'
  | '. '
  | ' %';

export type Block<T> =
  | Heading<T>
  | { readonly kind: 'paragraph'; readonly text: Inline<T> }
  | { readonly kind: 'table'; readonly table: Table<T> }
  | { readonly kind: 'tree'; readonly roots: readonly Branch<T>[] }
  /** `instead` is shown where nothing is drawn. */
  | { readonly kind: 'picture'; readonly picture: Picture<T>; readonly instead: readonly Block<T>[] };

export interface Heading<T> {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: Inline<T>;
  /** Said softly behind it: "4 van 4 · 6 fragmenten". */
  readonly beside?: Inline<T>;
  /** The number of a label in its codebook, from 0, for its colour. */
  readonly label?: number;
}

export interface Table<T> {
  readonly head: readonly Inline<T>[];
  readonly rows: readonly (readonly Inline<T>[])[];
  /** Relative widths of the columns, as many as the head has. */
  readonly widths: readonly number[];
}

export interface Rows<T> {
  readonly head: readonly Said[];
  readonly rows: readonly (readonly Inline<T>[])[];
}

export interface Branch<T> {
  readonly text: Inline<T>;
  /** Shown at the end of the line: "3 van 5 respondenten (10 fragmenten)". */
  readonly count: Inline<T>;
  readonly children: readonly Branch<T>[];
}
