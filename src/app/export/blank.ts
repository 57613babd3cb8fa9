import type { Analysis } from '../../analyses/analysis.ts';
import type { Finding } from '../../model/finding.ts';
import type { CodedProject } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding, findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';

export const NOTHING_IN_IT = findingKind({
  code: 'K758',
  severity: 'warning',
  message: sentence(
    '{count} {count|bijlage is|bijlagen zijn} niet geschreven, want er zou niets in staan.',
    '{count} {count|appendix was|appendices were} not written, for nothing would stand in {count|it|them}.',
  ),
  hint: sentence(
    'Het gaat om {reports}. Staan er codes in de kantlijn, kijk dan met kantlijn check waarom ze niet zijn gelezen.',
    'These are {reports}. If there are codes in the margin, see with kantlijn check why they were not read.',
  ),
});

/** Appendices that would hold nothing, and were left out. */
export function leftOut(project: CodedProject, chosen: readonly Analysis[]): Finding<RawText>[] {
  const blank = chosen.flatMap((one) =>
    (one.appendices?.(project) ?? []).flatMap((wanted) => (one.isBlank(project, wanted) ? [one.name] : [])),
  );
  if (blank.length === 0) return [];
  const reports = RawText.own([...new Set(blank)].join(', '));
  return [finding(NOTHING_IN_IT, { facts: { count: blank.length }, words: { reports } })];
}
