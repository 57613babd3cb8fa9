import type { Document } from '../../model/document.ts';
import { putUnder } from '../../model/grouped.ts';
import { wordsOf } from '../../model/words-of.ts';

/** A table of a document: for each row the paragraphs of its cells. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly columns: number;
  /** Indexes in `Document.paragraphs`. */
  readonly first: number;
  readonly last: number;
}

/** By column, indexes in `Document.paragraphs`. */
export type GridRow = ReadonlyMap<number, readonly number[]>;

/** The tables of a document, by their number. */
export function gridsOf({ paragraphs }: Document): ReadonlyMap<number, Grid> {
  const grids = new Map<number, { rows: Map<number, Map<number, number[]>>; first: number; last: number }>();
  for (const [i, { cell }] of paragraphs.entries()) {
    if (cell === undefined) continue;
    const grid = grids.get(cell.table) ?? { rows: new Map(), first: i, last: i };
    const row = grid.rows.get(cell.row) ?? new Map<number, number[]>();
    putUnder(row, cell.column, i);
    grids.set(cell.table, grid);
    grid.rows.set(cell.row, row);
    grid.last = i;
  }
  return new Map(
    [...grids].map(([table, { rows, first, last }]) => {
      const inOrder = unstacked([...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row));
      const columns = Math.max(...inOrder.map((row) => Math.max(...row.keys()))) + 1;
      return [table, { rows: inOrder, columns, first, last }] as const;
    }),
  );
}

const FEW_ROWS = 2;

/** A whole interview in one row, a paragraph for each turn in every cell: taken apart, paragraph by paragraph. */
function unstacked(rows: readonly GridRow[]): readonly GridRow[] {
  if (rows.length > FEW_ROWS) return rows;
  return rows.flatMap((row) => {
    const [first = []] = row.values();
    const even =
      row.size > 1 && first.length > 1 && [...row.values()].every(({ length }) => length === first.length);
    if (!even) return [row];
    return first.map(
      (_, i) => new Map([...row].map(([column, cell]) => [column, cell.slice(i, i + 1)] as const)),
    );
  });
}

/** True for a row that is one cell over the whole width: "Thema 2: de buurt". */
export function isWideRow({ paragraphs }: Document, { columns }: Grid, row: GridRow): boolean {
  const [first] = row.get(0) ?? [];
  return columns > 1 && (paragraphs[first ?? -1]?.cell?.span ?? 1) >= columns;
}

/** Without rows that are one wide cell; the same table where there is none, or nothing else. */
export function withoutWideRows(document: Document, grid: Grid): Grid {
  const rows = grid.rows.filter((row) => !isWideRow(document, grid, row));
  return rows.length === 0 || rows.length === grid.rows.length ? grid : { ...grid, rows };
}

/** The words of a cell, its paragraphs joined by line feeds. */
export function cellText({ paragraphs }: Document, row: GridRow, column: number): string {
  return (row.get(column) ?? [])
    .flatMap((i) => paragraphs[i] ?? [])
    .map(({ text }) => wordsOf(text))
    .join('\n')
    .trim();
}
