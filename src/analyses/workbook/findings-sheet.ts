import { auditProject } from '../../audit/index.ts';
import { fragmentTableFindings } from '../../audit/quotes/fragment-tables.ts';
import { checkProject } from '../../checks/check-project.ts';
import type { WorkbookSheet } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import type { CodedProject, Language } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';
import type { FindingCatalogue } from '../../sentences/finding-kind.ts';
import { speaking, term } from '../../sentences/say.ts';
import { type Sentence, sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { hintOf, messageOf } from '../finding-text.ts';

export type ListedFinding = Finding<RawText>;

/** What `check` and `audit` find, without what rests. */
export function listedFindings(project: CodedProject): readonly ListedFinding[] {
  const tables = fragmentTableFindings(project);
  const checked = checkProject({ ...project, findings: [...project.findings, ...tables] });
  return [...checked.findings, ...(auditProject(project)?.findings ?? [])];
}

const SAYS = {
  title: sentence('Bevindingen', 'Findings'),
  severity: sentence('Ernst', 'Severity'),
  file: sentence('Bestand', 'File'),
  line: sentence('Regel of alinea', 'Line or paragraph'),
  turn: sentence('Beurt', 'Turn'),
  what: sentence('Wat', 'What'),
  how: sentence('Hoe verder', 'What to do'),
} as const;

const SEVERITY: Readonly<Record<Severity, Sentence>> = {
  error: sentence('fout', 'error'),
  warning: sentence('waarschuwing', 'warning'),
  info: sentence('aanwijzing', 'remark'),
};

export function findingsSheet(
  findings: readonly Safe<ListedFinding>[],
  language: Language,
  catalogue: FindingCatalogue,
): WorkbookSheet {
  const says = speaking(language);
  return {
    name: says(SAYS.title),
    head: [
      ...[SAYS.severity, WORDS.code, SAYS.what, WORDS.words, SAYS.how],
      ...[SAYS.file, SAYS.line, WORDS.interview, SAYS.turn],
    ].map((name) => [says(name)]),
    widths: [14, 8, 60, 50, 60, 24, 10, 12, 8],
    rows: findings.map((finding) => [
      [says(SEVERITY[finding.severity])],
      [term(finding.code)],
      messageOf(finding, language, catalogue),
      finding.excerpt === null ? [] : [finding.excerpt],
      hintOf(finding, language, catalogue),
      finding.file === null ? [] : [finding.file],
      finding.line === null ? [] : [finding.line],
      finding.transcript === null ? [] : [finding.transcript],
      finding.turn === null ? [] : [finding.turn],
    ]),
  };
}
