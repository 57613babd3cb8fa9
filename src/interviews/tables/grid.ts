import type { Document } from '../../model/document.ts';
import { putUnder } from '../../model/grouped.ts';
import { wordsOf } from '../../model/words-of.ts';
import { type ColumnKind, kindsOfHead } from './columns.ts';

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

/** The tables of a document, by their number; a head that comes back, on the next page, is no row of them. */
export function gridsOf(document: Document): ReadonlyMap<number, Grid> {
  const { paragraphs } = document;
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
      const all = [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row);
      const inOrder = unstacked(withoutHeadsAgain(document, all));
      const columns = Math.max(...inOrder.map((row) => Math.max(...row.keys()))) + 1;
      return [table, { rows: inOrder, columns, first, last }] as const;
    }),
  );
}

function withoutHeadsAgain(document: Document, rows: readonly GridRow[]): readonly GridRow[] {
  const wordsIn = (row: GridRow) => [...row.keys()].map((column) => cellText(document, row, column));
  const [first, ...below] = rows;
  const heads = first === undefined ? [] : wordsIn(first);
  if (first === undefined || !areColumnHeads(heads.filter((head) => head !== ''))) return rows;
  const isAgain = (row: GridRow) =>
    row.size === first.size && wordsIn(row).every((words, i) => words === heads[i]);
  return [first, ...below.filter((row) => !isAgain(row))];
}

/** "Respondent | Ja" may be said twice. */
function areColumnHeads(words: readonly string[]): boolean {
  const kinds = words.map(kindsOfHead).filter(({ size }) => size > 0);
  return words.length > 1 && kinds.length * 2 >= words.length && (kinds.length > 1 || saysNoRole(kinds[0]));
}

function saysNoRole(kinds: ReadonlySet<ColumnKind> = new Set()): boolean {
  return (
    kinds.size > 0 && !['question', 'answer', 'speaker', 'whom'].some((kind) => kinds.has(kind as ColumnKind))
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
