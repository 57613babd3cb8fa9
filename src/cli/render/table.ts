import { displayWidth } from './display-width.ts';

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

/** A table that fits the width, words wrapped inside its cells; time is linear in its words. */
export function renderTable({ head, rows, widths }: TextTable, width: number): string {
  const columns = columnWidths(head, rows, widths, width);
  const rule = (left: string, middle: string, right: string) =>
    `${left}${columns.map((column) => '─'.repeat(column)).join(middle)}${right}`;
  const between = rule('├', '┼', '┤');
  const isCompact = rows.every((row) => row.every((cell) => !cell.includes('\n')));
  const lines = [rule('┌', '┬', '┐')];
  const hasHead = head.some((cell) => cell !== '');
  if (hasHead) lines.push(...rowLines(head, columns));
  for (const [i, row] of rows.entries()) {
    if (i === 0 ? hasHead : !isCompact) lines.push(between);
    for (const line of rowLines(row, columns)) lines.push(line);
  }
  lines.push(rule('└', '┴', '┘'));
  return lines.join('\n');
}

/** The lines of one row, as many as its highest cell has. */
function rowLines(row: readonly string[], columns: readonly number[]): string[] {
  const cells = columns.map((column, i) => cellLines(row[i] ?? '', column - PADDING));
  const height = cells.reduce((most, { length }) => Math.max(most, length), 1);
  return Array.from({ length: height }, (_, at) => {
    const parts = columns.map((column, i) => {
      const text = cells[i]?.[at] ?? '';
      return ` ${text}${' '.repeat(Math.max(0, column - 1 - displayWidth(text)))}`;
    });
    return `│${parts.join('│')}│`;
  });
}

/** Words wrapped at blanks; empty lines take no room. */
function cellLines(cell: string, width: number): string[] {
  return cell.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let current = '';
    let length = 0;
    for (const [, blanks = '', word = ''] of line.matchAll(/(\s*)(\S+)/gu)) {
      for (const [i, part] of broken(word, width).entries()) {
        const before = i === 0 && (length > 0 || lines.length === 0) ? blanks : '';
        const long = displayWidth(part);
        if (length > 0 && (i > 0 || length + before.length + long > width)) {
          lines.push(current);
          [current, length] = [part, long];
        } else [current, length] = [current + before + part, length + before.length + long];
      }
    }
    return current === '' ? lines : [...lines, current];
  });
}

/** No wider than what they hold; what has to shrink shrinks in proportion. */
function columnWidths(
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
  return cell.split('\n').reduce((most, line) => Math.max(most, displayWidth(line)), 0);
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

/** A word that is wider than its column, cut. */
function broken(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  // An id is cut at its hyphens first: what tells `docenten-1` from `docenten-2` stands behind the last.
  const lines: string[] = [];
  let [current, length] = ['', 0];
  for (const part of (word.match(/[^-]+-?|-/g) ?? [word]).flatMap((piece) => pieces(piece, width))) {
    const long = displayWidth(part);
    if (current !== '' && length + long > width) {
      lines.push(current);
      [current, length] = ['', 0];
    }
    [current, length] = [current + part, length + long];
  }
  return [...lines, current];
}

/** As many letters as fit, and the next ones; at least one. */
function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const found: string[] = [];
  let [current, length] = ['', 0];
  for (const letter of word) {
    const long = displayWidth(letter);
    if (current !== '' && length + long > width) {
      found.push(current);
      [current, length] = ['', 0];
    }
    [current, length] = [current + letter, length + long];
  }
  return [...found, current];
}
