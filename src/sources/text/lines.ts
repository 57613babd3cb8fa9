import { countWhere } from '../../language/count-where.ts';

/** A line of a text without its line end; half-open, in UTF-16 units. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

/** Split at CRLF, LF and CR only: U+2028 and the like stand inside a line. A last line that is empty is one too. */
export function splitLines(text: string): LineSpan[] {
  const lines: LineSpan[] = [];
  let from = 0;
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ from, to: end.index });
    from = end.index + end[0].length;
  }
  lines.push({ from, to: text.length });
  return lines;
}

/** Index of the line that an offset stands in, from 0. */
export function lineIndex(lines: readonly LineSpan[], offset: number): number {
  return Math.max(countWhere(lines, (line) => line.from <= offset) - 1, 0);
}
