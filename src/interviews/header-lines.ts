import type { Line } from './lines.ts';

/** A line above the talk, as its header is read. */
export interface HeaderLine {
  readonly text: string;
  readonly number: number;
}

/** The lines above the talk; two cells beside each other, "Functie" and "kok", are one. */
export function headerLines(lines: readonly Line[]): HeaderLine[] {
  const read: HeaderLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1];
    if (next !== undefined && areBeside(line, next)) {
      const key = line.text.trim().replace(/\s*[:：]$/u, '');
      read.push({ text: `${key}: ${next.text.trim()}`, number: line.number });
      i++;
    } else read.push({ text: line.text, number: line.number });
  }
  return read;
}

function areBeside({ cell: a }: Line, { cell: b }: Line): boolean {
  return (
    a !== null && b !== null && a.table === b.table && a.row === b.row && a.column === 0 && b.column === 1
  );
}
