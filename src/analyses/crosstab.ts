import { brokenThemes } from '../checks/codebooks.ts';
import { changesCount, type Slip, Slips } from '../checks/slips.ts';
import { allNodes } from '../coding/codebook-index.ts';
import type { Exhibit, Inline, Rows } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { address, Code, type CodeKind } from '../model/code.ts';
import type { CodedProject, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { say, speaking, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { analysis } from './analysis.ts';
import { CodedFragments } from './coded-fragments.ts';
import { type Column, columnsOf } from './columns.ts';
import type { Counts } from './counts.ts';
import { DOUBTFUL_LEGEND, doubtCell, doubtMark } from './doubtful.ts';
import { NO_CODE_LEGEND } from './no-code.ts';
import { codesFor, NO_CROSSWALK } from './themes.ts';
import { EVERYTHING, type Wanted } from './wanted.ts';

/** Themes or codes against groups, respondents or values of an attribute. */
export interface CrosstabReport {
  readonly rows: readonly CrosstabRow[];
  readonly columns: readonly CrosstabColumn[];
  readonly cells: readonly (readonly CrosstabCell[])[];
}

export interface CrosstabRow {
  /** The theme's id, or the code. */
  readonly id: RawText;
  readonly name: RawText;
  /** A row of codes belongs to one codebook: another one's `3/1/2` is another code. Null for themes, and for words that groups share. */
  readonly codebook: RawText | null;
}

export interface CrosstabColumn {
  readonly id: RawText;
  readonly title: RawText;
  /** How many there are. */
  readonly respondents: number;
}

export interface CrosstabCell {
  readonly respondents: number;
  /** Respondents of the column whose group has a code for the row. */
  readonly of: number;
  readonly transcripts: number;
  readonly fragments: number;
  readonly who: readonly RawText[];
  /** False where none of the column's groups has a code for the row. */
  readonly applies: boolean;
  /** One of at least two respondents has more than half of at least three fragments. */
  readonly dominated: boolean;
  /** Whether an open slip is behind these numbers. */
  readonly doubtful: boolean;
}

interface RowPlan {
  readonly row: CrosstabRow;
  /** None where the group has no code for it. */
  readonly codesOf: (group: string) => readonly Code[];
}

/** Themes where there are any, else labels: each codebook's own, for their numbers cannot be merged. */
export function crosstabReport(project: CodedProject, { rows, by }: Wanted): CrosstabReport {
  const kind = rows ?? (project.crosswalk === null ? 'label' : 'theme');
  const plans = kind === 'theme' ? themeRows(project) : codePlans(project, kind);
  const columns = columnsOf(project, by);
  return {
    rows: plans.map(({ row }) => row),
    columns: columns.map(({ id, title, respondents }) => ({ id, title, respondents: respondents.length })),
    cells: crosstabCells(project, plans, columns),
  };
}

function themeRows({ crosswalk, groups }: CodedProject): RowPlan[] {
  return (crosswalk?.themes ?? []).map((theme) => ({
    row: { id: RawText.own(theme.id), name: theme.name, codebook: null },
    codesOf: (id) => {
      const group = groups.find((candidate) => candidate.id === id);
      return group === undefined ? [] : codesFor(theme, group);
    },
  }));
}

function codePlans({ codebooks, groups, crosswalk }: CodedProject, kind: CodeKind): RowPlan[] {
  const plans = codebooks.flatMap((codebook) => {
    const users = new Set(groups.filter((group) => group.codebook === codebook.id).map(({ id }) => id));
    return allNodes(codebook.labels)
      .filter(({ code }) => code.kind === kind)
      .map(({ code, name }) => ({
        code,
        row: { id: address(code), name, codebook: RawText.own(codebook.id) },
        codesOf: (group: string) => (users.has(group) ? [code] : []),
      }));
  });
  return crosswalk?.file === null ? rowsOfWords(plans) : plans;
}

/** Of codes that are called the same in several groups one row, with what stands above them. */
function rowsOfWords(plans: readonly (RowPlan & { readonly code: Code })[]): RowPlan[] {
  const rows = new Map<Code, RowPlan>();
  for (const { code, row, codesOf } of plans) {
    const others = rows.get(code)?.codesOf ?? (() => []);
    const name = code.depth > 1 ? row.id : row.name;
    rows.set(code, {
      row: { ...row, name, codebook: null },
      codesOf: (group) => [...others(group), ...codesOf(group)],
    });
  }
  return [...rows].sort(([a], [b]) => Code.compare(a, b)).map(([, plan]) => plan);
}

function crosstabCells(
  project: CodedProject,
  plans: readonly RowPlan[],
  columns: readonly Column[],
): CrosstabCell[][] {
  const { fragments, respondents } = project;
  const slipsOf = slipsByRespondent(Slips.of(project).all);
  const coded = new CodedFragments(fragments);
  const groupOf = new Map(respondents.map(({ id, group }) => [id, group] as const));
  const slipsIn = columns.map(({ respondents: ids }) => [...new Set(ids.flatMap((id) => slipsOf(id)))]);
  return plans.map((plan) => {
    const inRow = coded.inRow(plan.codesOf);
    return columns.map((column, i) => {
      const groups = column.groups.filter((group) => plan.codesOf(group).length > 0);
      const of = column.respondents.filter((id) => groups.includes(groupOf.get(id) ?? '')).length;
      const doubtful = (slipsIn[i] ?? []).some((slip) =>
        changesCount(slip, plan.codesOf(slip.fragment.group ?? '')),
      );
      return { ...crosstabCell(joinedCounts(inRow(column)), of, groups.length > 0), doubtful };
    });
  });
}

function slipsByRespondent(slips: readonly Slip[]): (respondent: string) => readonly Slip[] {
  const byRespondent = new Map<string, Slip[]>();
  for (const slip of slips) {
    for (const id of slip.fragment.respondents) {
      const own = byRespondent.get(id);
      if (own === undefined) byRespondent.set(id, [slip]);
      else own.push(slip);
    }
  }
  return (respondent) => byRespondent.get(respondent) ?? [];
}

/** `of` is how many respondents of the column have a codebook with the code. */
function crosstabCell(counts: Counts, of: number, applies: boolean): Omit<CrosstabCell, 'doubtful'> {
  return {
    respondents: counts.respondents.length,
    of,
    transcripts: counts.transcripts.length,
    fragments: counts.fragments.length,
    who: counts.respondents.map((id) => RawText.own(id)),
    applies,
    dominated: isDominated(counts),
  };
}

const FEWEST = 3;

function isDominated({ fragments, respondents }: Counts): boolean {
  if (fragments.length < FEWEST || respondents.length < 2) return false;
  const own = new Map<string, number>();
  for (const { respondent } of fragments)
    if (respondent !== null) own.set(respondent, (own.get(respondent) ?? 0) + 1);
  return [...own.values()].some((theirs) => theirs * 2 > fragments.length);
}

/** Of several groups, whose codes are different ones. */
function joinedCounts(counts: readonly Counts[]): Counts {
  return {
    fragments: counts.flatMap(({ fragments }) => fragments),
    respondents: [...new Set(counts.flatMap(({ respondents }) => respondents))],
    transcripts: [...new Set(counts.flatMap(({ transcripts }) => transcripts))],
  };
}

const SAYS = {
  title: sentence('Kruistabel', 'Cross-tab'),
  cell: sentence(
    'Per cel: het aantal respondenten met deze code, van alle respondenten in de groep; daaronder het aantal fragmenten.',
    'Each cell: how many respondents have the code, out of all respondents of the group; below it the number of fragments.',
  ),
  partly: sentence(
    'Waar een deel van een kolom geen code heeft, telt dat deel niet mee in het totaal.',
    'Where part of a column has no code, that part is not counted in the total.',
  ),
  dominated: sentence(
    '* Eén respondent heeft meer dan de helft van deze fragmenten.',
    '* One respondent has more than half of these fragments.',
  ),
} as const;

export const crosstab = analysis<CrosstabReport>({
  name: 'crosstab',
  summary: sentence(
    'thema’s of codes tegenover groepen: hoeveel respondenten, hoeveel fragmenten',
    'themes or codes against groups: how many respondents, how many fragments',
  ),
  options: ['rows', 'by', 'coder', 'who'],
  example: 'crosstab --rows theme --who',
  lacks: ({ crosswalk }, { rows }) => (rows === 'theme' && crosswalk === null ? NO_CROSSWALK : null),
  refuses: (project, { rows }) => (rows === null || rows === 'theme' ? brokenThemes({ project }) : []),
  report: crosstabReport,
  exhibit: crosstabExhibit,
  named: /kruistabel|cross-?tab/i,
  appendices: () => [{ ...EVERYTHING, who: true }],
});

function crosstabExhibit(report: Safe<CrosstabReport>, language: Language, { who, rows }: Wanted): Exhibit {
  const says = speaking(language);
  const isOfThemes = (rows ?? 'theme') === 'theme' && report.rows.every(({ codebook }) => codebook === null);
  const cells = report.cells.flat();
  const legend = [
    SAYS.cell,
    ...(cells.some(({ applies }) => !applies) ? [NO_CODE_LEGEND] : []),
    ...(hasPart(report) ? [SAYS.partly] : []),
    ...(cells.some(({ dominated }) => dominated) ? [SAYS.dominated] : []),
    ...(cells.some(({ doubtful }) => doubtful) ? [DOUBTFUL_LEGEND] : []),
  ];
  return {
    stem: [says(SAYS.title)],
    title: [says(SAYS.title)],
    data: report,
    blocks: [
      {
        kind: 'table',
        table: {
          head: [
            [says(isOfThemes ? WORDS.theme : WORDS.code)],
            ...report.columns.map(({ title, respondents }) => [title, ' (', respondents, ')'] as const),
          ],
          widths: [5, ...report.columns.map(() => (who ? 5 : 3))],
          // Who is in a cell takes room.
          isAcross: who && report.columns.length > 2,
          rows: report.rows.map((row, i) => [
            row.codebook === null ? [row.name] : [row.codebook, ' ', row.id, '  ', row.name],
            ...(report.cells[i] ?? []).map((cell) => crosstabCellText(cell, who, language)),
          ]),
        },
      },
      ...legend.map((line) => ({ kind: 'paragraph', text: [says(line)] }) as const),
    ],
    rows: crosstabRows(report, language),
  };
}

/** A value of an attribute may be one of respondents of several groups. */
function hasPart({ cells, columns }: Safe<CrosstabReport>): boolean {
  return cells.some((row) =>
    row.some(({ applies, of }, j) => applies && of < (columns[j]?.respondents ?? 0)),
  );
}

function crosstabCellText(cell: Safe<CrosstabCell>, who: boolean, language: Language): Inline {
  if (!cell.applies) return [say(WORDS.noCode, language)];
  const names = who ? cell.who.flatMap((id, i): Inline => [i === 0 ? '\n' : ', ', id]) : [];
  const fragments = say(WORDS.countFragments, language, { count: cell.fragments });
  return [
    cell.respondents,
    '/',
    cell.of,
    '\n',
    fragments,
    cell.dominated ? ' *' : '',
    ...doubtMark(cell.doubtful, language),
    ...names,
  ];
}

function crosstabRows(report: Safe<CrosstabReport>, language: Language): Rows {
  const noCode: Inline = [say(WORDS.noCode, language)];
  return {
    head: terms(
      'row',
      'name',
      'codebook',
      'column',
      'respondents',
      'of',
      'transcripts',
      'fragments',
      'who',
      'doubtful',
    ),
    rows: report.rows.flatMap((row, i) =>
      report.columns.map((column, j): Inline[] => {
        const cell = report.cells[i]?.[j];
        const counted: Inline[] =
          cell === undefined || !cell.applies
            ? [noCode, noCode, noCode, noCode]
            : [[cell.respondents], [cell.of], [cell.transcripts], [cell.fragments]];
        const who = (cell?.who ?? []).flatMap((id, k): Inline => (k === 0 ? [id] : [' ', id]));
        return [
          [row.id],
          [row.name],
          [row.codebook ?? ''],
          [column.id],
          ...counted,
          who,
          doubtCell(cell?.doubtful === true, language),
        ];
      }),
    ),
  };
}
