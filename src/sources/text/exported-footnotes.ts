import { matchesOf } from '../../language/matches.ts';
import type { FoundFootnote, TextProblem } from './document.ts';
import { FOOTNOTE_WITHOUT_TEXT } from './finding-kinds.ts';
import { isInside, type Span, textWithout } from './kept.ts';

/** Footnotes as a conversion from Word to text writes them; places are in the file. */
export interface ExportedFootnotes {
  readonly calls: readonly { readonly at: number; readonly number: number }[];
  readonly footnotes: readonly FoundFootnote[];
  /** Calls and texts, which are no words of the paragraph. */
  readonly cuts: readonly Span[];
  /** The texts alone. */
  readonly texts: readonly Span[];
  readonly problems: readonly TextProblem[];
}

const CALL = /\[footnoteRef:(\d{1,6})\]/g;
const TEXT = /\[(\d{1,6}):[ \t]/g;

/** Reads `[footnoteRef:63]` and `[63:  text]`, which stands near it. `marks`: what is taken out already. */
export function exportedFootnotes(source: string, marks: readonly Span[]): ExportedFootnotes {
  const calls = [...matchesOf(source, CALL)]
    .filter((match) => !isInside(marks, match.index))
    .map((match) => ({ at: match.index, number: Number(match[1]), to: match.index + match[0].length }));
  const firstCall = new Map<number, number>();
  for (const { number, at } of calls) if (!firstCall.has(number)) firstCall.set(number, at);
  const texts = footnoteTexts(source, marks, firstCall);
  const written = new Set(texts.map(({ number }) => number));
  return {
    calls,
    footnotes: texts.map(({ number, inner }) => ({
      number,
      text: textWithout(source, inner, marks)
        .replaceAll(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, '\n')
        .trim(),
      at: firstCall.get(number) ?? inner.from,
    })),
    cuts: [...calls.map(({ at, to }) => ({ from: at, to })), ...texts],
    texts,
    problems: [...firstCall]
      .filter(([number]) => !written.has(number))
      .map(([, at]) => ({ kind: FOOTNOTE_WITHOUT_TEXT, at })),
  };
}

interface FootnoteText extends Span {
  readonly number: number;
  readonly inner: Span;
}

/** Only a number that is called has a text: "[12: 30]" in a transcript is no footnote. */
function footnoteTexts(
  source: string,
  marks: readonly Span[],
  called: ReadonlyMap<number, number>,
): FootnoteText[] {
  const open = new Set(called.keys());
  const starts = [...matchesOf(source, TEXT)].filter((match) => {
    const counts = !isInside(marks, match.index) && open.has(Number(match[1]));
    if (counts) open.delete(Number(match[1]));
    return counts;
  });
  return starts.map((match, i) => {
    const from = match.index + match[0].length;
    const end = footnoteEnd(source, from, starts[i + 1]?.index ?? source.length);
    return {
      number: Number(match[1]),
      inner: { from, to: end.inner },
      from: blanksBefore(source, match.index),
      to: end.to,
    };
  });
}

// A footnote of several paragraphs runs on over lines, but not without end: then its bracket is forgotten.
const LONGEST_TAIL = 2000;

/** Where a footnote's text ends: at the bracket that closes its own, else at the last one, else with its line. */
function footnoteEnd(source: string, from: number, limit: number): { inner: number; to: number } {
  const lineEnd = nextLineEnd(source, from, limit);
  const onLine = closing(source, from, lineEnd);
  if (onLine !== null) return { inner: onLine, to: onLine + 1 };
  const last = source.lastIndexOf(']', lineEnd - 1);
  if (last >= from) return { inner: last, to: last + 1 };
  const further = closing(source, from, Math.min(limit, lineEnd + LONGEST_TAIL));
  if (further !== null && !/\[footnoteRef:|\n\s*\n|\tComment by /.test(source.slice(from, further))) {
    return { inner: further, to: further + 1 };
  }
  return { inner: lineEnd, to: lineEnd };
}

function closing(source: string, from: number, limit: number): number | null {
  let depth = 1;
  for (let at = from; at < limit; at++) {
    if (source[at] === '[') depth++;
    else if (source[at] === ']' && --depth === 0) return at;
  }
  return null;
}

function nextLineEnd(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && source[at] !== '\n' && source[at] !== '\r') at++;
  return at;
}

function blanksBefore(source: string, at: number): number {
  let from = at;
  while (from > 0 && (source[from - 1] === ' ' || source[from - 1] === '\t')) from--;
  return from;
}
