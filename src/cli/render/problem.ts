import { FindingError } from '../../app/errors.ts';
import { WRONG_USE } from '../../app/exit.ts';
import { safeFindings } from '../../app/findings/safe.ts';
import { createGate } from '../../gate/gate.ts';
import { IoProblem } from '../../io/problem.ts';
import { namingByAppearance } from '../../key/naming.ts';
import type { Finding } from '../../model/finding.ts';
import type { Language } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';
import { renderFinding } from './findings.ts';
import { paintWith } from './paint.ts';

interface Problem {
  readonly text: string;
  readonly exit: number;
}

/** What ended a command before its report could be made. */
export function renderProblem(error: unknown): Problem | null {
  if (error instanceof IoProblem) return { text: rendered([error.finding], 'nl'), exit: WRONG_USE };
  if (error instanceof FindingError)
    return { text: rendered(error.findings, error.language), exit: error.exit };
  return null;
}

function rendered(findings: readonly Finding<RawText>[], language: Language): string {
  const gate = createGate({ naming: namingByAppearance(language), language });
  return safeFindings(gate, findings)
    .map((finding) => renderFinding(finding, language, paintWith(false)))
    .join('\n');
}
