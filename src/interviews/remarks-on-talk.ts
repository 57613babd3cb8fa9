import type { Line } from './lines.ts';
import type { MarkedLines } from './marked-lines.ts';
import { type Mark, markKey } from './marks.ts';
import { breaksTalk } from './program-lines.ts';
import { isBetweenBrackets, isRemarkMark, namesRemark, remarkBefore } from './remark-words.ts';
import { isStamp } from './times.ts';
import { areNumbered, indentOf } from './turns.ts';

/** "Voordeel: …", one of a list of such lines, in what somebody says or writes. */
const LISTED = /^\s*\p{Lu}[\p{L}-]{2,24}\s?[:：]\s/u;
const FEWEST_VOICES = 2;

/**
 * The marks of a talk of two or more, with a mark of its own before each remark that nobody says: "Observatie: …" between the
 * turns, of which only that line is one, and behind the last turn all that follows "Nagesprek: …", a heading of that kind or
 * "[opname stopt]".
 */
export function withRemarks(
  { lines, marks: read }: MarkedLines,
  first: number,
  facts: ReadonlySet<Line>,
): readonly (Mark | null)[] {
  const marks = read.map((mark, i) =>
    mark !== null && isBetweenBrackets(lines[i]?.text ?? '') && isRemarkMark(mark.mark) ? null : mark,
  );
  const voices = new Set(
    marks.flatMap((mark, i) => (mark === null || i < first ? [] : [markKey(mark.mark)])),
  );
  if (voices.size < FEWEST_VOICES) return read;
  const last = marks.findLastIndex((mark) => mark !== null && !isRemarkMark(mark.mark));
  const from = startIn(lines);
  const result = [...marks];
  let speaking: Mark | null = null;
  let pending: string | null = null;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i] as Line;
    const own = marks[i] ?? null;
    if (own !== null) [speaking, pending] = [own, null];
    if (own !== null || speaking === null || facts.has(line) || line.cell !== null || line.given !== null)
      continue;
    const alone = line.text.trim().replace(/^[\s[({*_-]+|(?<![\s\])}*_:.-])[\s\])}*_:.-]+$/gu, '');
    if (line.closes && breaksTalk(line.text)) {
      pending = null;
      continue;
    }
    if (line.closes || ((line.isHeading || i > last) && namesRemark(alone))) {
      if (line.closes || line.isHeading) pending = alone;
      else result[i] = remarkMark(alone, line.text.length, line);
      continue;
    }
    if (line.isHeading || isStamp(line.text)) continue;
    const remark = remarkAt(lines, marks, i, last);
    if (remark !== null) {
      result[i] = remark;
      pending = null;
      const next = lines[i + 1];
      const goesOn =
        next !== undefined && i < last && marks[i + 1] === null && !next.isHeading && !next.closes;
      if (goesOn && /[.!?…\])]\s*$/u.test(line.text) && remarkAt(lines, marks, i + 1, last) === null)
        result[i + 1] = { ...speaking, end: from(next), time: next.head.time };
    } else if (pending !== null) {
      result[i] = remarkMark(pending, from(line), line);
      pending = null;
    }
  }
  return result;
}

function remarkAt(
  lines: readonly Line[],
  marks: readonly (Mark | null)[],
  i: number,
  last: number,
): Mark | null {
  const line = lines[i];
  if (line === undefined || marks[i] != null || line.isHeading) return null;
  const remark = remarkBefore(line.text.slice(line.head.end), { isLast: i > last });
  if (remark === null) return null;
  const isListed = [i - 1, i + 1].some(
    (at) => marks[at] === null && LISTED.test(lines[at]?.text ?? '') && !isRemarkLine(lines[at]),
  );
  return i < last && isListed ? null : remarkMark(remark.called, line.head.end + remark.end, line);
}

function isRemarkLine(line: Line | undefined): boolean {
  return remarkBefore(line?.text ?? '', { isLast: true }) !== null;
}

function remarkMark(mark: string, end: number, { head }: Line): Mark {
  return { mark, aside: '', end, time: head.time };
}

/** Where the words of a line without a mark start, in its UTF-16 units. */
function startIn(lines: readonly Line[]): (line: Line) => number {
  const isNumbered = areNumbered(lines);
  return ({ text, head }) => (isNumbered || head.time !== null ? head.end : indentOf(text));
}
