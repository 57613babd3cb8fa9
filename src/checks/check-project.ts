import type { OutdatedDecision } from '../model/decided.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { CodedProject } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { byCause } from './by-cause.ts';
import { CheckContext } from './context.ts';
import { CHECKS } from './index.ts';
import { letRest } from './let-rest.ts';
import { TRANSCRIPTS } from './transcripts.ts';

export interface Checked {
  readonly findings: readonly Finding<RawText>[];
  /** How many more there are that `decisions.yaml` lets rest. */
  readonly accepted: number;
  /** Of these decisions, those that stand on a key of version 0.1. */
  readonly outdated: readonly OutdatedDecision[];
}

/** Every problem in sources, notes and codebooks, the gravest first; what one note causes together. */
export function checkProject(project: CodedProject): Checked {
  const context = new CheckContext(project);
  const all = [...project.findings, ...CHECKS.flatMap(({ findings }) => findings(context))];
  const { open, accepted, outdated } = letRest(project, all);
  return { findings: byCause(sorted(open)), accepted, outdated };
}

/** What reading the documents leaves open: what gave nothing and why, and who speaks that nobody knows. */
export function leftOpen(project: CodedProject): readonly Finding<RawText>[] {
  const found = [...project.findings, ...TRANSCRIPTS.findings(new CheckContext(project))];
  return sorted(found.filter(({ severity }) => severity !== 'info'));
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** By severity; within one severity in the order in which the checks found them. */
function sorted(findings: readonly Finding<RawText>[]): Finding<RawText>[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
