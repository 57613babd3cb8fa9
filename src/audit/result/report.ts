import type { RawOffset } from '../../model/raw-offset.ts';
import type { RawText } from '../../model/raw-text.ts';
import type { CountedThing } from './quantity.ts';

/** The report held against the transcripts: what it cites, what it quotes, and who it says said so. */
export interface AuditReport {
  readonly citations: readonly CitationRow[];
  readonly quotes: readonly QuoteRow[];
  readonly claims: readonly ClaimRow[];
}

export interface CitationRow {
  /** `mention` where it names respondents or interviews and no code: then it has no targets. */
  readonly kind: 'citation' | 'mention';
  /** Null in running text, and of a mention. */
  readonly footnote: number | null;
  readonly text: RawText;
  readonly line: number;
  readonly targets: readonly CitationTarget[];
}

export type TargetStatus = 'found' | 'missing' | 'unknown-code' | 'unknown-transcript';

export interface CitationTarget {
  /** As cited; null where the citation names none. */
  readonly transcript: RawText | null;
  readonly code: RawText;
  readonly status: TargetStatus;
  /** Ids of the fragments that have the code, or one below it. */
  readonly fragments: readonly RawText[];
  /** What was meant most likely, or what does exist; null where it was found. */
  readonly suggestion: RawText | null;
}

export type QuoteStatus = 'verbatim' | 'normalised' | 'altered' | 'spliced' | 'doubtful' | 'not-found';

export interface QuoteRow {
  readonly footnote: number | null;
  /** Whether the text itself says whose it is: in parentheses behind it, or by who is said to say it. */
  readonly isInText: boolean;
  readonly text: RawText;
  readonly line: number;
  readonly status: QuoteStatus;
  /** Where it stands, or where what is most like it stands. */
  readonly transcript: RawText | null;
  readonly turn: number | null;
  /** Of words. */
  readonly edits: number;
  /** Where each word of the quote begins: behind the gate, words of one hidden name begin in the same place. */
  readonly words: readonly RawOffset[];
  readonly changes: readonly QuoteChange[];
  /** Turns of other transcripts where it stands: `b7:22`. */
  readonly elsewhere: readonly RawText[];
  /** Whether it lies in a fragment of a cited code; null where no code is cited or the quote is nowhere. */
  readonly inCode: boolean | null;
}

export interface QuoteChange {
  /** What was said; empty where words were put in. */
  readonly from: RawText;
  /** What the report has; empty where words were left out. */
  readonly to: RawText;
}

export type ClaimStatus = 'holds' | 'contradicted' | 'unclear';

export interface ClaimRow {
  readonly footnote: number | null;
  readonly sentence: RawText;
  /** The words that say who or how many. */
  readonly quantifier: RawText;
  readonly line: number;
  /** Numbers of the respondents that are named, or the number that is claimed; empty for "most" and the like. */
  readonly claimed: readonly number[];
  /** What the sentence counts, and these numbers with it. */
  readonly counts: CountedThing | 'respondents';
  /** Respondents of the group who have the code, or interviews and groups in which somebody has. */
  readonly counted: number;
  readonly of: number;
  /** Respondents whom the citation itself reaches. */
  readonly reached: number;
  readonly status: ClaimStatus;
  /** Ids of those who have the code. */
  readonly who: readonly RawText[];
  /** The same for each code that is cited. */
  readonly per: readonly CodeCount[];
}

export interface CodeCount {
  readonly code: RawText;
  /** As the codebook has it; null for a code that it lacks. */
  readonly name: RawText | null;
  readonly counted: number;
  readonly who: readonly RawText[];
}
