import type { Said } from './said.ts';

/**
 * What a report looks like, whatever the format: the terminal and every writer render these blocks.
 * `T` is text that passed the gate; what else stands here the program says itself. A bare `string` is neither.
 */
export interface ExhibitShape<T> {
  /** Stem of its file's name. */
  readonly stem: InlineShape<T>;
  readonly title: InlineShape<T>;
  /** As `--json` prints it. */
  readonly data: DataShape<T>;
  readonly blocks: readonly BlockShape<T>[];
  /** The same as flat rows, for spreadsheets. */
  readonly rows: RowsShape<T>;
}

/**
 * Plain data. Words of a closed list and keys fit; a bare `string` of a report (an id, a mark) does not, for the gate
 * makes something of its type that fits nowhere.
 */
export type DataShape<T> = { readonly [key: string]: DatumShape<T> };

type DatumShape<T> =
  | T
  | Said
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly DatumShape<T>[]
  | DataShape<T>;

export type InlineShape<T> = readonly (T | Said | number | Punctuation)[];

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
  | ' %';

export type BlockShape<T> =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: InlineShape<T> }
  | { readonly kind: 'paragraph'; readonly text: InlineShape<T> }
  | { readonly kind: 'table'; readonly table: TableShape<T> }
  | { readonly kind: 'tree'; readonly roots: readonly BranchShape<T>[] };

export interface TableShape<T> {
  readonly head: readonly InlineShape<T>[];
  readonly rows: readonly (readonly InlineShape<T>[])[];
  /** Relative widths of the columns, as many as the head has. */
  readonly widths: readonly number[];
}

export interface RowsShape<T> {
  readonly head: readonly Said[];
  readonly rows: readonly (readonly InlineShape<T>[])[];
}

export interface BranchShape<T> {
  readonly text: InlineShape<T>;
  /** Shown at the end of the line: "3 van 5 respondenten (10 fragmenten)". */
  readonly count: InlineShape<T>;
  readonly children: readonly BranchShape<T>[];
}
