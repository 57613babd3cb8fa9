import type { Kept } from '../text/kept.ts';

/** Whole lines that can be parsed by themselves; `long` is a single line that had better not be. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly long: boolean;
}

const SIZE = 2048;
/** Behind this a piece ends at a line end where no blank line comes. */
const LARGE = 4 * SIZE;
/** No line of prose has so many characters: it is a recording that was written out in one go, without Markdown. */
const LONG_LINE = 20_000;

// Lines that may belong to what stands above them: indented, in a list, quote or table, under a heading.
const BELONGS = /^(?:[ \t>=|-]|[*+](?:[ \t]|$)|\d{1,9}[.)])/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/**
 * Cuts a text where one block surely ends and another starts. A few characters ("*a _b") can make the parser look
 * back over everything before them: over a piece that takes no time, over a book it never ends.
 * `extra`: characters that go with every piece.
 */
export function piecesOf(kept: Kept, extra: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let fence: string | null = null;
  let afterBlank = false;
  const cut = (to: number, long: boolean) => {
    if (to > from) pieces.push({ from, to, long });
    from = to;
  };
  for (const line of kept.lines) {
    const words = kept.text.slice(line.from, line.to);
    if (words.length > LONG_LINE) {
      cut(line.from, false);
      cut(line.to, true);
      continue;
    }
    const size = (afterBlank ? SIZE : LARGE) + extra;
    if (line.from - from >= size && fence === null && words !== '' && !BELONGS.test(words))
      cut(line.from, false);
    fence = fenceAfter(fence, words);
    afterBlank = words.trim() === '';
  }
  cut(kept.text.length, false);
  return pieces;
}

/** The fence that is open behind a line of code or text. */
function fenceAfter(open: string | null, line: string): string | null {
  const [, mark = '', rest = ''] = FENCE.exec(line) ?? [];
  if (mark === '') return open;
  if (open === null) return mark.startsWith('`') && rest.includes('`') ? null : mark;
  const closes = mark[0] === open[0] && mark.length >= open.length && rest.trim() === '';
  return closes ? null : open;
}
