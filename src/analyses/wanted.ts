import type { CodeOfGroup } from '../coding/asked-code.ts';
import type { AppendixName } from '../model/appendix.ts';
import type { RawText } from '../model/raw-text.ts';
import type { ROWS } from './options.ts';

/** What was asked of an analysis: the options of options.ts with their values found out. */
export interface Wanted {
  /** Ids; null for all. */
  readonly codebook: readonly string[] | null;
  readonly code: CodeOfGroup | null;
  /** Ids. */
  readonly group: string | null;
  readonly theme: string | null;
  /** As one of the fragments has it. */
  readonly coder: RawText | null;
  /** Themes where there are any and nothing else is asked. */
  readonly rows: (typeof ROWS)[number] | null;
  /** `group`, `respondent`, or the name of an attribute. */
  readonly by: string;
  readonly who: boolean;
  readonly definitions: boolean;
  /** Turns on either side. */
  readonly context: number;
  readonly all: boolean;
  /** What `trace` starts from, as it was typed. */
  readonly ref: string | null;
  /** The appendix that it becomes. */
  readonly appendix: AppendixName | null;
  /** All that will be shown of it, where that is known; null for everything. */
  readonly part: ExhibitPart | null;
  /** All that is written of it; null for everything. What passes the gate is the same: finished files are searched for it. */
  readonly written: WrittenPart | null;
}

/** What is for programs, or what is for people. */
export type ExhibitPart = 'data' | 'blocks';

/** What a format takes of an exhibit. */
export type WrittenPart = ExhibitPart | 'rows';

/** Whether that part of an exhibit is of use to anybody: of a thousand interviews each takes as much room as the others. */
export function isWanted({ part, written }: Pick<Wanted, 'part' | 'written'>, one: WrittenPart): boolean {
  return (part ?? one) === one && (written ?? one) === one;
}

export const EVERYTHING: Wanted = {
  codebook: null,
  code: null,
  group: null,
  theme: null,
  coder: null,
  rows: null,
  by: 'group',
  who: false,
  definitions: false,
  context: 0,
  all: false,
  ref: null,
  appendix: null,
  part: null,
  written: null,
};
