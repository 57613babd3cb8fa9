import { inXml, STYLE } from './xlsx-text.ts';

/** The values of a row: a number is a number, a string a text, an empty one no cell. */
type FilledRow = readonly (string | number)[];

/** A sheet with its values. */
export interface FilledSheet {
  readonly name: string;
  readonly head: readonly string[];
  /** How many there are, and each when it is written: all of a large project would not fit in memory beside what they become. */
  readonly count: number;
  readonly rows: () => Iterable<FilledRow>;
  /** Of its columns, in letters. */
  readonly widths: readonly number[];
}

/** A sheet's part, in pieces; `isFirst`: the one that shows when the workbook opens. */
export function* sheetXml(sheet: FilledSheet, isFirst: boolean): Generator<string> {
  const { head, rows, widths } = sheet;
  const range = sheetCorners(sheet).join(':');
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  yield [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>`,
  ].join('');
  yield rowXml(head, 1, STYLE.head, heightOf(head, widths));
  let number = 1;
  for (const row of rows()) yield rowXml(row, ++number, STYLE.text, heightOf(row, widths));
  yield [
    '</sheetData>',
    hasFilter(sheet) ? `<autoFilter ref="${range}"/>` : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

/** Its first cell and its last: A1, C20. */
export function sheetCorners({ head, count }: FilledSheet): readonly [string, string] {
  return ['A1', `${columnName(Math.max(head.length, 1) - 1)}${count + 1}`];
}

/** A single column is no list to look for something in. */
export function hasFilter({ head }: FilledSheet): boolean {
  return head.length > 1;
}

/** Points: a line of text, and the highest that a row can be. */
const LINE = 15;
const HIGHEST = 409;

/** Not every program fits a row to its words when it opens a file: as high as they need, as near as their letters tell. */
function heightOf(cells: FilledRow, widths: readonly number[]): number {
  const lines = cells.map((cell, i) => {
    if (typeof cell === 'number') return 1;
    const width = Math.max(1, (widths[i] ?? 1) - 1);
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}

function rowXml(cells: FilledRow, row: number, style: number, height: number): string {
  return `<row r="${row}" ht="${height}">${cells.map((cell, i) => cellXml(cell, `${columnName(i)}${row}`, style)).join('')}</row>`;
}

function cellXml(cell: string | number, at: string, style: number): string {
  if (typeof cell === 'number') return `<c r="${at}" s="${STYLE.number}"><v>${cell}</v></c>`;
  if (cell === '') return '';
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${inXml(cell)}</t></is></c>`;
}

/** 0 is A, 26 is AA. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

/** As a formula names it. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
