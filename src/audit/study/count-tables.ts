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
  let uncoded = 0;
  const judged = coded.flatMap(({ row, code }) =>
    columns.flatMap((column) => {
      const { words = '', line = 1 } = row[column.index] ?? {};
      const written = words === '' && hasCrosses && column.isOf === 'one' ? '–' : words;
      const held = judgedCell(context, written, column, code.of);
      if (held === null) return [];
      if (!held.hasCode && held.isSo.respondents) {
        uncoded++;
        return [];
      }
      const [name, head] = [RawText.of(code.name), RawText.of(column.head)];
      return [
        { row: name, column: head, line, written, ...held, series: column.isOf === 'all' ? column.index : 0 },
      ];
    }),
  );
  // Of two columns about everybody one may count respondents and the other fragments.
  const cells = [...groupedBy(judged, ({ series }) => series).values()].flatMap(inTheirMeasure);
  return { cells, uncoded, codes: coded.map(({ code }) => code.of) };
}

/** Cells that count the same, by what most of them agree with. */
function inTheirMeasure(cells: readonly JudgedCell[]): CountedCell[] {
  const agreeing = (measure: Measure) => cells.filter(({ isSo }) => isSo[measure]).length;
  const measure = agreeing('fragments') > agreeing('respondents') ? 'fragments' : 'respondents';
  return cells.map((cell) => ({ ...cell, isSo: cell.isSo[measure] }));
}
