import type { Cell, Document, SourceFile } from '../../model/document.ts';
import { sawOf } from '../saw.ts';
import { braceNotes } from '../text/brace-notes.ts';
import { readWith, type TextReading } from '../text/document.ts';
import { HALF_A_NOTE } from '../text/finding-kinds.ts';
import { Kept, mergeCuts, type Span } from '../text/kept.ts';
import type { Run, TextLine } from '../text/layout.ts';
import { scanMarks } from '../text/marks.ts';

/**
 * Reads a .csv or .tsv: one table, whose fields stand between commas, semicolons or tabs, whichever the first line has most of.
 * Notes are those between braces, as in a .txt.
 *
 * Never throws for bad input: a file that is no text gives a finding of severity error and no paragraphs.
 */
export async function readCsv(source: SourceFile): Promise<Document> {
  return readWith(source, csvReading);
}

function csvReading(source: string): TextReading {
  const found = scanMarks(source, 0, false);
  const marks = mergeCuts(found.cuts);
  const kept = new Kept(source, marks);
  return {
    kept,
    lines: rowsIn(kept.text).flatMap((fields, row) =>
      fields.flatMap((field, column) => paragraphsOfField(field, kept.text, { table: 0, row, column })),
    ),
    calls: [],
    notes: braceNotes(found.notes, { source, kept, marks, footnotes: [], author: '' }),
    footnotes: [],
    properties: new Map(),
    saw: sawOf(found.notes.length + found.unclosed),
    problems: found.loose.map((at) => ({ kind: HALF_A_NOTE, at })),
  };
}

/** Without the quotation marks around it, where it has them. */
interface Field extends Span {
  readonly isQuoted: boolean;
}

/** What Excel puts above a table to say what parts its fields. */
const SEPARATOR_LINE = /^sep=[,;\t]\r?\n/;
const SEPARATORS = [',', ';', '\t'];

function rowsIn(text: string): Field[][] {
  const start = SEPARATOR_LINE.exec(text)?.[0].length ?? 0;
  const separator = start > 0 ? (text[start - (text[start - 2] === '\r' ? 3 : 2)] ?? ',') : mostUsed(text);
  const rows: Field[][] = [[]];
  for (let at = start; at < text.length; ) {
    const field = fieldAt(text, at, separator);
    rows.at(-1)?.push(field);
    const end = endOfField(text, field.isQuoted ? field.to + 1 : field.to, separator);
    const next = text[end];
    if (next !== undefined && next !== separator) rows.push([]);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

function mostUsed(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const outside = head.replace(/"[^"]*"/g, '');
  const count = (sign: string) => outside.split(sign).length;
  return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** A quotation mark that never closes opens nothing, nor one behind whose pair the field goes on: `"Ja" zei ze`. */
function fieldAt(text: string, at: number, separator: string): Field {
  if (text[at] === '"') {
    let to = text.indexOf('"', at + 1);
    while (to >= 0 && text[to + 1] === '"') to = text.indexOf('"', to + 2);
    const isWhole = to >= 0 && text.slice(to + 1, endOfField(text, to + 1, separator)).trim() === '';
    if (isWhole) return { from: at + 1, to, isQuoted: true };
  }
  return { from: at, to: endOfField(text, at, separator), isQuoted: false };
}

function endOfField(text: string, at: number, separator: string): number {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** A line of a field is a paragraph of its cell; `""` between quotation marks is one. */
function paragraphsOfField({ from, to, isQuoted }: Field, text: string, cell: Cell): TextLine[] {
  const lines: Run[][] = [[]];
  for (const { 0: part, index } of text
    .slice(from, to)
    .matchAll(isQuoted ? /""|\r?\n|\r|[^"\r\n]+/g : /.+/gs)) {
    const run = { from: from + index, to: from + index + part.length };
    if (/^[\r\n]/.test(part)) lines.push([]);
    else lines.at(-1)?.push({ ...run, text: part === '""' ? '"' : part });
  }
  return lines.map((runs) => ({ runs: withoutBlankStart(runs), heading: null, cell }));
}

function withoutBlankStart([first, ...others]: readonly Run[]): Run[] {
  if (first === undefined) return [];
  const text = first.text.trimStart();
  return [{ ...first, text, from: first.to - text.length }, ...others].filter((run) => run.text !== '');
}
