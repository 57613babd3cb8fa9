import { auditProject } from '../audit/index.ts';
import type { AuditReport } from '../audit/result/report.ts';
import { ReportPlaces } from '../audit/text/places.ts';
import type { Inline } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import type { TextRange } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { CodedProject, Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { say, tell } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { codedBy } from './analysis.ts';
import { auditSummary } from './audit.ts';
import { AUDIT_CATALOGUE } from './audit-catalogue.ts';
import {
  type BalanceRow,
  balanceOf,
  balanceSentence,
  leftUnjudged,
  nothingWrong,
  type Unjudged,
  unjudgedSentence,
} from './balance.ts';
import { findingGroups } from './finding-groups.ts';
import { QUOTED } from './finding-table.ts';
import { findingHead, hintOf, type SafeFinding } from './finding-text.ts';

/** What an audit says of a report, to be said in its margin. */
export interface AuditRemarks extends AuditReport {
  readonly findings: readonly Finding<RawText>[];
  /** Of each of them; null for one without a place in the report. */
  readonly places: readonly (TextRange | null)[];
  readonly balance: readonly BalanceRow[];
  readonly left: Unjudged;
}

/** By one coder's work alone where one is given; the balance is of everybody's. Null without a report. */
export function auditRemarks(project: CodedProject, coder: RawText | null = null): AuditRemarks | null {
  const audited = auditProject(codedBy(project, coder));
  if (audited === null || project.report === null) return null;
  const places = new ReportPlaces(project.report);
  const { report, findings } = audited;
  return {
    ...report,
    findings,
    places: findings.map((finding) => places.of(finding)),
    balance: balanceOf(project),
    left: leftUnjudged(codedBy(project, coder)),
  };
}

const SAYS = {
  checked: sentence(
    'Nagekeken met kantlijn: {count} {count|bevinding|bevindingen}.',
    'Checked with kantlijn: {count} {count|finding|findings}.',
  ),
  unplaced: sentence(
    'Zonder vaste plaats in het verslag: {count}.',
    'Without a place of their own in the report: {count}.',
  ),
  first: sentence(
    'Verbeter dit eerst: waarschijnlijk verklaart het ook {count} {count|andere bevinding|andere bevindingen}.',
    'Mend this first: it probably explains {count} {count|other finding|other findings} as well.',
  ),
} as const;

/** The lines of the remark on the report as a whole, and then of one for each finding that has a place. */
export function remarkLines(remarks: Safe<AuditRemarks>, language: Language): Inline[][] {
  const { findings, places, balance, left } = remarks;
  const explains = new Map(findingGroups(findings).map(({ first, others }) => [first, others.length]));
  const linesOf = (finding: SafeFinding): Inline[] => {
    const { excerpt } = finding;
    const count = explains.get(finding) ?? 0;
    return [
      findingHead(finding, language, AUDIT_CATALOGUE),
      ...(excerpt === null ? [] : [tell(QUOTED, language, { words: excerpt })]),
      hintOf(finding, language, AUDIT_CATALOGUE),
      ...(count === 0 ? [] : [[say(SAYS.first, language, { count })]]),
    ];
  };
  const others = findings.filter((_, i) => places[i] === null);
  const unjudged = unjudgedSentence(left, language);
  const whole: Inline[] = [
    [say(SAYS.checked, language, { count: findings.length })],
    ...auditSummary(remarks, language).map((line) => [line]),
    [balanceSentence(balance, language)],
    ...(findings.length === 0 ? [[nothingWrong(balance, left, language)]] : []),
    ...(unjudged === null ? [] : [[unjudged]]),
    ...(others.length === 0 ? [] : [[say(SAYS.unplaced, language, { count: others.length })]]),
    ...others.flatMap(linesOf),
  ];
  return [whole, ...findings.filter((_, i) => places[i] !== null).map(linesOf)];
}
