import stringWidth from 'string-width';

/** A table of words that may be shown. */
export interface TextTable {
  readonly head: readonly string[];
  /** Gone through twice; need not be held. */
  readonly rows: Iterable<readonly string[]>;
  /** Relative, as many as the head has. */
  readonly widths: readonly number[];
}

const NARROWEST_COLUMN = 6;
/** A blank on both sides of a cell. */
const PADDING = 2;

/**
 * A table that fits the width, words wrapped inside its cells, a row at a time: all of them take as much room as the
 * report. Where a cell has several lines, a rule parts its row from the next. Time is linear in its words.
 */
export function* renderTable({ head, rows, widths }: TextTable, width: number): Generator<string, void> {
  const { needed, isCompact } = measured(head, rows, widths.length);
  const columns = widthsWithin(needed, widths, width);
  const rule = (left: string, between: string, right: string) =>
    `${left}${columns.map((column) => '─'.repeat(column)).join(between)}${right}`;
  const hasHead = head.some((cell) => cell !== '');
  let [above, isFirstBelow] = [rule('┌', '┬', '┐'), hasHead];
  if (hasHead) {
    yield `${above}\n${drawnRow(head, columns)}`;
    above = '';
  }
  for (const row of rows) {
    if (above === '' && (isFirstBelow || !isCompact)) above = rule('├', '┼', '┤');
    yield `${above === '' ? '' : `${above}\n`}${drawnRow(row, columns)}`;
    [above, isFirstBelow] = ['', false];
  }
  if (above === '') yield rule('└', '┴', '┘');
}

function drawnRow(row: readonly string[], columns: readonly number[]): string {
  const cell = (words: string, width: number) =>
    ` ${words}${' '.repeat(Math.max(1, width - terminalWidthOf(words) - 1))}`;
  const drawn = (line: readonly string[]) => line.map((words, i) => cell(words, columns[i] ?? 0));
  return linesOfRow(row, columns)
    .map((line) => `│${drawn(line).join('│')}│`)
    .join('\n');
}

/** Letters and signs that take one column each, whatever stands beside them. */
const NARROW = /^[ -~\u00a0-\u00a8\u00aa-\u00ad\u00af-\u02ff\u2010-\u2027]*$/u;

/** In columns of a terminal. The library makes its pattern of all emoji anew for each word: few words need it. */
function terminalWidthOf(words: string): number {
  return NARROW.test(words) ? words.length : stringWidth(words);
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

/** How wide each of so many columns has to be, and whether every cell is one line. */
function measured(head: readonly string[], rows: TextTable['rows'], count: number) {
  const needed = Array.from({ length: count }, (_, i) => longestLine(head[i] ?? '') + PADDING);
  let isCompact = true;
  for (const row of rows) {
    for (const i of needed.keys()) {
      const cell = row[i] ?? '';
      if (cell.includes('\n')) isCompact = false;
      needed[i] = Math.max(needed[i] ?? 0, longestLine(cell) + PADDING);
    }
  }
  return { needed: needed.map((need) => Math.max(NARROWEST_COLUMN, need)), isCompact };
}

/** No wider than what they hold; what has to shrink shrinks in proportion. */
function widthsWithin(
  needed: readonly number[],
  widths: readonly number[],
  width: number,
): readonly number[] {
  const room = width - widths.length - 1;
  const total = needed.reduce((sum, need) => sum + need, 0);
  return total <= room ? needed : shrunk(needed, widths, room);
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
