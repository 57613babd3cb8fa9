import {
  AlignmentType,
  BorderStyle,
  type ITableBordersOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Inline, Table as TableOf } from '../gate/exhibit.ts';
import type { Language } from '../model/project.ts';
import { CELL_MARGIN, columnWidths, leastWidth, type Page } from './docx-page.ts';
import { SIZES } from './docx-styles.ts';
import { textRuns } from './docx-text.ts';
import { isNumber, plainText } from './plain.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' } as const;
const BORDERS: ITableBordersOptions = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

/** A table as wide as the page, its head repeated on each one. */
export function tableOf(table: TableOf, page: Page, language: Language): (Table | Paragraph)[] {
  const count = table.head.length;
  if (count === 0) return [];
  const style = count > 8 ? 'TableTextSmall' : 'TableText';
  const leasts = table.head.map((_, i) => leastWidth(wordsIn(table, i, language), SIZES[style]));
  const widths = columnWidths(table.widths, leasts, page.textWidth);
  const cellsOf = (row: readonly Inline[], head: boolean) =>
    widths.map((width, i) => cellOf(row[i] ?? [], { width, head, style, language }));
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: cellsOf(table.head, true) });
  const rows = table.rows.map(
    (row) => new TableRow({ cantSplit: isShort(row, language), children: cellsOf(row, false) }),
  );
  return [
    new Table({
      rows: [head, ...rows],
      layout: TableLayoutType.FIXED,
      width: { size: page.textWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders: BORDERS,
      margins: { top: 40, bottom: 40, left: CELL_MARGIN, right: CELL_MARGIN },
    }),
    new Paragraph({ style }), // without it, Word joins two tables that follow each other
  ];
}

/** A row of a few lines goes to the next page as a whole; a long fragment fills the page it starts on. */
function isShort(row: readonly Inline[], language: Language): boolean {
  return row.every((cell) => plainText(cell, language).length < 400);
}

/** All words of a column that a line break cannot part. */
function wordsIn(table: TableOf, column: number, language: Language): string[] {
  const cells = [table.head, ...table.rows].map((row) => plainText(row[column] ?? [], language));
  return cells.flatMap((cell) => cell.split(/[\s-]+/));
}

interface CellLook {
  readonly width: number;
  readonly head: boolean;
  readonly style: string;
  readonly language: Language;
}

function cellOf(inline: Inline, { width, head, style, language }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(head ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' } } : {}),
    children: [
      new Paragraph({
        style,
        alignment: isNumber(inline) ? AlignmentType.RIGHT : AlignmentType.LEFT,
        keepNext: head,
        children: textRuns(plainText(inline, language), head ? { bold: true } : {}),
      }),
    ],
  });
}
