import type { SafeFinding } from '../../analyses/finding-text.ts';
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

/** What ended a command before its report could be made. */
export interface Problem {
  readonly findings: readonly SafeFinding[];
  readonly language: Language;
  readonly exit: number;
}

/** Null for a fault of the program. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof IoProblem) return { ...safe([error.finding], 'nl'), exit: WRONG_USE };
  if (error instanceof FindingError) return { ...safe(error.findings, error.language), exit: error.exit };
  return null;
}

export function problemText({ findings, language }: Problem): string {
  return findings.map((finding) => renderFinding(finding, language, paintWith(false))).join('\n');
}

function safe(findings: readonly Finding<RawText>[], language: Language) {
  const gate = createGate({ naming: namingByAppearance(language), language });
  return { findings: safeFindings(gate, findings), language };
}
