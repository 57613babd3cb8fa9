import { type AnyFindingKind, kindsOfFile } from '../sentences/finding-kind.ts';
import { INTERVIEWED_AGAIN } from './again.ts';
import { ONE_NUMBER_TWICE } from './assemble.ts';
import { INTERVIEW_BESIDE } from './beside.ts';
import {
  ASIDE_OF_NOTHING,
  RESPONDENT_NOWHERE,
  TRANSCRIPT_NOWHERE,
  WITHHELD_BY_NUMBER,
  WITHHELD_NOT_FOUND,
} from './dangling.ts';
import * as onDecisions from './decided-kinds.ts';
import { INTERVIEWS_IN_OTHER_GROUPS, INTERVIEWS_MOVED } from './moved.ts';
import { NOTES_GONE } from './remembered.ts';

export const FOUND_IN_PROJECT: readonly AnyFindingKind[] = [
  ...kindsOfFile(onDecisions),
  ONE_NUMBER_TWICE,
  INTERVIEWED_AGAIN,
  RESPONDENT_NOWHERE,
  TRANSCRIPT_NOWHERE,
  WITHHELD_NOT_FOUND,
  WITHHELD_BY_NUMBER,
  ASIDE_OF_NOTHING,
  INTERVIEWS_IN_OTHER_GROUPS,
  INTERVIEWS_MOVED,
  INTERVIEW_BESIDE,
  NOTES_GONE,
];
