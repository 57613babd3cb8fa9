import { countWhere } from '../../language/count-where.ts';
import { type LineSpan, lineIndex, splitLines } from './lines.ts';

/** Half-open, in UTF-16 units of the file's text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface KeptPiece extends Span {
  /** Where it starts in the kept text. */
  readonly at: number;
}

/**
 * A file's text without what is no text of the transcript: marks, notes, deletions, footnotes. Knows for every
 * place in what is left where it stood in the file, and the other way round.
 */
export class Kept {
  readonly text: string;
  readonly lines: readonly LineSpan[];
  readonly #pieces: readonly KeptPiece[];
  readonly #sourceLines: readonly LineSpan[];

  constructor(source: string, cuts: readonly Span[], from = 0, to = source.length) {
    this.#pieces = keptPieces(cuts, from, to);
    this.text = this.#pieces.map((piece) => source.slice(piece.from, piece.to)).join('');
    this.lines = splitLines(this.text);
    this.#sourceLines = splitLines(source);
  }

  /** The place of a kept character in the file. */
  toSource(offset: number): number {
    const piece = this.#pieces[countWhere(this.#pieces, (p) => p.at <= offset) - 1];
    return piece === undefined ? 0 : piece.from + offset - piece.at;
  }

  /** The place of a character of the file in what is kept; for one that was cut out, where the cut is. */
  toKept(offset: number): number {
    const piece = this.#pieces[countWhere(this.#pieces, (p) => p.from <= offset) - 1];
    return piece === undefined ? 0 : piece.at + Math.min(offset, piece.to) - piece.from;
  }

  /** Line and column in the file, both from 1, of a place in the file. */
  placeOf(offset: number): { line: number; column: number } {
    const index = lineIndex(this.#sourceLines, offset);
    return { line: index + 1, column: offset - (this.#sourceLines[index]?.from ?? 0) + 1 };
  }
}

/** A stretch of the text without what is cut out of it. `cuts` in order, apart from each other. */
export function textWithout(source: string, span: Span, cuts: readonly Span[]): string {
  const first = countWhere(cuts, (cut) => cut.to <= span.from);
  const last = countWhere(cuts, (cut) => cut.from < span.to);
  return keptPieces(cuts.slice(first, last), span.from, span.to)
    .map((piece) => source.slice(piece.from, piece.to))
    .join('');
}

/** In order, and without overlap. */
export function mergeCuts(cuts: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || cut.from > last.to) merged.push(cut);
    else if (cut.to > last.to) merged[merged.length - 1] = { from: last.from, to: cut.to };
  }
  return merged;
}

/** True where a place lies inside one of the spans, which are in order and apart. */
export function isInside(spans: readonly Span[], offset: number): boolean {
  const span = spans[countWhere(spans, (s) => s.from <= offset) - 1];
  return span !== undefined && offset < span.to;
}

function keptPieces(cuts: readonly Span[], from: number, to: number): KeptPiece[] {
  const pieces: KeptPiece[] = [];
  let at = 0;
  let start = from;
  for (const cut of [...cuts, { from: to, to }]) {
    const end = Math.min(cut.from, to);
    if (end > start) {
      pieces.push({ from: start, to: end, at });
      at += end - start;
    }
    start = Math.max(start, cut.to);
  }
  return pieces;
}
