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

/** cli-table3 looks from each row at all rows above it: so many at once, and the time stays linear. */
const ROWS_AT_ONCE = 50;
const NO_RULE = { '': '', mid: '', left: '', right: '' };

/** A table that fits the width, words wrapped inside its cells; time is linear in its words. */
export function renderTable({ head, rows, widths }: TextTable, width: number): string {
  const columns = terminalWidths(head, rows, widths, width);
  const fitting = (row: readonly string[]) =>
    columns.map((column, i) => cutToWidth(row[i] ?? '', column - PADDING));
  const isCompact = rows.every((row) => row.every((cell) => !cell.includes('\n')));
  const hasHead = head.some((cell) => cell !== '');
  const parts: string[] = [];
  for (let from = 0; from === 0 || from < rows.length; from += ROWS_AT_ONCE) {
    const isLast = from + ROWS_AT_ONCE >= rows.length;
    const table = new Table({
      colWidths: [...columns],
      head: from === 0 && hasHead ? fitting(head) : [],
      style: { head: [], border: [], compact: isCompact },
      wordWrap: true,
      chars: { ...(from > 0 && seam(isCompact)), ...(!isLast && rule('bottom', NO_RULE)) },
    });
    table.push(...rows.slice(from, from + ROWS_AT_ONCE).map(fitting));
    parts.push(table.toString());
  }
  return parts.join('\n');
}

/** The line between two parts is the one between any two rows. */
function seam(isCompact: boolean): Partial<Record<Table.CharName, string>> {
  return rule('top', isCompact ? NO_RULE : { '': '─', mid: '┼', left: '├', right: '┤' });
}

function rule(
  where: 'top' | 'bottom',
  chars: Readonly<Record<'' | 'mid' | 'left' | 'right', string>>,
): Partial<Record<Table.CharName, string>> {
  return {
    [where]: chars[''],
    [`${where}-mid`]: chars.mid,
    [`${where}-left`]: chars.left,
    [`${where}-right`]: chars.right,
  };
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
  return cell.split('\n').reduce((most, line) => Math.max(most, stringWidth(line)), 0);
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

/** cli-table3 wraps at blanks only: a word that is wider than its column is cut here. */
function cutToWidth(cell: string, width: number): string {
  return cell.replace(/\S+/gu, (word) => {
    if (stringWidth(word) <= width) return word;
    // An id is cut at its hyphens first: what tells `docenten-1` from `docenten-2` stands behind the last.
    const parts = word.match(/[^-]+-?|-/gu) ?? [word];
    return packedPieces(
      parts.flatMap((part) => (stringWidth(part) <= width ? [part] : packedPieces([...part], width))),
      width,
    ).join('\n');
  });
}

/** As many pieces a line as fit, and at least one. */
function packedPieces(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let [current, length] = ['', 0];
  for (const piece of pieces) {
    const long = stringWidth(piece);
    if (current !== '' && length + long > width) {
      lines.push(current);
      [current, length] = ['', 0];
    }
    [current, length] = [current + piece, length + long];
  }
  return current === '' ? lines : [...lines, current];
}
