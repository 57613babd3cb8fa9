import type { AnyFindingKind } from '../sentences/finding-kind.ts';
import { CODINGS_OF_NO_INTERVIEW, LOST_CODING, MOVED_CODINGS } from './codings.ts';
import { NUMBER_TAKEN_OVER } from './taken-codes.ts';

export const FOUND_IN_CODING: readonly AnyFindingKind[] = [
  LOST_CODING,
  MOVED_CODINGS,
  CODINGS_OF_NO_INTERVIEW,
  NUMBER_TAKEN_OVER,
];
