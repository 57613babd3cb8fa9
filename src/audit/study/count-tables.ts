import { askedIn, type CodeOfGroup } from '../../coding/asked-code.ts';
import { pointedIn } from '../../coding/pointing.ts';
import { kindsOfHead } from '../../interviews/tables/columns.ts';
import { cellText, type Grid, gridsOf } from '../../interviews/tables/grid.ts';
import { onOneLine } from '../../language/blanks.ts';
import { groupedBy } from '../../model/grouped.ts';
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
  /** How many fragments of theirs have it. */
  readonly fragments: number;
  readonly isSo: boolean;
}

/** What the numbers of a table may count. */
type Measure = 'respondents' | 'fragments';

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
      words: onOneLine(cellText(report, row, column)),
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
  readonly isOf: 'one' | 'group' | 'all';
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
  const marks = new Set(coded.flatMap(({ row }) => columns.map(({ index }) => row[index]?.words ?? '')));
  if (areForAndAgainst(marks)) return [];
  // Where crosses stand for who has a code, an empty cell says that somebody has it not.
  const hasCrosses = [...marks].some((words) => CROSS.test(words));
  const judged = coded.flatMap(({ row, code }) =>
    columns.flatMap((column) => {
      const { words = '', line = 1 } = row[column.index] ?? {};
      const written = words === '' && hasCrosses && column.isOf === 'one' ? '–' : words;
      const held = judgedCell(context, written, column, code.of);
      if (held === null) return [];
      const [name, head] = [RawText.of(code.name), RawText.of(column.head)];
      return [
        { row: name, column: head, line, written, ...held, series: column.isOf === 'all' ? column.index : 0 },
      ];
    }),
  );
  // Of two columns about everybody one may count respondents and the other fragments.
  return [...groupedBy(judged, ({ series }) => series).values()].flatMap(inTheirMeasure);
}

/** Cells that count the same, by what most of them agree with. */
function inTheirMeasure(cells: readonly JudgedCell[]): CountedCell[] {
  const agreeing = (measure: Measure) => cells.filter(({ isSo }) => isSo[measure]).length;
  const measure = agreeing('fragments') > agreeing('respondents') ? 'fragments' : 'respondents';
  return cells.map((cell) => ({ ...cell, isSo: cell.isSo[measure] }));
}

/** "+" and "–" beside empty cells, or "+/-": what somebody thinks of it, and not whether. */
function areForAndAgainst(marks: ReadonlySet<string>): boolean {
  const hasPlus = marks.has('+');
  const hasMinus = marks.has('') && [...marks].some((words) => NONE.test(words));
  return (hasPlus && hasMinus) || [...marks].some((words) => DEGREE.test(words));
}

const EVERYBODY =
  /^(?:(?:in )?tota(?:al|len)|total|(?:aantal|number of)(?: (?:keer|respondenten|fragmenten|times|respondents|fragments))?|n|freq(?:uentie|uency)?|respondenten|fragmenten|respondents|fragments|count|times)$/iu;

function countedColumn(context: AuditContext, words: string, index: number): CountedColumn | null {
  const { respondents } = context.project;
  const head = words.replace(/\s*\([^()]*\)\s*$/u, '').replace(/[\s.:]+$/u, '');
  if (index === 0 || head === '') return null;
  const about = (
    groups: readonly string[],
    ids: readonly string[],
    isOf: CountedColumn['isOf'],
  ): CountedColumn => ({
    index,
    head: words,
    ids,
    groups,
    isOf,
  });
  const everybody = respondents.map(({ id }) => id);
  if (EVERYBODY.test(head))
    return about(
      context.project.groups.map(({ id }) => id),
      everybody,
      'all',
    );
  const meant = context.meant(pointedIn(head, context.whom)).respondents;
  const [one] = respondents.filter(({ id }) => meant.includes(id));
  if (meant.length === 1 && one !== undefined) return about([one.group ?? ''], [one.id], 'one');
  if (kindsOfHead(head).size > 0) return null;
  const named = groupsNamed(context.project, head);
  const members = respondents.filter(({ group }) => group !== null && named.includes(group));
  return named.length === 1
    ? about(
        named,
        members.map(({ id }) => id),
        'group',
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
const DEGREE = /^(?:\+{2,3}|±|\+ ?\/ ?[-–—]|[-–—] ?\/ ?\+)$/u;

type JudgedCell = Omit<CountedCell, 'isSo'> & { readonly isSo: Readonly<Record<Measure, boolean>> };

function judgedCell(
  context: AuditContext,
  written: string,
  { ids, groups, isOf }: CountedColumn,
  codeOf: CodeOfGroup,
): Pick<JudgedCell, 'who' | 'fragments' | 'isSo'> | null {
  const fragments = groups.flatMap((group) => {
    const code = codeOf(group);
    return code === null ? [] : context.fragmentsWith(null, code, group);
  });
  const own = fragments.filter(({ respondents }) => respondents.some((id) => ids.includes(id)));
  const who = ids.filter((id) => own.some(({ respondents }) => respondents.includes(id)));
  const same = (isSo: (count: number) => boolean) => ({
    who,
    fragments: own.length,
    isSo: { respondents: isSo(who.length), fragments: isSo(own.length) },
  });
  if (NONE.test(written)) return same((count) => count === 0);
  if (CROSS.test(written)) return isOf === 'one' ? same((count) => count > 0) : null;
  const share = PERCENT.exec(written)?.[1];
  if (share !== undefined) {
    const isShare = Math.abs(Number(share) - (100 * who.length) / Math.max(1, ids.length)) <= 1;
    return { who, fragments: own.length, isSo: { respondents: isShare, fragments: isShare } };
  }
  const number = NUMBER.exec(written)?.[1];
  return number === undefined ? null : same((count) => count === Number(number));
}
