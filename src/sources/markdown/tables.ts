import type { Run, TextLine } from '../text/layout.ts';
import type { LineWriter } from './line-writer.ts';

/**
 * The cells of a table as lines, each with its place; other lines as they are. A cell has several lines where
 * `<br>` stands in it.
 */
export function tableCells(lines: readonly TextLine[], out: LineWriter): readonly TextLine[] {
  const [head, rule, ...body] = tableRows(lines, out.text);
  if (head === undefined || rule === undefined || !isRule(rowWords(rule)) || !rowWords(head).includes('|')) {
    return lines;
  }
  const table = out.tables++;
  return [head, ...body].flatMap((lines, row) =>
    rowCells(lines, out.text).flatMap((paragraphs, column) =>
      paragraphs.map((runs): TextLine => ({ runs, heading: null, cell: { table, row, column } })),
    ),
  );
}

function rowWords(row: readonly TextLine[]): string {
  return row.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
}

/** `|---|:--:|` under the head of a table. */
function isRule(words: string): boolean {
  if (!words.includes('|')) return false;
  const cells = words.trim().split('|');
  return cells.every((cell, i) => {
    const outer = i === 0 || i === cells.length - 1;
    return (outer && cell.trim() === '') || /^:?-+:?$/.test(cell.trim());
  });
}

/** Lines that stand on one line of the file: `<br>` breaks a line without ending its row. */
function tableRows(lines: readonly TextLine[], text: string): TextLine[][] {
  const rows: TextLine[][] = [];
  let end = lines[0]?.runs[0]?.from ?? 0;
  for (const line of lines) {
    const between = text.slice(end, line.runs[0]?.from);
    const row = /[\r\n]/.test(between) ? undefined : rows.at(-1);
    if (row === undefined) rows.push([line]);
    else row.push(line);
    end = line.runs.at(-1)?.to ?? end;
  }
  return rows;
}

/** The paragraphs of a cell. */
type RowCell = Run[][];

function rowCells(row: readonly TextLine[], text: string): RowCell[] {
  const cells: RowCell[] = [[]];
  for (const { runs } of row) {
    cells.at(-1)?.push([]);
    for (const part of runs.flatMap((run) => splitAtBars(run, text))) {
      if (part === null) cells.push([[]]);
      else cells.at(-1)?.at(-1)?.push(part);
    }
  }
  return withoutEdges(cells);
}

/** A null for every bar between cells. `text` is the kept text, which tells such a bar from one that is escaped. */
function splitAtBars(run: Run, text: string): (Run | null)[] {
  const parts: (Run | null)[] = [];
  let start = 0;
  for (const { index } of run.text.matchAll(/\|/g)) {
    const escaped = index === 0 && text[run.from - 1] === '\\';
    if (escaped || run.text.length !== run.to - run.from) continue;
    parts.push(part(run, start, index), null);
    start = index + 1;
  }
  return [...parts, start === 0 ? run : part(run, start, run.text.length)];
}

/** The bars at both ends of a row make no cell. */
function withoutEdges(row: readonly RowCell[]): RowCell[] {
  const cells = row.map((cell) => cell.map(trimmedRuns).filter((runs) => runs.length > 0));
  return cells.filter((cell, i) => cell.length > 0 || (i > 0 && i < cells.length - 1));
}

function part(run: Run, from: number, to: number): Run {
  return { ...run, text: run.text.slice(from, to), from: run.from + from, to: run.from + to };
}

function trimmedRuns(runs: readonly Run[]): Run[] {
  const filled = runs.filter((run) => run.text !== '');
  while (filled.length > 0 && filled[0]?.text.trim() === '') filled.shift();
  while (filled.length > 0 && filled.at(-1)?.text.trim() === '') filled.pop();
  return filled.map((run, i) => {
    if (run.text.length !== run.to - run.from) return run;
    const start = i === 0 ? run.text.length - run.text.trimStart().length : 0;
    const end = i === filled.length - 1 ? run.text.trimEnd().length : run.text.length;
    return part(run, start, end);
  });
}
