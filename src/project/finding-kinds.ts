import type { AnyFindingKind } from '../sentences/finding-kind.ts';
import { INTERVIEWED_AGAIN } from './again.ts';
import { ONE_NUMBER_TWICE } from './assemble.ts';
import {
  ASIDE_OF_NOTHING,
  CORRECTION_OF_NOTHING,
  RESPONDENT_NOWHERE,
  TRANSCRIPT_NOWHERE,
  WITHHELD_BY_NUMBER,
  WITHHELD_NOT_FOUND,
} from './dangling.ts';

export const FOUND_IN_PROJECT: readonly AnyFindingKind[] = [
  ONE_NUMBER_TWICE,
  INTERVIEWED_AGAIN,
  RESPONDENT_NOWHERE,
  TRANSCRIPT_NOWHERE,
  CORRECTION_OF_NOTHING,
  WITHHELD_NOT_FOUND,
  WITHHELD_BY_NUMBER,
  ASIDE_OF_NOTHING,
];
