import type { Exhibit } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { NO_DATA } from '../gate/shown-data.ts';
import type { CodedProject, Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import type { FindingCatalogue } from '../sentences/finding-kind.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { type Analysis, analysis } from './analysis.ts';
import { withheldCount } from './withheld.ts';
import { auditSheet, type ListedAudit, listedAudit } from './workbook/audit-sheet.ts';
import { codebookSheet, type ListedCode, listedCodes } from './workbook/codebook-sheet.ts';
import { crosstabSheet, type ListedCell, listedCells } from './workbook/crosstab-sheet.ts';
import { findingsSheet, type ListedFinding, listedFindings } from './workbook/findings-sheet.ts';
import { fragmentsSheet, type ListedFragment, listedFragments } from './workbook/fragments-sheet.ts';
import { type ListedRespondents, listedRespondents, respondentsSheet } from './workbook/respondents-sheet.ts';

/** The whole project in lists, a row for each thing. */
interface ListedProject {
  readonly title: RawText;
  readonly fragments: readonly ListedFragment[];
  readonly codes: readonly ListedCode[];
  readonly cells: readonly ListedCell[];
  readonly respondents: ListedRespondents;
  readonly findings: readonly ListedFinding[];
  /** Null without a report. */
  readonly audit: ListedAudit | null;
  readonly withheld: number;
}

const SAYS = {
  stem: sentence('kantlijn-werkmap', 'kantlijn-workbook'),
  withheld: sentence(
    'Achtergehouden: {count} {count|passage|passages}.',
    'Withheld: {count} {count|passage|passages}.',
  ),
} as const;

/** Not one of the reports: it holds what all of them say. `catalogue` has the sentences of every finding. */
export function workbookOf(catalogue: FindingCatalogue): Analysis {
  return analysis<ListedProject>({
    name: 'workbook',
    summary: sentence('het hele project in één rekenblad', 'the whole project in one spreadsheet'),
    example: 'export werkmap --format xlsx',
    report: listedProject,
    exhibit: (project, language) => workbookExhibit(project, language, catalogue),
  });
}

function listedProject(project: CodedProject): ListedProject {
  return {
    title: project.title,
    fragments: listedFragments(project),
    codes: listedCodes(project),
    cells: listedCells(project),
    respondents: listedRespondents(project),
    findings: listedFindings(project),
    audit: listedAudit(project),
    withheld: withheldCount(project),
  };
}

function workbookExhibit(
  project: Safe<ListedProject>,
  language: Language,
  catalogue: FindingCatalogue,
): Exhibit {
  const { withheld, audit } = project;
  return {
    stem: [say(SAYS.stem, language)],
    title: [project.title],
    data: NO_DATA,
    blocks:
      withheld === 0
        ? []
        : [{ kind: 'paragraph', text: [say(SAYS.withheld, language, { count: withheld })] }],
    rows: { head: [], rows: [] },
    sheets: [
      fragmentsSheet(project.fragments, language),
      codebookSheet(project.codes, language),
      crosstabSheet(project.cells, language),
      respondentsSheet(project.respondents, language),
      findingsSheet(project.findings, language, catalogue),
      ...(audit === null ? [] : [auditSheet(audit, language)]),
    ],
  };
}
