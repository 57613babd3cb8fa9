import type { AnyFindingKind } from '../sentences/finding-kind.ts';
import { CHECKS } from './index.ts';

export const FOUND_BY_CHECKS: readonly AnyFindingKind[] = CHECKS.flatMap(({ kinds }) => kinds);
