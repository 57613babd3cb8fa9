import type { SafeFinding } from '../../analyses/finding-text.ts';
import type { SafeText } from '../../gate/safe-text.ts';
import type { RawText } from '../../model/raw-text.ts';
import type { Said } from '../../sentences/said.ts';

/** The new file, from `folder`. */
export interface Annotating {
  readonly folder: string;
  readonly into: string;
  /** By whose work alone the report is held against the interviews; everybody's unless given. */
  readonly coder?: RawText | null;
}

/** What came of a copy of the report with all that an audit found in its margin. */
export interface Annotated {
  readonly isPublished: boolean;
  /** Name of the copy. */
  readonly file: SafeText;
  /** How many comments there are: one on the report as a whole, and one for each finding that has a place. */
  readonly remarks: number;
  /** What is not in it and what nobody can search; or why there is none. */
  readonly findings: readonly SafeFinding[];
  /** Who may see it. */
  readonly status: Said;
  readonly exit: number;
}
