import { CATALOGUE, type FindingCode, type Severity } from './catalogue.ts';
import type { Code } from './code.ts';
import type { DecisionKey } from './key.ts';

/** What a message may hold: numbers and codes (written out by the gate). No participant's word is assignable to it. */
export type Fact = number | Code | readonly Code[];

/**
 * Something a check reports. `T` is RawText until the gate, SafeText after it.
 * The catalogue (catalogue.ts) has the sentences; a finding has what they are filled with.
 */
export interface Finding<T> {
  readonly code: FindingCode;
  readonly severity: Severity;
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

/** A finding with everything that is not given left empty; its severity is the catalogue's. */
export function finding<T>(
  code: FindingCode,
  known: Partial<Omit<Finding<T>, 'code' | 'severity'>>,
): Finding<T> {
  return {
    code,
    severity: CATALOGUE[code].severity,
    facts: known.facts ?? {},
    words: known.words ?? {},
    excerpt: known.excerpt ?? null,
    file: known.file ?? null,
    line: known.line ?? null,
    column: known.column ?? null,
    heading: known.heading ?? null,
    note: known.note ?? null,
    transcript: known.transcript ?? null,
    turn: known.turn ?? null,
    key: known.key ?? null,
    fix: known.fix ?? null,
  };
}

export type { FindingCode, Severity } from './catalogue.ts';
