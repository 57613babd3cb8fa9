import { countWhere } from '../../language/count-where.ts';
import type {
  Cell,
  CueTime,
  FootnoteCall,
  ItemOfList,
  Paragraph,
  TextPosition,
} from '../../model/document.ts';
import { putUnder } from '../../model/grouped.ts';
import { RawText } from '../../model/raw-text.ts';
import type { Kept, Span } from './kept.ts';
import { lineIndex } from './lines.ts';

/** A stretch of a paragraph's words and where it stands in the kept text; as long as its span, but for an entity. */
export interface Run extends Span {
  readonly text: string;
  /** Bold or in italics. */
  readonly emphasised?: boolean;
}

/** What becomes a paragraph. */
export interface TextLine {
  readonly runs: readonly Run[];
  readonly heading: number | null;
  /** Stands in a block quote. */
  readonly quoted?: boolean;
  readonly cell?: Cell;
  readonly time?: CueTime;
  readonly item?: ItemOfList;
}

/** A footnote's call; `at` in the kept text. */
export interface Call {
  readonly at: number;
  readonly number: number;
}

interface PlacedRun extends Run {
  readonly paragraph: number;
  readonly offset: number;
}

/**
 * The paragraphs of a file, and the places in them of the places in its kept text. An end belongs to the
 * character before it and a start to the one behind it, whatever marks stand between.
 */
export class Layout {
  readonly paragraphs: readonly Paragraph[];
  readonly kept: Kept;
  readonly #runs: readonly PlacedRun[];
  /** All paragraphs, joined by line feeds: what a note hangs on is a slice of it, however long. */
  readonly #body: RawText;
  readonly #starts: readonly number[];

  constructor(kept: Kept, lines: readonly TextLine[], calls: readonly Call[]) {
    this.kept = kept;
    const filled = lines.map(trimEnd).filter((line) => line.runs.length > 0);
    this.#runs = filled.flatMap(placeRuns);
    const texts = filled.map((line) => line.runs.map((run) => run.text).join(''));
    this.#body = RawText.of(texts.join('\n'));
    this.#starts = startsOf(texts);
    const called = this.#callsByParagraph(calls);
    this.paragraphs = filled.map((line, i) => ({
      text: this.words({ paragraph: i, offset: 0 }, { paragraph: i, offset: texts[i]?.length ?? 0 }),
      line: kept.placeOf(kept.toSource(line.runs[0]?.from ?? 0)).line,
      heading: line.heading,
      ...(line.quoted === true ? { quoted: true } : {}),
      calls: called.get(i) ?? [],
      ...lineEmphasis(line),
      ...(line.cell === undefined ? {} : { cell: line.cell }),
      ...(line.time === undefined ? {} : { time: line.time }),
      ...(line.item === undefined ? {} : { item: line.item }),
    }));
  }

  /** Place of the first character at or behind an offset; null where the text ends before it. */
  startAt(at: number): TextPosition | null {
    const run = this.#runs[countWhere(this.#runs, (r) => r.to <= at)];
    if (run === undefined) return null;
    return { paragraph: run.paragraph, offset: run.offset + offsetInRun(run, at) };
  }

  /** Place behind the last character before an offset; null where there is none. */
  endAt(at: number): TextPosition | null {
    const run = this.#runs[countWhere(this.#runs, (r) => r.from < at) - 1];
    if (run === undefined) return null;
    const offset = at >= run.to ? run.text.length : offsetInRun(run, at);
    return { paragraph: run.paragraph, offset: run.offset + offset };
  }

  /** A place of its own, in the paragraph of its line; null where the line has no other words. */
  pointAt(at: number): TextPosition | null {
    const line = lineIndex(this.kept.lines, at);
    const before = this.#runs[countWhere(this.#runs, (r) => r.from < at) - 1];
    if (before !== undefined && lineIndex(this.kept.lines, before.from) === line) return this.endAt(at);
    const behind = this.#runs[countWhere(this.#runs, (r) => r.to <= at)];
    if (behind !== undefined && lineIndex(this.kept.lines, behind.from) === line) return this.startAt(at);
    return null;
  }

  lengthOf(paragraph: number): number {
    return this.paragraphs[paragraph]?.text.length ?? 0;
  }

  /** The words from one place to another; paragraphs are joined by line feeds. */
  words(from: TextPosition, to: TextPosition): RawText {
    return this.#body.slice(this.#inBody(from), this.#inBody(to));
  }

  #inBody(place: TextPosition): number {
    return (this.#starts[place.paragraph] ?? 0) + place.offset;
  }

  #callsByParagraph(calls: readonly Call[]): Map<number, FootnoteCall[]> {
    const called = new Map<number, FootnoteCall[]>();
    for (const { at, number } of calls) {
      const place = this.pointAt(at) ?? this.endAt(at) ?? this.startAt(at);
      if (place === null) continue;
      const call = { offset: place.offset, number };
      putUnder(called, place.paragraph, call);
    }
    return called;
  }
}

/** Stretches that touch are one. */
function lineEmphasis({ runs }: TextLine): Pick<Paragraph, 'emphasis'> {
  const emphasis: { from: number; to: number }[] = [];
  let from = 0;
  for (const { text, emphasised } of runs) {
    const to = from + text.length;
    const last = emphasis.at(-1);
    if (emphasised === true && last?.to === from) last.to = to;
    else if (emphasised === true) emphasis.push({ from, to });
    from = to;
  }
  return emphasis.length === 0 ? {} : { emphasis };
}

/** Where each text starts when they are joined by one character. */
function startsOf(texts: readonly string[]): number[] {
  let at = 0;
  return texts.map((text) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

function offsetInRun(run: Run, at: number): number {
  const inside = Math.max(at - run.from, 0);
  return run.text.length === run.to - run.from ? inside : inside > 0 ? run.text.length : 0;
}

function trimEnd(line: TextLine): TextLine {
  const runs = [...line.runs];
  for (let last = runs.pop(); last !== undefined; last = runs.pop()) {
    const text = last.text.trimEnd();
    if (text === '') continue;
    runs.push(text === last.text ? last : { ...last, text, to: last.from + text.length });
    break;
  }
  return { ...line, runs };
}

function placeRuns(line: TextLine, paragraph: number): PlacedRun[] {
  let offset = 0;
  return line.runs.map((run) => {
    const placed = { ...run, paragraph, offset };
    offset += run.text.length;
    return placed;
  });
}
