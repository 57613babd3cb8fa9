import type { CodeMeaning } from './codebook.ts';
import type { Document } from './document.ts';
import type { RawText } from './raw-text.ts';

/** A table with a label, a fragment and perhaps a respondent in each row: a product of the analysis, and no interview. */
export interface FragmentTable {
  readonly document: Document;
  readonly line: number;
  readonly rows: readonly FragmentTableRow[];
}

export interface FragmentTableRow {
  readonly label: RawText;
  readonly fragment: RawText;
  /** Null where the table names none. */
  readonly respondent: RawText | null;
  readonly line: number;
}

/** A table with a code in each row, and what it is called or means. */
export interface CodeList {
  readonly document: Document;
  readonly line: number;
  /** The heading that it stands below, and the line above it. */
  readonly above: RawText;
  readonly rows: readonly CodeListRow[];
}

export interface CodeListRow {
  /** As it is written: "1.1", "Label 3, sub 1", "rust". */
  readonly code: RawText;
  readonly name: RawText | null;
  readonly meaning: CodeMeaning;
}
