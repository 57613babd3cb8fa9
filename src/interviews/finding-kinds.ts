import type { AnyFindingKind } from '../sentences/finding-kind.ts';
import { FUNCTION_AMONG_OTHERS, FUNCTIONS_IN_ONE_GROUP, GROUPS_OF_ONE } from './groups-doubted.ts';
import {
  GROUP_OF_NO_INTERVIEW,
  HEADING_OF_OTHER_GROUP,
  INTERVIEW_IN_NO_GROUP,
  INTERVIEW_NAMED_TWICE,
} from './membership.ts';
import { INTERVIEWS_RENUMBERED } from './renumbered.ts';

export const FOUND_IN_INTERVIEWS: readonly AnyFindingKind[] = [
  INTERVIEWS_RENUMBERED,
  GROUP_OF_NO_INTERVIEW,
  INTERVIEW_IN_NO_GROUP,
  INTERVIEW_NAMED_TWICE,
  HEADING_OF_OTHER_GROUP,
  FUNCTIONS_IN_ONE_GROUP,
  FUNCTION_AMONG_OTHERS,
  GROUPS_OF_ONE,
];
