import type { Finding } from '../model/finding.ts';
import type { RawText } from '../model/raw-text.ts';
import { checkCodebooks } from './codebooks.ts';
import { checkCodes } from './codes.ts';
import type { CheckContext } from './context.ts';
import { checkCopies } from './copies.ts';
import { checkDisagreement } from './disagreement.ts';
import { checkInlineMarks } from './inline-marks.ts';
import { checkNearSpellings } from './near-spellings.ts';
import { checkNotes } from './notes.ts';
import { checkTranscripts } from './transcripts.ts';

/** The one list of what `check` looks at. */
export const CHECKS: readonly ((context: CheckContext) => readonly Finding<RawText>[])[] = [
  checkTranscripts,
  checkCopies,
  checkNotes,
  checkCodes,
  checkDisagreement,
  checkCodebooks,
  checkNearSpellings,
  checkInlineMarks,
];
