import type { ScannedSpan } from '../detect/scanned.ts';
import { countWhere } from '../language/count-where.ts';
import { RawText, type TextRoot } from '../model/raw-text.ts';

/** Texts one under the other, so that each is searched with its neighbours as context. */
export interface Sheet {
  readonly text: RawText;
  /** In their order; no two of them share letters. */
  readonly parts: readonly RawText[];
  /** Where each of them begins on the sheet, in UTF-16 units. */
  readonly starts: readonly number[];
}

export function sheetOf(parts: readonly RawText[]): Sheet {
  const written = parts.filter(({ length }) => length > 0);
  const [only, ...others] = written;
  // What is found in one text alone is found at its own place: a review shows the words around it.
  const text = only !== undefined && others.length === 0 ? only : RawText.join(written, '\n');
  return { text, parts: written, starts: startsOfParts(written) };
}

/** Of parts that a line feed keeps apart. */
function startsOfParts(parts: readonly RawText[]): number[] {
  let next = 0;
  return parts.map(({ length }) => {
    const start = next;
    next += length + 1;
    return start;
  });
}

/**
 * A slice of a sheet as one of the text that it stands in, where a review finds the words around it; itself where it runs
 * over two.
 */
export function inItsText({ text, parts, starts }: Sheet): (slice: RawText) => RawText {
  if (parts.length < 2) return (slice) => slice;
  return (slice) => {
    const at = slice.start - text.start;
    const number = countWhere(starts, (start) => start <= at) - 1;
    const [part, from] = [parts[number], at - (starts[number] ?? 0)];
    return part !== undefined && from + slice.length <= part.length
      ? part.slice(from, from + slice.length)
      : slice;
  };
}

/** What was found on a sheet, where it stands in the texts that it was made of: one that runs over two is in both. */
export function spansByRoot(
  { parts, starts }: Sheet,
  spans: readonly ScannedSpan[],
): Map<TextRoot, readonly ScannedSpan[]> {
  const found = new Map<TextRoot, ScannedSpan[]>();
  let next = 0;
  for (const [i, part] of parts.entries()) {
    const from = starts[i] ?? 0;
    const to = from + part.length;
    const own = found.get(part.root) ?? [];
    while ((spans[next]?.end ?? to) <= from && next < spans.length) next++;
    for (let at = next; at < spans.length && (spans[at]?.start ?? to) < to; at++) {
      const span = spans[at];
      if (span !== undefined) own.push(spanWithin(span, from, part));
    }
    found.set(part.root, own);
  }
  return found;
}

/** Cut to the part, which begins at `from` on the sheet. */
function spanWithin(span: ScannedSpan, from: number, part: RawText): ScannedSpan {
  const by = part.start - from;
  const last = from + part.length;
  const start = Math.max(span.start, from);
  const end = Math.min(span.end, last);
  return {
    ...span,
    start: start + by,
    end: end + by,
    tail: span.end + span.tail <= last ? span.tail : 0,
    parts: span.parts.flatMap(([a, b]): [number, number][] =>
      a >= from && b <= last ? [[a + by, b + by]] : [],
    ),
  };
}
