import { brokenThemes } from '../../checks/codebooks.ts';
import type { Inline, WorkbookSheet } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import type { CodedProject, Language } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';
import { listed } from '../../sentences/inline.ts';
import { speaking } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { type CrosstabCell, type CrosstabRow, crosstabReport } from '../crosstab-report.ts';
import { DOUBT_COLUMN, doubtCell } from '../doubtful.ts';
import { ROWS } from '../options.ts';
import { EVERYTHING } from '../wanted.ts';

/** One cell of the cross-tab by groups: a row of its own, so that a filter makes any table of them. */
export interface ListedCell extends CrosstabRow {
  readonly kind: (typeof ROWS)[number];
  readonly column: RawText;
  readonly cell: CrosstabCell;
}

/** Of themes whose codes are not in the codebooks nothing is counted. */
export function listedCells(project: CodedProject): ListedCell[] {
  const hasThemes = project.crosswalk !== null && brokenThemes({ project }).length === 0;
  return ROWS.filter((kind) => kind !== 'theme' || hasThemes).flatMap((kind) => {
    const { rows, columns, cells } = crosstabReport(project, { ...EVERYTHING, rows: kind });
    return rows.flatMap((row, i) =>
      columns.flatMap(({ title }, j): ListedCell[] => {
        const cell = cells[i]?.[j];
        // A code of one codebook says nothing of a group that has another.
        const isOthers = kind !== 'theme' && cell?.applies === false;
        return cell === undefined || isOthers ? [] : [{ ...row, kind, column: title, cell }];
      }),
    );
  });
}

const SAYS = {
  title: sentence('Kruistabel', 'Cross-tab'),
  kind: sentence('Soort', 'Kind'),
  codebook: sentence('Codeboek', 'Codebook'),
  name: sentence('Naam', 'Name'),
  of: sentence('Van', 'Of'),
  who: sentence('Wie', 'Who'),
  label: sentence('label', 'label'),
  sub: sentence('sub', 'sub'),
  ad: sentence('ad', 'ad'),
} as const;
const KINDS = { theme: WORDS.theme, label: SAYS.label, sub: SAYS.sub, ad: SAYS.ad } as const;

export function crosstabSheet(cells: readonly Safe<ListedCell>[], language: Language): WorkbookSheet {
  const says = speaking(language);
  const noCode: Inline = [says(WORDS.noCode)];
  return {
    name: says(SAYS.title),
    head: [
      ...[SAYS.kind, SAYS.codebook, WORDS.code, SAYS.name, WORDS.group],
      ...[WORDS.respondents, SAYS.of, WORDS.interviews, WORDS.fragments, DOUBT_COLUMN, SAYS.who],
    ].map((name) => [says(name)]),
    widths: [10, 20, 14, 44, 24, 14, 8, 12, 12, 12, 44],
    rows: cells.map(({ kind, id, name, codebook, column, cell }): Inline[] => [
      [says(KINDS[kind])],
      [codebook ?? ''],
      [id],
      [name],
      [column],
      ...(cell.applies
        ? [[cell.respondents], [cell.of], [cell.transcripts], [cell.fragments]]
        : [noCode, noCode, noCode, noCode]),
      doubtCell(cell.applies && cell.doubtful, language),
      listed(cell.who),
    ]),
  };
}
