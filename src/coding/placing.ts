import { countWhere } from '../language/count-where.ts';
import type { TextPosition, TextRange } from '../model/document.ts';
import type { Piece, Transcript, TurnPosition } from '../model/project.ts';

/** A range of a document as a stretch of a transcript. */
export interface Placed {
  readonly transcript: Transcript;
  /** UTF-16 units in the transcript's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly from: TurnPosition;
  readonly to: TurnPosition;
  /** When its first word was said, in milliseconds; null where nothing says so. */
  readonly time: number | null;
}

interface PieceStretch {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

/** Finds the transcript and turns that a range of one document falls on. */
export class Placing {
  readonly #pieces: readonly { readonly piece: Piece; readonly transcript: Transcript }[];

  constructor(transcripts: readonly Transcript[]) {
    this.#pieces = transcripts
      .flatMap((transcript) => transcript.pieces.map((piece) => ({ piece, transcript })))
      .sort((a, b) => a.piece.paragraph - b.piece.paragraph || a.piece.from - b.piece.from);
  }

  /** Null for a range that touches no turn: in a heading, a legend or the report. */
  place(range: TextRange): Placed | null {
    const touched = this.#touchedBy(range);
    const transcript = touched[0]?.transcript;
    if (transcript === undefined) return null;
    const stretches = touched
      .filter((found) => found.transcript === transcript)
      .map(({ piece }) => cut(piece, range));
    // A selection that only brushes the end of one turn, or the mark of the next, is not about that turn.
    const held = stretches.filter(({ start, end }) => end > start);
    const [first, last] = held.length > 0 ? [held[0], held[held.length - 1]] : [stretches[0], stretches[0]];
    if (first === undefined || last === undefined) return null;
    return {
      transcript,
      start: first.start,
      end: last.end,
      from: { turn: first.piece.turn, offset: first.start - turnStart(transcript, first.piece.turn) },
      to: { turn: last.piece.turn, offset: last.end - turnStart(transcript, last.piece.turn) },
      time: first.piece.time,
    };
  }

  #touchedBy(range: TextRange) {
    const found: { readonly piece: Piece; readonly transcript: Transcript }[] = [];
    const first = countWhere(this.#pieces, ({ piece }) => piece.paragraph < range.from.paragraph);
    for (let i = first; i < this.#pieces.length; i++) {
      const entry = this.#pieces[i];
      if (entry === undefined || entry.piece.paragraph > range.to.paragraph) break;
      if (touches(entry.piece, range)) found.push(entry);
    }
    return found;
  }
}

/** A paragraph's first piece begins at its start: the speaker's mark in front of it is no place of its own. */
function touches(piece: Piece, range: TextRange): boolean {
  return compare(range.from, { paragraph: piece.paragraph, offset: piece.to }) <= 0 ||
    range.from.paragraph === piece.paragraph
    ? compare(range.to, { paragraph: piece.paragraph, offset: 0 }) >= 0
    : false;
}

function compare(a: TextPosition, b: TextPosition): number {
  return a.paragraph - b.paragraph || a.offset - b.offset;
}

function cut(piece: Piece, range: TextRange): PieceStretch {
  const from = range.from.paragraph < piece.paragraph ? piece.from : Math.max(range.from.offset, piece.from);
  const to = range.to.paragraph > piece.paragraph ? piece.to : Math.min(range.to.offset, piece.to);
  const start = Math.min(from, piece.to);
  return { piece, start: piece.at + start - piece.from, end: piece.at + Math.max(to, start) - piece.from };
}

function turnStart(transcript: Transcript, turn: number): number {
  return transcript.turns[turn - 1]?.text.start ?? 0;
}
