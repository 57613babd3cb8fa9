/** The report held against the transcripts: what it cites, what it quotes, and who it says said so. */
export interface AuditReport<T> {
  readonly citations: readonly CitationRow<T>[];
  readonly quotes: readonly QuoteRow<T>[];
  readonly claims: readonly ClaimRow<T>[];
}

export interface CitationRow<T> {
  /** Null in running text. */
  readonly footnote: number | null;
  readonly text: T;
  readonly line: number;
  readonly targets: readonly CitationTarget<T>[];
}

export type TargetStatus = 'found' | 'missing' | 'unknown-code' | 'unknown-transcript';

export interface CitationTarget<T> {
  /** As cited; null where the citation names none. */
  readonly transcript: T | null;
  readonly code: T;
  readonly status: TargetStatus;
  /** Ids of the fragments that have the code, or one below it. */
  readonly fragments: readonly T[];
  /** What was meant most likely, or what does exist; null where it was found. */
  readonly suggestion: T | null;
}

export type QuoteStatus = 'verbatim' | 'normalised' | 'altered' | 'spliced' | 'doubtful' | 'not-found';

export interface QuoteRow<T> {
  readonly footnote: number | null;
  readonly text: T;
  readonly line: number;
  readonly status: QuoteStatus;
  /** Where it stands, or where what is most like it stands. */
  readonly transcript: T | null;
  readonly turn: number | null;
  /** Word edits per word of the quote. */
  readonly cost: number;
  readonly changes: readonly QuoteChange<T>[];
  /** Turns of other transcripts where it stands: `b7:22`. */
  readonly elsewhere: readonly T[];
  /** Whether it lies in a fragment of a cited code; null where no code is cited or the quote is nowhere. */
  readonly inCode: boolean | null;
}

export interface QuoteChange<T> {
  /** What was said; empty where words were put in. */
  readonly from: T;
  /** What the report has; empty where words were left out. */
  readonly to: T;
}

export type ClaimStatus = 'holds' | 'contradicted' | 'unclear';

export interface ClaimRow<T> {
  readonly footnote: number | null;
  readonly sentence: T;
  /** The words that say who or how many. */
  readonly quantifier: T;
  readonly line: number;
  /** Numbers of the respondents that are named, or the number that is claimed; empty for "most" and the like. */
  readonly claimed: readonly number[];
  /** Respondents of the group who have the code. */
  readonly counted: number;
  readonly of: number;
  /** Respondents whom the citation itself reaches. */
  readonly reached: number;
  readonly status: ClaimStatus;
  /** Ids of those who have the code. */
  readonly who: readonly T[];
}
