/** A table of words that may be shown. */
export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Relative, as many as the head has. */
  readonly widths: readonly number[];
}

const NARROWEST_COLUMN = 6;

/** A table that fits the width, words wrapped inside its cells. */
export async function renderTable({ head, rows, widths }: TextTable, width: number): Promise<string> {
  const { default: Table } = await import('cli-table3');
  const columns = columnWidths(head, rows, widths, width);
  const style = {
    head: [],
    border: [],
    compact: rows.every((row) => row.every((cell) => !cell.includes('\n'))),
  };
  const table = new Table({
    head: head.map((cell, i) => broken(cell, (columns[i] ?? 0) - 2)),
    colWidths: columns,
    wordWrap: true,
    style,
  });
  for (const row of rows) table.push(row.map((cell, i) => broken(cell, (columns[i] ?? 0) - 2)));
  return table.toString();
}

/** No wider than what they hold; what has to shrink shrinks in proportion. */
function columnWidths(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  width: number,
): number[] {
  const needed = widths.map((_, i) =>
    [head, ...rows].reduce((most, row) => Math.max(most, longestLine(row[i] ?? '') + 2), NARROWEST_COLUMN),
  );
  const room = width - widths.length - 1;
  const total = needed.reduce((sum, need) => sum + need, 0);
  if (total <= room) return needed;
  return shrunk(needed, widths, room);
}

/** UTF-16 units. A loop: two thousand notes on one whole text are more lines than a call takes arguments. */
function longestLine(cell: string): number {
  return cell.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
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
function broken(cell: string, width: number): string {
  return cell.replace(/\S+/g, (word) => {
    if (word.length <= width) return word;
    // An id is cut at its hyphens first: what tells `docenten-1` from `docenten-2` stands behind the last.
    const parts = word.match(/[^-]+-?|-/g) ?? [word];
    const lines: string[] = [''];
    for (const part of parts.flatMap(
      (piece) => piece.match(new RegExp(`.{1,${Math.max(1, width)}}`, 'gu')) ?? [],
    )) {
      const last = lines[lines.length - 1] ?? '';
      if (last.length + part.length <= width) lines[lines.length - 1] = last + part;
      else lines.push(part);
    }
    return lines.filter((line) => line !== '').join('\n');
  });
}
