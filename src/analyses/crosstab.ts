import { allNodes } from '../coding/codebook-index.ts';
import { address, type Code, type CodeKind } from '../model/code.ts';
import type { CodedProject, Fragment, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { type By, type Column, columnsOf } from './columns.ts';
import { countsOf, under } from './counts.ts';
import type { Exhibit, Inline } from './exhibit.ts';
import { labelsIn } from './labels.ts';
import { codesFor } from './themes.ts';

export type Rows = 'theme' | CodeKind;

/** Themes or codes against groups, respondents or values of an attribute. */
export interface CrosstabReport<T> {
  readonly rows: readonly CrosstabRow<T>[];
  readonly columns: readonly CrosstabColumn<T>[];
  readonly cells: readonly (readonly Cell<T>[])[];
}

export interface CrosstabRow<T> {
  /** The theme's id, or the code. */
  readonly id: T;
  readonly name: T;
  /** A row of codes belongs to one codebook: another one's `3/1/2` is another code. Null for themes. */
  readonly codebook: T | null;
}

export interface CrosstabColumn<T> {
  readonly id: T;
  readonly title: T;
  /** How many there are. */
  readonly respondents: number;
}

export interface Cell<T> {
  readonly respondents: number;
  readonly transcripts: number;
  readonly fragments: number;
  readonly who: readonly T[];
  /** False where the column's groups do not use the row's codebook. */
  readonly applies: boolean;
  /** One of at least two respondents has more than half of at least three fragments. */
  readonly dominated: boolean;
}

interface RowPlan {
  readonly row: CrosstabRow<RawText>;
  readonly codesOf: (group: string) => readonly Code[];
  /** A group that a theme leaves out says nothing of it: that is nobody, and no other codebook. */
  readonly appliesTo: (group: string) => boolean;
}

export function crosstabReport(project: CodedProject, rows: Rows, by: By): CrosstabReport<RawText> {
  const plans = rows === 'theme' ? themeRows(project) : codeRows(project, rows);
  const columns = columnsOf(project, by);
  return {
    rows: plans.map(({ row }) => row),
    columns: columns.map(({ id, title, respondents }) => ({ id, title, respondents: respondents.length })),
    cells: plans.map((plan) => columns.map((column) => cellOf(project, plan, column))),
  };
}

function themeRows({ crosswalk, groups }: CodedProject): RowPlan[] {
  return (crosswalk?.themes ?? []).map((theme) => ({
    row: { id: RawText.of(theme.id), name: theme.name, codebook: null },
    codesOf: (id) => {
      const group = groups.find((candidate) => candidate.id === id);
      return group === undefined ? [] : codesFor(theme, group);
    },
    appliesTo: () => true,
  }));
}

function codeRows({ codebooks, groups }: CodedProject, kind: CodeKind): RowPlan[] {
  return codebooks.flatMap((codebook) => {
    const users = new Set(groups.filter((group) => group.codebook === codebook.id).map(({ id }) => id));
    return allNodes(codebook.labels)
      .filter(({ code }) => code.kind === kind)
      .map(({ code, name }) => ({
        row: { id: address(code), name, codebook: RawText.of(codebook.id) },
        codesOf: (group: string) => (users.has(group) ? [code] : []),
        appliesTo: (group: string) => users.has(group),
      }));
  });
}

function cellOf(project: CodedProject, { codesOf, appliesTo }: RowPlan, column: Column): Cell<RawText> {
  const groups = column.groups.filter((group) => codesOf(group).length > 0);
  const fragments = groups.flatMap((group) =>
    under(
      project.fragments.filter((fragment) => fragment.group === group && column.holds(fragment)),
      codesOf(group),
    ),
  );
  const counts = countsOf(fragments);
  return {
    respondents: counts.respondents.length,
    transcripts: counts.transcripts.length,
    fragments: fragments.length,
    who: counts.respondents.map((id) => RawText.of(id)),
    applies: column.groups.some(appliesTo),
    dominated: isDominated(fragments, counts.respondents),
  };
}

const FEWEST = 3;

function isDominated(fragments: readonly Fragment[], respondents: readonly string[]): boolean {
  if (fragments.length < FEWEST || respondents.length < 2) return false;
  const counts = new Map<string, number>();
  for (const { respondent } of fragments) {
    if (respondent !== null) counts.set(respondent, (counts.get(respondent) ?? 0) + 1);
  }
  const most = [...counts.values()].reduce((max, count) => Math.max(max, count), 0);
  return most * 2 > fragments.length;
}

export function mapCrosstab<T, U>(report: CrosstabReport<T>, map: (text: T) => U): CrosstabReport<U> {
  return {
    rows: report.rows.map(({ id, name, codebook }) => ({
      id: map(id),
      name: map(name),
      codebook: codebook === null ? null : map(codebook),
    })),
    columns: report.columns.map(({ id, title, respondents }) => ({
      id: map(id),
      title: map(title),
      respondents,
    })),
    cells: report.cells.map((row) =>
      row.map(({ respondents, transcripts, fragments, who, applies, dominated }) => ({
        respondents,
        transcripts,
        fragments,
        who: who.map(map),
        applies,
        dominated,
      })),
    ),
  };
}

/** `who`: list the respondents in each cell. */
export function crosstabExhibit<T>(report: CrosstabReport<T>, language: Language, who: boolean): Exhibit<T> {
  const labels = labelsIn(language);
  const inCodebooks = report.rows.some(({ codebook }) => codebook !== null);
  const dominated = report.cells.flat().some((cell) => cell.dominated);
  return {
    stem: [labels.crosstab],
    title: [labels.crosstab],
    data: report,
    blocks: [
      {
        kind: 'table',
        table: {
          head: [
            [inCodebooks ? labels.code : labels.theme],
            ...report.columns.map(({ title, respondents }) => [title, ` (${respondents})`]),
          ],
          widths: [5, ...report.columns.map(() => 3)],
          rows: report.rows.map((row, i) => [
            row.codebook === null ? [row.name] : [row.codebook, ' ', row.id, '  ', row.name],
            ...(report.cells[i] ?? []).map((cell, j) =>
              cellText(cell, report.columns[j]?.respondents ?? 0, who, language),
            ),
          ]),
        },
      },
      { kind: 'paragraph', text: [labels.cell] },
      ...(dominated ? [{ kind: 'paragraph', text: [`${DOMINATED} ${labels.dominated}`] } as const] : []),
    ],
    rows: flatRows(report),
  };
}

const DOMINATED = '*';

function cellText<T>(cell: Cell<T>, of: number, who: boolean, language: Language): Inline<T> {
  const labels = labelsIn(language);
  if (!cell.applies) return ['–'];
  const names = who ? cell.who.flatMap((id) => ['\n', id]) : [];
  const fragments = cell.fragments === 1 ? labels.oneFragment : labels.someFragments;
  const mark = cell.dominated ? ` ${DOMINATED}` : '';
  return [`${cell.respondents}/${of}`, `\n${cell.fragments} ${fragments}${mark}`, ...names];
}

function flatRows<T>(report: CrosstabReport<T>): Exhibit<T>['rows'] {
  return {
    head: ['row', 'name', 'codebook', 'column', 'respondents', 'of', 'transcripts', 'fragments', 'who'],
    rows: report.rows.flatMap((row, i) =>
      report.columns.map((column, j) => {
        const cell = report.cells[i]?.[j];
        const who = (cell?.who ?? []).flatMap((id, k) => (k === 0 ? [id] : [' ', id]));
        return [
          [row.id],
          [row.name],
          [row.codebook ?? ''],
          [column.id],
          [cell?.respondents ?? 0],
          [column.respondents],
          [cell?.transcripts ?? 0],
          [cell?.fragments ?? 0],
          who,
        ];
      }),
    ),
  };
}
