import type { Cell } from '../../model/document.ts';
import type { XmlElement } from '../office/xml.ts';

interface OpenWordTable {
  readonly table: number;
  row: number;
  /** The column where the next cell stands. */
  next: number;
  cell: Cell | null;
  /** The cell before, in the same row. */
  previous: Cell | null;
  /** By column the row in which its last cell began, for cells that are one with the cell above them. */
  readonly begun: Map<number, number>;
}

/** Keeps count of where a walk is among the tables of a part. */
export class TableCursor {
  /** From the outermost in; null for a text box, whose words stand in no cell of the table around it. */
  readonly #open: (OpenWordTable | null)[] = [];
  #count = 0;

  get cell(): Cell | null {
    return this.#open.at(-1)?.cell ?? null;
  }

  open(name: string): void {
    const table = this.#open.at(-1);
    if (name === 'w:tbl') this.#openTable();
    else if (name === 'w:txbxContent') this.#open.push(null);
    else if (name === 'w:tr' && table) Object.assign(table, { row: table.row + 1, next: 0, previous: null });
    else if (name === 'w:tc' && table) {
      table.cell = { table: table.table, row: table.row, column: table.next };
      table.next += 1;
    }
  }

  close(name: string): void {
    if (name === 'w:tbl' || name === 'w:txbxContent') this.#open.pop();
    const table = this.#open.at(-1);
    if (name !== 'w:tc' || !table?.cell) return;
    table.begun.set(table.cell.column, table.cell.row);
    table.previous = table.cell;
    table.cell = null;
  }

  /** Takes what a child of `w:trPr` or `w:tcPr` says about where cells stand. */
  readProperty(element: XmlElement): false {
    const table = this.#open.at(-1);
    if (!table) return false;
    const value = element.attribute('w:val');
    if (element.name === 'w:gridBefore') table.next += columnCount(value);
    else if (element.name === 'w:gridSpan') reachOver(table, columnCount(value));
    else if (table.cell !== null && (value === null || value === 'continue')) {
      if (element.name === 'w:vMerge') table.cell = oneWithAbove(table, table.cell);
      if (element.name === 'w:hMerge') table.cell = table.previous ?? table.cell;
    }
    return false;
  }

  #openTable(): void {
    this.#open.push({
      table: this.#count++,
      row: -1,
      next: 0,
      cell: null,
      previous: null,
      begun: new Map(),
    });
  }
}

function reachOver(table: OpenWordTable, span: number): void {
  if (span < 2) return;
  table.next += span - 1;
  if (table.cell !== null) table.cell = { ...table.cell, span };
}

function oneWithAbove(table: OpenWordTable, cell: Cell): Cell {
  return { ...cell, row: table.begun.get(cell.column) ?? cell.row };
}

/** No table has more than 63 columns. */
function columnCount(value: string | null): number {
  return value !== null && /^\d{1,2}$/.test(value) ? Number(value) : 0;
}
