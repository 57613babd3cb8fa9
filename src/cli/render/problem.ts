import { createGate } from '../../anonymise/gate.ts';
import { namingByAppearance } from '../../anonymise/naming.ts';
import { IoProblem } from '../../io/problem.ts';
import { safeFindings } from '../safe-findings.ts';
import { renderFinding } from './findings.ts';
import { paintWith } from './paint.ts';

/** What the disk objected to, in Dutch: no project was read that could say otherwise. */
export function renderProblem(problem: Error): string {
  if (!(problem instanceof IoProblem)) return problem.name;
  const naming = namingByAppearance('nl');
  const gate = createGate({ known: [], keep: [], withheld: [], language: 'nl', reveal: false, naming });
  return safeFindings(gate, [problem.finding])
    .map((finding) => renderFinding(finding, 'nl', paintWith(false)))
    .join('\n');
}
