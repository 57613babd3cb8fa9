import type { Language } from '../model/project.ts';
import type { Punctuation } from './inline.ts';

/**
 * All that one page shows, to click through. `T` is text that passed the gate or what the program says itself; on the
 * page it is a string. Things point at each other by their place in a list, from 0.
 */
export interface PageShape<T> {
  readonly title: T;
  readonly language: Language;
  /** Of all groups, those without a codebook too. */
  readonly respondents: number;
  readonly codebooks: readonly PageCodebookShape<T>[];
  /** What codes of different codebooks are about; none where the project has no list of them. */
  readonly themes: readonly PageThemeShape<T>[];
  readonly interviews: readonly PageInterviewShape<T>[];
  readonly fragments: readonly PageFragmentShape<T>[];
  /** Null where no report was found. */
  readonly report: PageReportShape<T> | null;
}

/** One line in parts. */
export type PageLine<T> = readonly (T | number | Punctuation)[];

export interface PageCodebookShape<T> {
  readonly id: T;
  readonly title: T;
  /** Those of all groups that use it, one group after the other. */
  readonly respondents: readonly PageRespondentShape<T>[];
  /** Each before the codes below it. */
  readonly codes: readonly PageCodeShape<T>[];
}

export interface PageRespondentShape<T> {
  readonly id: T;
  readonly number: number;
  readonly group: T;
}

export interface PageCodeShape<T> {
  readonly address: T;
  readonly notation: PageLine<T>;
  /** The same without the label, and its last part alone. */
  readonly belowLabel: PageLine<T>;
  readonly ownPart: PageLine<T>;
  readonly name: T;
  /** 1 for a label. */
  readonly depth: number;
  /** The number of its label in the codebook, from 0. */
  readonly label: number;
  /** Fragments of the code and of all below it, for each respondent. */
  readonly had: readonly number[];
  /** Distinct ones, also of nobody. */
  readonly count: number;
  readonly isCited: boolean;
  /** Its counts may be others once an open slip of a note is mended. */
  readonly isDoubtful: boolean;
  readonly definition: T | null;
  readonly include: T | null;
  readonly exclude: T | null;
}

export interface PageThemeShape<T> {
  readonly id: T;
  readonly name: T;
  /** One for each group. */
  readonly sides: readonly PageSideShape<T>[];
}

export interface PageSideShape<T> {
  readonly group: T;
  readonly codebook: number | null;
  /** In that codebook; none where the group has no code for the theme. */
  readonly codes: readonly number[];
  /** Of how many respondents of the group, and which fragments. */
  readonly respondents: number;
  readonly of: number;
  readonly isDoubtful: boolean;
  readonly fragments: readonly number[];
}

export interface PageFragmentShape<T> {
  readonly id: T;
  readonly interview: number;
  /** The first and the last that it touches. */
  readonly turn: number;
  readonly lastTurn: number;
  readonly codebook: number | null;
  /** In that codebook. */
  readonly codes: readonly number[];
  /** In that codebook. */
  readonly respondents: readonly number[];
  /** As its note has them, where the codebook lacks them. */
  readonly unresolved: readonly T[];
  readonly text: T;
  /** True where `text` is only the beginning. */
  readonly isCut: boolean;
  readonly note: T;
  /** Null where one person coded everything. */
  readonly coder: T | null;
}

export interface PageInterviewShape<T> {
  readonly id: T;
  readonly heading: T;
  readonly turns: readonly PageTurnShape<T>[];
}

export interface PageTurnShape<T> {
  readonly speaker: T;
  readonly isResearcher: boolean;
  /** The words, cut where coded words begin and end. */
  readonly pieces: readonly PagePieceShape<T>[];
}

export interface PagePieceShape<T> {
  readonly text: T;
  /** Those that the words belong to, the one that begins last behind the others. */
  readonly fragments: readonly number[];
}

/** The report held against the interviews. */
export interface PageReportShape<T> {
  readonly findings: readonly PageFindingShape<T>[];
  /** In the order of the report. */
  readonly entries: readonly PageEntryShape<T>[];
}

export interface PageFindingShape<T> {
  readonly code: T;
  readonly message: PageLine<T>;
  readonly hint: PageLine<T>;
  readonly excerpt: T | null;
  /** Of the report: a line of a text, a paragraph of a Word file. */
  readonly line: number | null;
  /** The words in an interview that it is about. */
  readonly place: PagePlace | null;
  /** The citation, quote or statement that it is about; null where it is about none of these. */
  readonly entry: number | null;
}

/** Whether something of the report holds: it does, nearly, not at all, or nobody can say. */
export type PageVerdict = 'right' | 'near' | 'wrong' | 'open';

/** A citation, a quote or a statement of the report. */
export interface PageEntryShape<T> {
  readonly kind: 'citation' | 'quote' | 'claim';
  /** Null where there is none. */
  readonly footnote: number | null;
  readonly text: T;
  readonly verdict: PageVerdict;
  readonly result: PageLine<T>;
  readonly changes: readonly PageChangeShape<T>[];
  /** Where its words were said. */
  readonly place: PagePlace | null;
  readonly targets: readonly PageTargetShape<T>[];
}

export interface PageChangeShape<T> {
  readonly from: T;
  readonly to: T;
}

export interface PagePlace {
  readonly interview: number;
  readonly turn: number;
}

/** What a citation points at, or a statement rests on: a code, in one interview or in all. */
export interface PageTargetShape<T> {
  readonly name: PageLine<T>;
  /** Its address, and the codebook that it is of; null where the report does not say which. */
  readonly code: T;
  readonly codebook: number | null;
  /** Null where there is nothing to judge: a statement is judged as a whole. */
  readonly verdict: PageVerdict | null;
  /** Null where the fragments say it. */
  readonly result: T | null;
  readonly fragments: readonly number[];
}
