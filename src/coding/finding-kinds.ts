import type { AnyFindingKind } from '../sentences/finding-kind.ts';
import { CODINGS_OF_NO_INTERVIEW, LOST_CODING, MOVED_CODINGS } from './codings.ts';

export const FOUND_IN_CODING: readonly AnyFindingKind[] = [
  LOST_CODING,
  MOVED_CODINGS,
  CODINGS_OF_NO_INTERVIEW,
];
