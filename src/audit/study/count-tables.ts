import { askedIn, type CodeOfGroup } from '../../coding/asked-code.ts';
import { pointedIn } from '../../coding/pointing.ts';
import { kindsOfHead } from '../../interviews/tables/columns.ts';
import { cellText, type Grid, gridsOf } from '../../interviews/tables/grid.ts';
import { RawText } from '../../model/raw-text.ts';
import type { AuditContext } from '../context/context.ts';
import { groupsNamed } from '../people/whom.ts';

/** What a cell of a table made by hand says of a code. */
export interface CountedCell {
  readonly row: RawText;
  readonly column: RawText;
  readonly line: number;
  /** As it stands there. */
  readonly written: string;
  /** Ids of those who have the code, of all whom the column is about. */
  readonly who: readonly string[];
  readonly isSo: Readonly<Record<Measure, boolean>>;
}

/** What the numbers of a table may count. */
export type Measure = 'respondents' | 'fragments';

export interface CountTable {
  readonly line: number;
  readonly cells: readonly CountedCell[];
}

const FEWEST_CELLS = 3;
const FEWEST_CODES = 2;

/** Tables of the report with codes on one side, groups or respondents on the other, and numbers or crosses inside. */
export function countTables(context: AuditContext): CountTable[] {
  const { report } = context;
  return [...gridsOf(report).values()].flatMap((grid) => {
    const line = report.paragraphs[grid.first]?.line ?? 1;
    const upright = matrixOf(context, grid);
    const [cells] = [upright, turned(upright)]
      .map((matrix) => countedCells(context, matrix))
      .sort((a, b) => b.length - a.length);
    return cells === undefined || cells.length < FEWEST_CELLS ? [] : [{ line, cells }];
  });
}

interface MatrixCell {
  readonly words: string;
  readonly line: number;
}

type Matrix = readonly (readonly MatrixCell[])[];

function matrixOf({ report }: AuditContext, { rows, columns }: Grid): Matrix {
  return rows.map((row) =>
    Array.from({ length: columns }, (_, column) => ({
      words: cellText(report, row, column),
      line: report.paragraphs[[...row.values()][0]?.[0] ?? 0]?.line ?? 1,
    })),
  );
}

function turned(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, column) => matrix.flatMap((row) => row[column] ?? []));
}

/** Whom a column is about: members of a group, one respondent, everybody. */
interface CountedColumn {
  readonly index: number;
  readonly head: string;
  readonly ids: readonly string[];
  readonly groups: readonly string[];
  readonly isOfOne: boolean;
}

function countedCells(context: AuditContext, [heads = [], ...rows]: Matrix): CountedCell[] {
  const columns = heads.flatMap(({ words }, index) => countedColumn(context, words, index) ?? []);
  const [first] = columns;
  if (first === undefined) return [];
  const coded = rows.flatMap((row) => {
    const code = codeOfRow(context, row.slice(0, first.index));
    return code === null ? [] : [{ row, code }];
  });
  if (coded.length < FEWEST_CODES) return [];
  // Where crosses stand for who has a code, an empty cell says that somebody has it not.
  const hasCrosses = coded.some(({ row }) =>
    columns.some(({ index }) => CROSS.test(row[index]?.words ?? '')),
  );
  return coded.flatMap(({ row, code }) =>
    columns.flatMap((column) => {
      const { words = '', line = 1 } = row[column.index] ?? {};
      const written = words === '' && hasCrosses && column.isOfOne ? '–' : words;
      const isSo = judgedCell(context, written, column, code.of);
      if (isSo === null) return [];
      const [name, head] = [RawText.of(code.name), RawText.of(column.head)];
      return [{ row: name, column: head, line, written, ...isSo }];
    }),
  );
}

const EVERYBODY =
  /^(?:(?:in )?tota(?:al|len)|total|(?:aantal|number of)(?: (?:keer|respondenten|fragmenten|times|respondents|fragments))?|n|freq(?:uentie|uency)?|respondenten|fragmenten|respondents|fragments|count|times)$/iu;

function countedColumn(context: AuditContext, words: string, index: number): CountedColumn | null {
  const { respondents } = context.project;
  const head = words.replace(/\s*\([^()]*\)\s*$/u, '').replace(/[\s.:]+$/u, '');
  if (index === 0 || head === '') return null;
  const about = (groups: readonly string[], ids: readonly string[], isOfOne = false): CountedColumn => ({
    index,
    head: words,
    ids,
    groups,
    isOfOne,
  });
  const everybody = respondents.map(({ id }) => id);
  if (EVERYBODY.test(head))
    return about(
      context.project.groups.map(({ id }) => id),
      everybody,
    );
  const meant = context.meant(pointedIn(head, context.whom)).respondents;
  const [one] = respondents.filter(({ id }) => meant.includes(id));
  if (meant.length === 1 && one !== undefined) return about([one.group ?? ''], [one.id], true);
  if (kindsOfHead(head).size > 0) return null;
  const named = groupsNamed(context.project, head);
  const members = respondents.filter(({ group }) => group !== null && named.includes(group));
  return named.length === 1
    ? about(
        named,
        members.map(({ id }) => id),
      )
    : null;
}

interface CodeOfRow {
  readonly name: string;
  readonly of: CodeOfGroup;
}

const ADDRESS = /^\s*((?:\d{1,2}(?:[./]\d{1,2})*|[A-Z]\d{1,2}))[.:)]?\s+(?=\p{L})/u;

/** By its name, by its address, or by both. */
function codeOfRow({ project }: AuditContext, cells: readonly MatrixCell[]): CodeOfRow | null {
  // Behind the first cell a bare number is no code: "workload | 3 | 0", or "1 | 2", a sub below a label.
  const isParted = cells.slice(1).some(({ words }) => NUMBER.test(words));
  const labels = cells
    .map(({ words }) => words.trim())
    .filter((words, column) => words !== '' && !(NUMBER.test(words) && (column > 0 || isParted)));
  for (const label of labels.toReversed()) {
    const address = ADDRESS.exec(label);
    for (const words of address === null ? [label] : [label.slice(address[0].length), address[1] ?? '']) {
      const of = askedIn(project, words);
      if (of !== null && project.groups.some(({ id }) => of(id) !== null)) return { name: label, of };
    }
  }
  return null;
}

const NUMBER =
  /^(\d{1,3})\s*(?:x|×|keer|maal)?(?:\s*(?:\/|van(?: de)?|of|out of)\s*\d{1,3})?(?:\s*\([^()]*\))?$/iu;
const PERCENT = /^(\d{1,3})(?:[.,]\d{1,2})?\s*%$/u;
const CROSS = /^(?:x|✓|✔|√|●|■|•|\+|ja|yes|v)$/iu;
const NONE = /^[-–—]$/u;

function judgedCell(
  context: AuditContext,
  written: string,
  { ids, groups, isOfOne }: CountedColumn,
  codeOf: CodeOfGroup,
): Pick<CountedCell, 'who' | 'isSo'> | null {
  const fragments = groups.flatMap((group) => {
    const code = codeOf(group);
    return code === null ? [] : context.fragmentsWith(null, code, group);
  });
  const own = fragments.filter(({ respondents }) => respondents.some((id) => ids.includes(id)));
  const who = ids.filter((id) => own.some(({ respondents }) => respondents.includes(id)));
  const same = (isSo: (count: number) => boolean) => ({
    who,
    isSo: { respondents: isSo(who.length), fragments: isSo(own.length) },
  });
  if (NONE.test(written)) return same((count) => count === 0);
  if (CROSS.test(written)) return isOfOne ? same((count) => count > 0) : null;
  const share = PERCENT.exec(written)?.[1];
  if (share !== undefined) {
    const isShare = Math.abs(Number(share) - (100 * who.length) / Math.max(1, ids.length)) <= 1;
    return { who, isSo: { respondents: isShare, fragments: isShare } };
  }
  const number = NUMBER.exec(written)?.[1];
  return number === undefined ? null : same((count) => count === Number(number));
}
