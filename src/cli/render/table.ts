import Table from 'cli-table3';
import stringWidth from 'string-width';

/** A table of words that may be shown. */
export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Relative, as many as the head has. */
  readonly widths: readonly number[];
}

const NARROWEST_COLUMN = 6;
/** A blank on both sides of a cell. */
const PADDING = 2;

/** cli-table3 looks from each row at all rows above it, and at a whole cell from each of its lines: it gets a few, each of one line. */
const LINES_AT_ONCE = 50;
const NO_RULE = { '': '', mid: '', left: '', right: '' };
const BETWEEN = { '': '─', mid: '┼', left: '├', right: '┤' };
type RuleSigns = Readonly<Record<'' | 'mid' | 'left' | 'right', string>>;

/**
 * A table that fits the width, words wrapped inside its cells, some lines at a time: all of them take as much room as the
 * report. Time is linear in its words.
 */
export function* renderTable({ head, rows, widths }: TextTable, width: number): Generator<string, void> {
  const columns = terminalWidths(head, rows, widths, width);
  const isCompact = rows.every((row) => row.every((cell) => !cell.includes('\n')));
  const hasHead = head.some((cell) => cell !== '');
  const bodies = isCompact && rows.length > 0 ? [rows] : rows.map((row) => [row]);
  const blocks = [...(hasHead ? [[head]] : []), ...bodies];
  for (const [at, block] of blocks.entries()) {
    const lines = block.flatMap((row) => linesOfRow(row, columns));
    for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
      const isLast = at === blocks.length - 1 && from + LINES_AT_ONCE >= lines.length;
      const above = from > 0 ? NO_RULE : at > 0 ? BETWEEN : null;
      const table = new Table({
        colWidths: [...columns],
        style: { head: [], border: [], compact: true },
        chars: { ...(above && rule('top', above)), ...(!isLast && rule('bottom', NO_RULE)) },
      });
      table.push(...lines.slice(from, from + LINES_AT_ONCE).map((line) => [...line]));
      yield table.toString();
    }
  }
}

/** Letters and signs that take one column each, whatever stands beside them. */
const NARROW = /^[ -~\u00a0-\u00a8\u00aa-\u00ad\u00af-\u02ff\u2010-\u2027]*$/u;

/** In columns of a terminal. The library makes its pattern of all emoji anew for each word: few words need it. */
function terminalWidthOf(words: string): number {
  return NARROW.test(words) ? words.length : stringWidth(words);
}

function rule(where: 'top' | 'bottom', signs: RuleSigns): Partial<Record<Table.CharName, string>> {
  return {
    [where]: signs[''],
    [`${where}-mid`]: signs.mid,
    [`${where}-left`]: signs.left,
    [`${where}-right`]: signs.right,
  };
}

/** The lines of one row, as many as its highest cell has, each with what stands there in every column. */
function linesOfRow(row: readonly string[], columns: readonly number[]): string[][] {
  const cells = columns.map((column, i) => linesOfCell(row[i] ?? '', column - PADDING));
  const height = cells.reduce((most, { length }) => Math.max(most, length), 1);
  return Array.from({ length: height }, (_, at) => cells.map((lines) => lines[at] ?? ''));
}

/** Lines wrapped at blanks; a word that is wider than its column is cut. Empty lines take no room. */
function linesOfCell(cell: string, width: number): string[] {
  return cell.split('\n').flatMap((line) => {
    const words = line.match(/\s*\S+/gu) ?? [];
    const pieces = words.flatMap((word, i) => {
      if (terminalWidthOf(word) <= width) return [word];
      return cutToWidth(i === 0 ? word : word.trimStart(), width);
    });
    return packedPieces(pieces, width);
  });
}

/** No wider than what they hold; what has to shrink shrinks in proportion. */
function terminalWidths(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  width: number,
): number[] {
  const needed = widths.map((_, i) =>
    [head, ...rows].reduce(
      (most, row) => Math.max(most, longestLine(row[i] ?? '') + PADDING),
      NARROWEST_COLUMN,
    ),
  );
  const room = width - widths.length - 1;
  const total = needed.reduce((sum, need) => sum + need, 0);
  if (total <= room) return needed;
  return shrunk(needed, widths, room);
}

/** A loop: two thousand notes on one whole text are more lines than a call takes arguments. */
function longestLine(cell: string): number {
  return cell.split('\n').reduce((most, line) => Math.max(most, terminalWidthOf(line)), 0);
}

/** Columns that need less than their share keep what they need; the others divide what is left. */
function shrunk(needed: readonly number[], widths: readonly number[], room: number): number[] {
  const columns = [...needed];
  let open = columns.map((_, i) => i);
  let left = room;
  for (;;) {
    const shares = open.reduce((sum, i) => sum + (widths[i] ?? 1), 0);
    const modest = open.filter((i) => (needed[i] ?? 0) <= Math.floor((left * (widths[i] ?? 1)) / shares));
    if (modest.length === 0 || modest.length === open.length) {
      for (const i of open)
        columns[i] = Math.max(NARROWEST_COLUMN, Math.floor((left * (widths[i] ?? 1)) / shares));
      return columns;
    }
    for (const i of modest) left -= needed[i] ?? 0;
    open = open.filter((i) => !modest.includes(i));
  }
}

function cutToWidth(word: string, width: number): string[] {
  if (terminalWidthOf(word) <= width) return [word];
  // An id is cut at its hyphens first: what tells `docenten-1` from `docenten-2` stands behind the last.
  const parts = word.match(/[^-]+-?|-/gu) ?? [word];
  return packedPieces(
    parts.flatMap((part) => (terminalWidthOf(part) <= width ? [part] : packedPieces([...part], width))),
    width,
  );
}

/** As many pieces a line as fit, and at least one; a line that goes on starts without blanks. */
function packedPieces(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let [current, length] = ['', 0];
  for (const piece of pieces) {
    const long = terminalWidthOf(piece);
    if (current !== '' && length + long > width) {
      lines.push(current);
      current = piece.trimStart();
      length = terminalWidthOf(current);
    } else [current, length] = [current + piece, length + long];
  }
  return current === '' ? lines : [...lines, current];
}
