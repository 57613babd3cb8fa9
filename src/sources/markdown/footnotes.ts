import type { TextProblem } from '../text/document.ts';
import { FOOTNOTE_WITHOUT_TEXT } from '../text/finding-kinds.ts';
import { isInside, type Span } from '../text/kept.ts';
import type { LineSpan } from '../text/lines.ts';

/** Footnotes as Markdown writes them; places are in the file. */
export interface MarkdownFootnotes {
  readonly calls: readonly { readonly at: number; readonly number: number }[];
  readonly definitions: readonly Definition[];
  /** Calls and definitions, which are no words of a paragraph. */
  readonly cuts: readonly Span[];
  readonly problems: readonly TextProblem[];
}

export interface Definition {
  readonly number: number;
  /** The call, or the definition where nothing calls it. */
  readonly at: number;
  /** The whole, with its mark and its line ends. */
  readonly span: Span;
  /** Its text, which may run on over indented lines. */
  readonly inner: Span;
}

interface FootnoteReading {
  /** Where the text starts. */
  readonly start: number;
  readonly marks: readonly Span[];
  /** Labels are the numbers that a reader of the document saw: kantlijn wrote it. */
  readonly areNumbers: boolean;
}

const DEFINITION = /^ {0,3}\[\^([^\]\s]{1,200})\]:[ \t]*/;
const CALL = /\[\^([^\]\s]{1,200})\]/g;
const INDENTED = /^(?: {2}|\t)[ \t]*\S/;
const FAR_INDENTED = /^(?: {4}|\t)[ \t]*\S/;

/**
 * Finds `[^1]` and `[^1]: text`. Numbers go by the first call, as a reader of the document counts; definitions
 * that nothing calls come after those. A call without a definition is ordinary text.
 */
export function markdownFootnotes(
  source: string,
  lines: readonly LineSpan[],
  { start, marks, areNumbers }: FootnoteReading,
): MarkdownFootnotes {
  const written = definitionsIn(source, lines, start, marks);
  const spans = [...written.values()].map(({ span }) => span);
  const numbers = new Map<string, { number: number; at: number }>();
  const calls: { at: number; number: number }[] = [];
  const cuts: Span[] = [...spans];
  const problems: TextProblem[] = [];
  CALL.lastIndex = start;
  for (let call = CALL.exec(source); call !== null; call = CALL.exec(source)) {
    const at = call.index;
    if (isInside(spans, at) || isInside(marks, at) || isEscaped(source, at)) continue;
    const label = call[1] ?? '';
    if (!written.has(label)) {
      problems.push({ kind: FOOTNOTE_WITHOUT_TEXT, at });
      continue;
    }
    const known = numbers.get(label) ?? { number: areNumbers ? Number(label) : numbers.size + 1, at };
    numbers.set(label, known);
    calls.push({ at, number: known.number });
    cuts.push({ from: at, to: at + call[0].length });
  }
  return { calls, definitions: numberedFootnotes(written, numbers, areNumbers), cuts, problems };
}

type WrittenNote = Pick<Definition, 'span' | 'inner'>;

function numberedFootnotes(
  written: ReadonlyMap<string, WrittenNote>,
  called: ReadonlyMap<string, { number: number; at: number }>,
  areNumbers: boolean,
): Definition[] {
  let further = called.size;
  return [...written].map(([label, { span, inner }]) => {
    const call = called.get(label);
    return {
      span,
      inner,
      number: call?.number ?? (areNumbers ? Number(label) : ++further),
      at: call?.at ?? span.from,
    };
  });
}

/** By label; of two definitions of one label the first counts and the other stays text. */
function definitionsIn(
  source: string,
  lines: readonly LineSpan[],
  start: number,
  marks: readonly Span[],
): Map<string, WrittenNote> {
  const written = new Map<string, WrittenNote>();
  const wordsOf = (i: number) => source.slice(lines[i]?.from ?? 0, lines[i]?.to ?? 0);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.from < start || isInside(marks, line.from)) continue;
    const head = DEFINITION.exec(wordsOf(i));
    const label = head?.[1];
    if (head === null || label === undefined || written.has(label)) continue;
    const last = lastLine(i, lines.length, wordsOf);
    const to = lines[last]?.to ?? line.to;
    written.set(label, {
      span: { from: line.from, to: lines[last + 1]?.from ?? to },
      inner: { from: line.from + head[0].length, to },
    });
    i = last;
  }
  return written;
}

function lastLine(first: number, count: number, wordsOf: (i: number) => string): number {
  let last = first;
  for (let i = first + 1; i < count; i++) {
    const words = wordsOf(i);
    const blank = words.trim() === '';
    const goesOn = last === i - 1 ? INDENTED.test(words) : FAR_INDENTED.test(words);
    if (goesOn) last = i;
    else if (!blank) break;
  }
  return last;
}

function isEscaped(source: string, at: number): boolean {
  let slashes = 0;
  while (source[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}
