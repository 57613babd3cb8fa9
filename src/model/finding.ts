import type { Code } from './code.ts';
import type { DecisionKey } from './key.ts';

export type FindingCode = `K${number}`;

export type Severity = 'error' | 'warning' | 'info';

/** What a finding means for whatever comes across it. */
export type Meaning =
  /** Nothing was read of a source. */
  | 'unread'
  /** A file that somebody named cannot be opened, or not be written. */
  | 'unopened'
  /** A file of the project's own is missing, or cannot be understood. */
  | 'broken'
  /** Nobody knows any more what has to be hidden. */
  | 'unhidden'
  /** It points at something that may just not have been named on the command line. */
  | 'dangling'
  /** What else is wrong at the same place of the report follows from it. */
  | 'explains'
  /** It follows from what explains it. */
  | 'follows'
  /** The documents are not what the project's own files speak of any more: what is counted may not be what was meant. */
  | 'shifted'
  /** It is said of a group's codes, and untrue where its interviews count with another group. */
  | 'of-group'
  /** How headings told groups apart: what `init` makes of it stands in `kantlijn.yaml` afterwards, and is said no more. */
  | 'told-apart';

/** What a message may hold: numbers and codes (written out by the gate). No participant's word is assignable to it. */
export type Fact = number | Code | readonly Code[];

/**
 * Something a check reports. `T` is RawText until the gate, SafeText after it.
 * Its kind has the sentences (sentences/finding-kind.ts); a finding has what they are filled with, and can be kept.
 */
export interface Finding<T> {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly means: readonly Meaning[];
  /** Fill the message, which may go anywhere. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** Fill the hint, which is shown only after the gate: names of codes, marks of speakers, ids. */
  readonly words: Readonly<Record<string, T>>;
  /** The words that it is about. */
  readonly excerpt: T | null;
  readonly file: T | null;
  readonly line: number | null;
  readonly column: number | null;
  /** The heading above, for people who look it up in Word. */
  readonly heading: T | null;
  /** "note 27 of 78". */
  readonly note: { readonly ordinal: number; readonly of: number } | null;
  readonly transcript: T | null;
  readonly turn: number | null;
  /** Stable over runs; what `decisions.yaml` accepts. Null where nothing can be accepted. */
  readonly key: DecisionKey | null;
  /** Id of the fragment whose note seems a slip that this comes from, or where the report has it from; of what is said of that itself too. */
  readonly cause: T | null;
  /** What would mend it, for `check --fix`. */
  readonly fix: Recoding<T> | Merge<T> | null;
}

/** Codes for a fragment: its whole list. */
export interface Recoding<T> {
  readonly kind: 'codes';
  /** Its id. */
  readonly fragment: T;
  readonly codes: readonly Code[];
}

/** Two codes of a codebook's file that are one. */
export interface Merge<T> {
  readonly kind: 'merge';
  readonly file: T;
  readonly from: Code;
  readonly into: Code;
}

/** Whether a finding means something for a command; see `Meaning`. */
export function means({ means }: Pick<Finding<unknown>, 'means'>, ...any: readonly Meaning[]): boolean {
  return any.some((meaning) => means.includes(meaning));
}

/** Whether others of the same cause follow from it: it is said of the note that has to be mended, or of what the report mistakes. */
export function leadsOthers({
  fix,
  means,
}: {
  readonly fix: { readonly kind: string } | null;
  readonly means: readonly Meaning[];
}): boolean {
  return fix?.kind === 'codes' || means.includes('explains');
}
