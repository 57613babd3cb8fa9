import type { Kept } from '../text/kept.ts';
import type { LineSpan } from '../text/lines.ts';
import { plainUntil } from './plain.ts';

/** Whole lines that can be read by themselves. */
export interface MarkdownPiece {
  readonly from: number;
  readonly to: number;
  /** For the parser; a single line that is too long for it; or prose that does not need it. */
  readonly form: 'markdown' | 'long' | 'plain';
}

const SIZE = 2048;
/** Behind this a piece ends at a line end where no blank line comes. */
const LARGE = 4 * SIZE;
/** No line of prose has so many characters: it is a recording that was written out in one go, without Markdown. */
const LONG_LINE = 20_000;

// Lines that may belong to what stands above them: indented, in a list, quote or table, under a heading.
const BELONGS = /^(?:[ \t>=|-]|[*+](?:[ \t]|$)|\d{1,9}[.)])/;
/** Blanks, and marks of lists and quotes, in front of a line. */
const INDENT = /^(?:[ \t>]|[*+-](?=[ \t]))+/;
/** Characters: nobody nests so deep, and the parser's time is the depth of every line, for every line. */
const DEEPEST = 80;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/**
 * Cuts a text where one block surely ends and another starts. A few characters ("*a _b") can make the parser look
 * back over everything before them: over a piece that takes no time, over a book it never ends.
 * `extra`: characters that go with every piece.
 */
export function piecesOf(kept: Kept, extra: number): MarkdownPiece[] {
  const pieces: MarkdownPiece[] = [];
  let from = 0;
  let fence: string | null = null;
  let afterBlank = true;
  const cut = (to: number, form: MarkdownPiece['form']) => {
    if (to > from) pieces.push({ from, to, form });
    from = to;
  };
  for (let i = 0; i < kept.lines.length; i++) {
    const { from: start, to: end } = kept.lines[i] as LineSpan;
    const words = kept.text.slice(start, end);
    if (words.length > LONG_LINE) {
      cut(start, 'markdown');
      cut(end, 'long');
      continue;
    }
    const indent = fence === null ? (INDENT.exec(words)?.[0].length ?? 0) : 0;
    if (indent > DEEPEST) {
      cut(start, 'markdown');
      from = Math.min(start + indent, end);
      afterBlank = words.trim() === '';
      continue;
    }
    const behind = afterBlank && fence === null && words !== '' ? plainUntil(kept, i) : i;
    if (behind > i) {
      cut(start, 'markdown');
      cut(kept.lines[behind - 1]?.to ?? end, 'plain');
      i = behind - 1;
      afterBlank = false;
      continue;
    }
    const size = (afterBlank ? SIZE : LARGE) + extra;
    if (start - from >= size && fence === null && words !== '' && !BELONGS.test(words))
      cut(start, 'markdown');
    fence = fenceAfter(fence, words);
    afterBlank = words.trim() === '';
  }
  cut(kept.text.length, 'markdown');
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
