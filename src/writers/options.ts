import type { Exhibit } from '../gate/exhibit.ts';
import type { Anonymised } from '../gate/safe-text.ts';
import type { Language } from '../model/project.ts';
import type { Said } from '../sentences/said.ts';
import type { Rendered } from './rendered.ts';

export interface WriteOptions {
  /** Sets the decimal mark, and the language that a word processor checks and hyphenates in. */
  readonly language: Language;
  /** How the file came about, a line each: version, date, what was counted. Not in a .csv, which has no place for it. */
  readonly provenance?: readonly Said[] | undefined;
  /** A page is written again whenever something changes, and opens itself again. */
  readonly isWatched?: boolean;
}

/** A way to show the whole project: as a page to click through, as a workbook of lists, as a project again. */
export type WholeName = 'page' | 'workbook' | 'copy';

/** A kind of file that an exhibit can become. */
export interface WriteFormat {
  /** With its dot. */
  readonly extension: string;
  /** A file of it is one report, or one way to show the whole project. */
  readonly holds: 'report' | WholeName;
  /** All that it takes of a report beside its title; null for what shows the whole project. */
  readonly takes: 'data' | 'blocks' | 'rows' | null;
  /** Written only where somebody asks for it: it goes in a folder of its own. */
  readonly isAskedFor?: true;
  /** Whether it draws the pictures of a report: beside its words, or nothing else. */
  readonly draws: 'nothing' | 'too' | 'only';
  /**
   * One file; of a format for pictures as many as they have pages, and none where an exhibit has no picture. Throws a
   * TypeError for an exhibit that did not pass the gate.
   */
  write(exhibit: Anonymised<Exhibit>, options: WriteOptions): Promise<readonly Rendered[]>;
  /** Several reports in one file; undefined for a format that has a file for each. */
  together?(exhibits: readonly Anonymised<Exhibit>[], options: WriteOptions): Promise<Rendered>;
}
