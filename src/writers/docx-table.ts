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
import type { Rich, Table as TableOf } from '../gate/exhibit.ts';
import type { Language } from '../model/project.ts';
import { CELL_MARGIN, columnWidths, leastWidth, type Page } from './docx-page.ts';
import type { WrittenRows } from './docx-rows.ts';
import { SIZES } from './docx-styles.ts';
import { richRuns, type WordPlace } from './docx-text.ts';
import { widthOf } from './picture/letters.ts';
import { isNumberCell, plainText } from './plain.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'C4C9CE' } as const;
const HEAD_LINE = { style: BorderStyle.SINGLE, size: 8, color: '464F56' } as const;
/** Lines between rows alone; the head stands between two of its own. */
export const BORDERS: ITableBordersOptions = {
  top: HEAD_LINE,
  bottom: HAIRLINE,
  left: NONE,
  right: NONE,
  insideHorizontal: HAIRLINE,
  insideVertical: NONE,
};

export const HEAD_CELL = {
  shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E9ECEF' },
  borders: { top: HEAD_LINE, bottom: HEAD_LINE },
} as const;

/** Without it, Word joins two tables that follow each other. */
export function tableEnd(keepNext = false): Paragraph {
  return new Paragraph({ style: 'TableEnd', keepNext });
}

/** A table as wide as the page, its head repeated on each one. */
export function wordTable(
  table: TableOf,
  page: Page,
  place: WordPlace & { readonly rows: WrittenRows },
): (Table | Paragraph)[] {
  const { language } = place;
  const count = table.head.length;
  if (count === 0) return [];
  const style = count > 8 ? 'TableTextSmall' : 'TableText';
  const leasts = table.head.map((_, i) => leastWidth(unbreakableWords(table, i, language), SIZES[style]));
  const widths = columnWidths(table.widths, leasts, page.textWidth);
  const alignments = table.head.map((_, i) => alignmentOf(table, i, language));
  const cellsOf = (row: readonly Rich[], look: { readonly head: boolean; readonly keepNext: boolean }) =>
    widths.map((width, i) =>
      wordCell(row[i] ?? [], { width, ...look, style, place, alignment: alignments[i] }),
    );
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cellsOf(table.head, { head: true, keepNext: true }),
  });
  const rows = table.rows.map((row, i, all) =>
    place.rows.row(
      () =>
        new TableRow({
          // Written only where it holds: the schema of the row knows no "false".
          ...(isShortRow(row, widths, SIZES[style], language) ? { cantSplit: true } : {}),
          children: cellsOf(row, { head: false, keepNext: place.below > 0 && i === all.length - 1 }),
        }),
    ),
  );
  return [
    new Table({
      rows: [...titleRow(table, page, place), head, ...rows],
      layout: TableLayoutType.FIXED,
      width: { size: page.textWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders: BORDERS,
      margins: { top: 40, bottom: 40, left: CELL_MARGIN, right: CELL_MARGIN },
    }),
    tableEnd(place.below > 0),
  ];
}

/** Above the head, and repeated with it. */
function titleRow({ title, head }: TableOf, { textWidth }: Page, place: WordPlace): TableRow[] {
  if (title === undefined) return [];
  const paragraph = new Paragraph({
    style: 'TableText',
    keepNext: true,
    children: richRuns(title, place, { bold: true }),
  });
  const cell = new TableCell({
    ...HEAD_CELL,
    columnSpan: head.length,
    width: { size: textWidth, type: WidthType.DXA },
    children: [paragraph],
  });
  return [new TableRow({ tableHeader: true, cantSplit: true, children: [cell] })];
}

/** A row goes to the next page as a whole; one that is as long as this fills the page it starts on. */
const LONG_ROW = 25;

function isShortRow(
  row: readonly Rich[],
  widths: readonly number[],
  size: number,
  language: Language,
): boolean {
  return row.every((cell, i) => {
    const room = ((widths[i] ?? 0) - 2 * CELL_MARGIN) / 20;
    const lines = plainText(cell, language)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, size / 2, 'regular') / room)), 0);
    return lines <= LONG_ROW;
  });
}

/** All words of a column that a line break cannot part. */
function unbreakableWords(table: TableOf, column: number, language: Language): string[] {
  const cells = [table.head, ...table.rows].map((row) => plainText(row[column] ?? [], language));
  return cells.flatMap((cell) => cell.split(/[\s-]+/));
}

interface TableCellLook {
  readonly width: number;
  readonly head: boolean;
  readonly keepNext: boolean;
  readonly style: string;
  readonly place: WordPlace;
  readonly alignment: CellAlignment | undefined;
}

type CellAlignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/** Numbers under each other by their ends, marks and numbers in the middle; the head stands as its column does. */
function alignmentOf(table: TableOf, column: number, language: Language): CellAlignment {
  const cells = table.rows.map((row) => row[column] ?? []);
  if (cells.length === 0) return AlignmentType.LEFT;
  if (cells.every(isNumberCell)) return AlignmentType.RIGHT;
  const isMark = (cell: Rich) => isNumberCell(cell) || plainText(cell, language).length === 1;
  return cells.every(isMark) ? AlignmentType.CENTER : AlignmentType.LEFT;
}

function wordCell(words: Rich, { width, head, keepNext, style, place, alignment }: TableCellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(head ? HEAD_CELL : {}),
    children: [
      new Paragraph({
        style,
        alignment: alignment ?? AlignmentType.LEFT,
        keepNext,
        children: richRuns(words, place, head ? { bold: true, size: SIZES.Soft } : {}),
      }),
    ],
  });
}
