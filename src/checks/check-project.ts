import type { Finding, Severity } from '../model/finding.ts';
import type { CodedProject } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { CheckContext } from './context.ts';
import { CHECKS } from './index.ts';

export interface Checked {
  readonly findings: readonly Finding<RawText>[];
  /** How many more there are that `decisions.yaml` lets rest. */
  readonly accepted: number;
}

/** Every problem in sources, notes and codebooks, the gravest first. */
export function checkProject(project: CodedProject): Checked {
  const context = new CheckContext(project);
  const all = [...project.findings, ...CHECKS.flatMap((check) => check(context))];
  const open = all.filter(({ key }) => key === null || !project.accepted.has(key));
  return { findings: sorted(open), accepted: all.length - open.length };
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** By severity; within one severity in the order in which the checks found them. */
function sorted(findings: readonly Finding<RawText>[]): Finding<RawText>[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
