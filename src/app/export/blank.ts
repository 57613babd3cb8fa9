import type { Analysis } from '../../analyses/analysis.ts';
import type { Finding } from '../../model/finding.ts';
import type { CodedProject } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { NOTHING_IN_IT } from '../findings/kinds.ts';

/** Appendices that would hold nothing, and were left out. */
export function leftOut(project: CodedProject, chosen: readonly Analysis[]): Finding<RawText>[] {
  const blank = chosen.flatMap((one) =>
    (one.appendices?.(project) ?? []).flatMap((wanted) => (one.isBlank(project, wanted) ? [one.name] : [])),
  );
  if (blank.length === 0) return [];
  const reports = RawText.own([...new Set(blank)].join(', '));
  return [finding(NOTHING_IN_IT, { facts: { count: blank.length }, words: { reports } })];
}
