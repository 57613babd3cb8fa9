/**
 * What a report looks like, whatever the format: the terminal and every writer render these blocks.
 * `T` is SafeText wherever this is shown; a `string` is the program's own word, never one of a document.
 */
export interface Exhibit<T> {
  /** Stem of its file's name: program's words, then ids that went through the gate. */
  readonly stem: Inline<T>;
  readonly title: Inline<T>;
  /** As `--json` prints it. */
  readonly data: object;
  readonly blocks: readonly Block<T>[];
  /** The same as flat rows, for spreadsheets. */
  readonly rows: Rows<T>;
}

export type Inline<T> = readonly (T | string | number)[];

export type Block<T> =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Inline<T> }
  | { readonly kind: 'paragraph'; readonly text: Inline<T> }
  | { readonly kind: 'table'; readonly table: Table<T> }
  | { readonly kind: 'tree'; readonly roots: readonly Branch<T>[] };

export interface Table<T> {
  readonly head: readonly Inline<T>[];
  readonly rows: readonly (readonly Inline<T>[])[];
  /** Relative widths of the columns, as many as the head has. */
  readonly widths: readonly number[];
}

export interface Rows<T> {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Inline<T>[])[];
}

export interface Branch<T> {
  readonly text: Inline<T>;
  /** Shown at the end of the line: "3 fragmenten, 2 van 5". */
  readonly count: Inline<T>;
  readonly children: readonly Branch<T>[];
}
