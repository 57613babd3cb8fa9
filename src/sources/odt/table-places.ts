import type { Cell } from '../../model/document.ts';
import { attributeNumber } from '../office/numerals.ts';
import type { XmlElement } from '../office/xml.ts';

interface OpenOdtTable {
  readonly table: number;
  /** Where the next row and the next cell stand. */
  row: number;
  column: number;
  cell: Cell | null;
}

const CELLS = new Set(['table:table-cell', 'table:covered-table-cell']);

/** Keeps count of where a walk is among the tables of a story. */
export class TablePlaces {
  /** From the outermost in; null for a text box, whose words stand in no cell of the table around it. */
  readonly #open: (OpenOdtTable | null)[] = [];
  #count = 0;
  /** How many rows like the one that is open follow it. */
  #repeated = 1;

  get cell(): Cell | null {
    return this.#open.at(-1)?.cell ?? null;
  }

  open(element: XmlElement): void {
    const { name } = element;
    const table = this.#open.at(-1);
    if (name === 'table:table') this.#open.push({ table: this.#count++, row: 0, column: 0, cell: null });
    else if (name === 'draw:text-box') this.#open.push(null);
    else if (table && name === 'table:table-row') {
      this.#repeated = attributeNumber(element.attribute('table:number-rows-repeated')) ?? 1;
      table.column = 0;
    } else if (table && CELLS.has(name)) {
      // A cell that reaches over others stands at its first: what it covers is there, and empty.
      const span = attributeNumber(element.attribute('table:number-columns-spanned')) ?? 1;
      const at = { table: table.table, row: table.row, column: table.column };
      table.cell = span > 1 ? { ...at, span } : at;
      table.column += attributeNumber(element.attribute('table:number-columns-repeated')) ?? 1;
    }
  }

  close(name: string): void {
    if (name === 'table:table' || name === 'draw:text-box') this.#open.pop();
    const table = this.#open.at(-1);
    if (!table) return;
    if (CELLS.has(name)) table.cell = null;
    if (name === 'table:table-row') {
      table.row += this.#repeated;
      this.#repeated = 1;
    }
  }
}
