import type { Document } from './document.ts';

/** Marks in the text of interviews that kantlijn.yaml does not call codes. */
export interface UnreadMarks {
  readonly document: Document;
  /** Brackets that look like a code, and those of them whose words stand in a list of codes. */
  readonly brackets: number;
  readonly listed: number;
  /** Where brackets are codes: those that begin as what a typist writes ("stilte over geld") and were read as that. */
  readonly asides: number;
  /** Brackets are codes: kantlijn.yaml says so. */
  readonly areCodes: boolean;
  /** How many stretches there are in each colour. */
  readonly colours: ReadonlyMap<string, number>;
}
