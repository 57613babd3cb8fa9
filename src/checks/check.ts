import type { Finding } from '../model/finding.ts';
import type { RawText } from '../model/raw-text.ts';
import type { AnyFindingKind } from '../sentences/finding-kind.ts';
import type { CheckContext } from './context.ts';

/** One thing that `check` looks at. */
export interface Check {
  /** All kinds of findings that it may report. */
  readonly kinds: readonly AnyFindingKind[];
  readonly findings: (context: CheckContext) => Finding<RawText>[];
}
