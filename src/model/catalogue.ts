import type { Entry, Meaning } from './catalogue/entry.ts';
import { GATE } from './catalogue/gate.ts';
import { NAMED } from './catalogue/named.ts';
import { NOTES } from './catalogue/notes.ts';
import { PROJECT } from './catalogue/project.ts';
import { READ_AGAIN } from './catalogue/read-again.ts';
import { REFUSED_FINDINGS } from './catalogue/refused.ts';
import { REPORT } from './catalogue/report.ts';
import { SOURCES } from './catalogue/sources.ts';
import { TRANSCRIPTS } from './catalogue/transcripts.ts';

/**
 * Every finding there is: its severity, and its sentences in both languages.
 *
 * `{name}` in a message is a fact (a number or a code), so a message may go anywhere. In a hint it may be a
 * word too: the name of a code, the mark of a speaker. Hints are shown only after the gate.
 */
export const CATALOGUE = {
  ...SOURCES,
  ...REFUSED_FINDINGS,
  ...TRANSCRIPTS,
  ...NOTES,
  ...REPORT,
  ...READ_AGAIN,
  ...GATE,
  ...PROJECT,
  ...NAMED,
};

export type FindingCode = keyof typeof CATALOGUE;

const ENTRIES: Readonly<Record<FindingCode, Entry>> = CATALOGUE;

/** Whether a finding of this kind means something for a command; see `Meaning`. */
export function means(code: FindingCode, ...any: readonly Meaning[]): boolean {
  return any.some((meaning) => ENTRIES[code].means?.includes(meaning));
}

export type { Meaning, Severity } from './catalogue/entry.ts';
