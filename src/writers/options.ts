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
}

/** A kind of file that an exhibit can become. */
export interface WriteFormat {
  /** With its dot. */
  readonly extension: string;
  /** Whether a file of it is one report, or the whole project. */
  readonly holds: 'report' | 'project';
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
