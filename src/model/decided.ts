import type { Code } from './code.ts';
import type { DecidedPlace, DecisionKey } from './key.ts';
import type { RawText } from './raw-text.ts';

/** What people decided, with why and when where they wrote that down. */
export interface Reason {
  readonly why: RawText | null;
  /** A date, as it is written. */
  readonly on: RawText | null;
}

/** One entry of `decisions.yaml`, for people to read. */
export interface LoggedDecision extends Reason {
  readonly kind: 'accepted' | 'correction' | 'withheld' | 'aside';
  /** Key of a finding, id of a fragment, or turns ("b4:3, 4"). */
  readonly about: RawText;
  /** Of a correction. */
  readonly codes: readonly Code[];
}

/** What the project says of how its words leave it. */
export interface Release {
  /** Attributes of respondents that may leave, in lower case. */
  readonly attributes: readonly string[];
  /** Null for documents without a project, which have none. */
  readonly key: 'kept' | 'destroyed' | null;
  /** Passages that a copy was written without, before any of its own. */
  readonly withheld: number;
  /** Passages of which a person judged that they tell nobody who it is. */
  readonly left: readonly RawText[];
}

/** A decision about something that is named by its key, or by its id. */
export interface NamedDecision extends DecidedPlace, Reason {
  /** As it is written. */
  readonly name: string;
  readonly line: number;
}

/** A decision that stands on a key of version 0.1. */
export interface OutdatedDecision {
  readonly section: 'accepted' | 'corrections' | 'withhold';
  /** As it is written. */
  readonly name: string;
  readonly key: DecisionKey;
}
