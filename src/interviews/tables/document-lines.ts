import type { Document } from '../../model/document.ts';
import { colon } from '../forms/colon.ts';
import { type Line, linesIn } from '../lines.ts';
import { QUESTION } from '../set-off-questions.ts';
import { exportedTable } from './coded-export.ts';
import { type Grid, gridsOf } from './grid.ts';
import { type Beside, type TableLines, tableLines } from './table-lines.ts';
import { type TalkTable, talkTable } from './talk-table.ts';

/** Between two tables of answers: the next question, or what is said of the table, and nothing that its last respondent goes on with. */
function notSaidAbove(line: Line): Line {
  if (line.isHeading || line.cell !== null || colon.read(line) !== null) return line;
  if (!line.text.includes('?')) return { ...line, isHeading: true };
  return { ...line, given: { mark: QUESTION, end: line.head.end, time: null } };
}

/** Reads the lines of a document, stretch by stretch; tables that hold talk row by row. */
export class DocumentLines {
  readonly #document: Document;
  readonly #grids: ReadonlyMap<number, Grid>;
  readonly #talk = new Map<number, TalkTable | null>();

  constructor(document: Document) {
    this.#document = document;
    this.#grids = gridsOf(document);
  }

  /** The paragraphs from `start` up to `end`. */
  between(start: number, end: number): TableLines {
    const lines: Line[] = [];
    const beside: Beside[] = [];
    let isBelowAnswers = false;
    for (let i = start; i < end; i++) {
      const table = this.#document.paragraphs[i]?.cell?.table;
      const grid = table === undefined ? undefined : this.#grids.get(table);
      const talk =
        table === undefined || grid?.first !== i || grid.last >= end ? null : this.#talkIn(table, grid);
      if (grid !== undefined && grid.first === i && exportedTable(this.#document, grid) !== null) {
        i = grid.last;
        continue;
      }
      if (grid === undefined || talk === null) {
        lines.push(...linesIn(this.#document, i).map((line) => (isBelowAnswers ? notSaidAbove(line) : line)));
        continue;
      }
      isBelowAnswers = talk.isOfAnswers === true;
      const read = tableLines(this.#document, grid, talk);
      lines.push(...read.lines);
      beside.push(...read.beside);
      // A table inside a cell is one of its own.
      for (; i <= grid.last; i++)
        if (this.#document.paragraphs[i]?.cell?.table !== table) lines.push(...linesIn(this.#document, i));
      i = grid.last;
    }
    return { lines, beside };
  }

  #talkIn(table: number, grid: Grid): TalkTable | null {
    const known = this.#talk.get(table);
    if (known !== undefined) return known;
    const found = talkTable(this.#document, grid);
    this.#talk.set(table, found);
    return found;
  }
}
