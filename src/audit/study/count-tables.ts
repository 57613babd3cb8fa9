import type { CodeOfGroup } from '../../coding/asked-code.ts';
import { cellText, type Grid, gridsOf } from '../../interviews/tables/grid.ts';
import { onOneLine } from '../../language/blanks.ts';
import { onceFor } from '../../model/deferred.ts';
import { groupedBy } from '../../model/grouped.ts';
import { RawText } from '../../model/raw-text.ts';
import type { AuditContext } from '../context/context.ts';
import {
  areForAndAgainst,
  type CountedCell,
  type CountedColumn,
  CROSS_IN_CELL,
  type JudgedCell,
  judgedCell,
  type Measure,
} from './counted-cells.ts';
import { codeOfRow, countedColumn, type MatrixCell } from './counted-heads.ts';

export interface CountTable {
  readonly line: number;
  readonly cells: readonly CountedCell[];
  /** Cells that say 0 of a group whose codebook has no such code: no code is not nobody. */
  readonly uncoded: number;
  /** Those its rows are about. */
  readonly codes: readonly CodeOfGroup[];
}

const FEWEST_CELLS = 3;
const FEWEST_CODES = 2;

/** Tables of the report with codes on one side, groups or respondents on the other, and numbers or crosses inside. */
export const countTables = onceFor((context: AuditContext): readonly CountTable[] => {
  const { report } = context;
  return [...gridsOf(report).values()].flatMap((grid) => {
    const line = report.paragraphs[grid.first]?.line ?? 1;
    const upright = matrixOf(context, grid);
    const [found] = [upright, turned(upright)]
      .map((matrix) => countedCells(context, matrix))
      .sort((a, b) => sizeOf(b) - sizeOf(a));
    return found === undefined || sizeOf(found) < FEWEST_CELLS ? [] : [{ line, ...found }];
  });
});

const sizeOf = ({ cells, uncoded }: Pick<CountTable, 'cells' | 'uncoded'>) => cells.length + uncoded;

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

const NO_CELLS: Omit<CountTable, 'line'> = { cells: [], uncoded: 0, codes: [] };

function countedCells(context: AuditContext, [heads = [], ...rows]: Matrix): Omit<CountTable, 'line'> {
  const columns = heads.flatMap(({ words }, index) => countedColumn(context, words, index) ?? []);
  const [first] = columns;
  if (first === undefined) return NO_CELLS;
  const coded = rows.flatMap((row) => {
    const code = codeOfRow(context, row.slice(0, first.index));
    return code === null ? [] : [{ row, code }];
  });
  if (coded.length < FEWEST_CODES) return NO_CELLS;
  const marks = new Set(coded.flatMap(({ row }) => columns.map(({ index }) => row[index]?.words ?? '')));
  if (areForAndAgainst(marks)) return NO_CELLS;
  // Where crosses stand for who has a code, an empty cell says that somebody has it not.
  const hasCrosses = [...marks].some((words) => CROSS_IN_CELL.test(words));
  const judged = coded.flatMap(({ row, code }) =>
    columns.flatMap(eachOfWhom(context)).flatMap(({ column, whom }) => {
      const { words = '', line = 1 } = row[column.index] ?? {};
      const written = words === '' && hasCrosses && column.isOf === 'one' ? '–' : words;
      const held = judgedCell(context, written, column, code.of);
      if (held === null) return [];
      const [name, head] = [RawText.of(code.name), RawText.of(column.head)];
      const series = column.isOf === 'all' ? column.index : 0;
      return [{ row: name, column: head, line, written, ...held, series, whom }];
    }),
  );
  // Of two columns about everybody one may count respondents and the other fragments.
  const counted = [...groupedBy(judged, ({ series }) => series).values()].flatMap((own) =>
    likeliest([...groupedBy(own, ({ whom }) => whom).values()].map(inTheirMeasure)),
  );
  const cells = counted.filter(({ hasCode, isSo }) => hasCode || !isSo);
  const uncoded = counted.length - cells.length;
  return { cells, uncoded, codes: coded.map(({ code }) => code.of) };
}

/** "Aantal", under "Trainers" or in a section about them: a column about everybody may be about one group, `whom`. */
function eachOfWhom({ project: { groups, respondents } }: AuditContext) {
  return (column: CountedColumn) => {
    const isOpen = column.isOf === 'all' && groups.length > 1;
    const ofGroups = (isOpen ? groups : []).map(({ id }) => {
      const ids = respondents.filter(({ group }) => group === id).map((one) => one.id);
      return { column: { ...column, ids, groups: [id] }, whom: id };
    });
    return [{ column, whom: '' }, ...ofGroups];
  };
}

/** The first of those whose cells agree most. */
function likeliest(readings: readonly (readonly CountedCell[])[]): readonly CountedCell[] {
  const agreeing = (cells: readonly CountedCell[]) => cells.filter(({ isSo }) => isSo).length;
  return [...readings].sort((a, b) => agreeing(b) - agreeing(a))[0] ?? [];
}

/** Cells that count the same, by what most of them agree with. */
function inTheirMeasure(cells: readonly JudgedCell[]): CountedCell[] {
  const agreeing = (measure: Measure) => cells.filter(({ isSo }) => isSo[measure]).length;
  const measure = agreeing('fragments') > agreeing('respondents') ? 'fragments' : 'respondents';
  return cells.map((cell) => ({ ...cell, isSo: cell.isSo[measure] }));
}
