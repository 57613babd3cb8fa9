import type { InlineShape, RichShape } from './inline.ts';
import type { PageShape } from './page.ts';
import type { PictureShape } from './picture.ts';
import type { ProjectCopyShape } from './project-copy.ts';
import type { Said } from './said.ts';

/**
 * What a report looks like, whatever the format: the terminal and every writer render these blocks.
 * `T` is text that passed the gate, `Data` holds no other; what else stands here the program says itself. A bare `string` is none
 * of these.
 */
export interface ExhibitShape<T, Data> {
  /** Stem of its file's name. */
  readonly stem: InlineShape<T>;
  readonly title: InlineShape<T>;
  /** "Bijlage 14", where it is one. */
  readonly short?: InlineShape<T>;
  /** As `--json` prints it. */
  readonly data: Data;
  readonly blocks: readonly BlockShape<T>[];
  /** The same as flat rows, for spreadsheets. */
  readonly rows: RowsShape<T>;
  /** All of the project, of the one exhibit that becomes a page to click through. */
  readonly page?: PageShape<T | Said>;
  /** The same, of the one exhibit that becomes a workbook. */
  readonly sheets?: readonly SheetShape<T>[];
  /** The same, of the one exhibit that becomes a project again. */
  readonly copy?: ProjectCopyShape<T | Said>;
}

export type BlockShape<T> =
  | HeadingShape<T>
  | { readonly kind: 'paragraph'; readonly text: RichShape<T> }
  | { readonly kind: 'table'; readonly table: TableShape<T> }
  | { readonly kind: 'tree'; readonly roots: readonly BranchShape<T>[] }
  /** `instead` is shown where nothing is drawn. */
  | {
      readonly kind: 'picture';
      readonly picture: PictureShape<T>;
      readonly instead: readonly BlockShape<T>[];
    };

export interface HeadingShape<T> {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: InlineShape<T>;
  /** Said softly behind it: "4 van 4 · 6 fragmenten". */
  readonly beside?: InlineShape<T>;
  /** The number of a label in its codebook, from 0, for its colour. */
  readonly label?: number;
}

export interface TableShape<T> {
  /** What all of it is about, above its head; on paper again on each page. */
  readonly title?: RichShape<T>;
  readonly head: readonly InlineShape<T>[];
  readonly rows: readonly (readonly RichShape<T>[])[];
  /** Relative widths of the columns, as many as the head has. */
  readonly widths: readonly number[];
  /** Said over it, with its number, in a document. */
  readonly caption?: InlineShape<T>;
  /** On a page of its own kind, that lies across. */
  readonly isAcross?: boolean;
}

export interface RowsShape<T> {
  readonly head: readonly Said[];
  readonly rows: readonly (readonly InlineShape<T>[])[];
}

/** A sheet of a workbook. */
export interface SheetShape<T> {
  /** At most 31 letters, digits and blanks, each sheet's own. */
  readonly name: Said;
  readonly head: readonly InlineShape<T>[];
  readonly rows: readonly (readonly InlineShape<T>[])[];
  /** Of the columns, in letters. */
  readonly widths: readonly number[];
}

export interface BranchShape<T> {
  readonly text: InlineShape<T>;
  /** Shown at the end of the line: "3 van 5 respondenten (10 fragmenten)". */
  readonly count: InlineShape<T>;
  readonly children: readonly BranchShape<T>[];
}
