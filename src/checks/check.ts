import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import type { AnyFindingKind } from '../sentences/finding-kind.ts';
import type { CheckContext } from './context.ts';

/** One thing that `check` looks at. */
export interface Check {
  /** All kinds of findings that it may report. */
  readonly kinds: readonly AnyFindingKind[];
  /** Of one document with its interviews, and of one interview: all checks look at it together, so that it is brought back once. */
  readonly inDocument?: (
    context: CheckContext,
    document: Document,
    interviews: readonly Transcript[],
  ) => Finding<RawText>[];
  readonly inInterview?: (context: CheckContext, transcript: Transcript) => Finding<RawText>[];
  /** Of the project as a whole. */
  readonly findings?: (context: CheckContext) => Finding<RawText>[];
}
