import type { TalkStretch } from '../interviews/same-talk/same-talk.ts';
import { countWhere } from '../language/count-where.ts';
import { onceFor } from '../model/deferred.ts';
import type { Stretch, TextPosition, TextRange } from '../model/document.ts';
import type { Piece, Transcript, Turn, TurnPosition } from '../model/project.ts';
import { wordRange } from './word-range.ts';

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
  /** See `wordRange`. */
  readonly range: Stretch;
  /** Who speaks in it, each once, in the order in which they do. */
  readonly voices: readonly HeardVoice[];
}

export type HeardVoice = Pick<Turn, 'speaker' | 'role'>;

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
    const [begin, end] = this.#within(range);
    const opening = this.#touched(range, begin, end, 1, () => true);
    if (opening === null) return null;
    const { transcript } = opening;
    const isHeld = (stretch: PieceStretch, of: Transcript) =>
      of === transcript && stretch.end > stretch.start;
    // A selection that only brushes the end of one turn, or the mark of the next, is not about that turn.
    const first = this.#touched(range, begin, end, 1, isHeld)?.stretch ?? opening.stretch;
    const last = this.#touched(range, end - 1, begin - 1, -1, isHeld)?.stretch ?? opening.stretch;
    return {
      transcript,
      start: first.start,
      end: last.end,
      from: { turn: first.piece.turn, offset: first.start - turnStart(transcript, first.piece.turn) },
      to: { turn: last.piece.turn, offset: last.end - turnStart(transcript, last.piece.turn) },
      time: first.piece.time,
      range: wordRange(transcript.text, first.start, last.end),
      voices: voicesOver(transcript, first.piece.turn, last.piece.turn),
    };
  }

  /** Half-open, in `#pieces`: those of the paragraphs that a range runs over. */
  #within({ from, to }: TextRange): [number, number] {
    return [
      countWhere(this.#pieces, ({ piece }) => piece.paragraph < from.paragraph),
      countWhere(this.#pieces, ({ piece }) => piece.paragraph <= to.paragraph),
    ];
  }

  /** The first that a range touches on the way from one place to another: a note on a whole text has no look at what lies between. */
  #touched(
    range: TextRange,
    from: number,
    to: number,
    step: 1 | -1,
    admits: (stretch: PieceStretch, transcript: Transcript) => boolean,
  ): { readonly stretch: PieceStretch; readonly transcript: Transcript } | null {
    for (let i = from; i !== to; i += step) {
      const entry = this.#pieces[i];
      if (entry === undefined || !touchesPiece(entry.piece, range)) continue;
      const { transcript } = entry;
      const stretch = cutToPiece(entry.piece, range);
      if (admits(stretch, transcript)) return { stretch, transcript };
    }
    return null;
  }
}

/** A paragraph's first piece begins at its start: the speaker's mark in front of it is no place of its own. */
function touchesPiece(piece: Piece, range: TextRange): boolean {
  return compare(range.from, { paragraph: piece.paragraph, offset: piece.to }) <= 0 ||
    range.from.paragraph === piece.paragraph
    ? compare(range.to, { paragraph: piece.paragraph, offset: 0 }) >= 0
    : false;
}

function compare(a: TextPosition, b: TextPosition): number {
  return a.paragraph - b.paragraph || a.offset - b.offset;
}

function cutToPiece(piece: Piece, range: TextRange): PieceStretch {
  const from = range.from.paragraph < piece.paragraph ? piece.from : Math.max(range.from.offset, piece.from);
  const to = range.to.paragraph > piece.paragraph ? piece.to : Math.min(range.to.offset, piece.to);
  const start = Math.min(from, piece.to);
  return { piece, start: piece.at + start - piece.from, end: piece.at + Math.max(to, start) - piece.from };
}

function turnStart(transcript: Transcript, turn: number): number {
  return transcript.turns[turn - 1]?.text.start ?? 0;
}

/** A stretch of a transcript's text, with the turns that it falls on. */
export function placedAt(transcript: Transcript, { start, end }: TalkStretch): Placed {
  const { turns, pieces } = transcript;
  const position = (at: number, bound: number) => {
    const turn = Math.max(
      1,
      countWhere(turns, ({ text }) => text.start <= bound),
    );
    return { turn, offset: at - (turns[turn - 1]?.text.start ?? 0) };
  };
  const piece = pieces[Math.max(0, countWhere(pieces, ({ at }) => at <= start) - 1)];
  const [from, to] = [position(start, start), position(end, Math.max(start, end - 1))];
  return {
    transcript,
    start,
    end,
    from,
    to,
    time: piece?.time ?? null,
    range: wordRange(transcript.text, start, end),
    voices: voicesOver(transcript, from.turn, to.turn),
  };
}

/** Of a note on a whole text nobody has to be looked for when all were found. */
function voicesOver({ turns }: Transcript, first: number, last: number): HeardVoice[] {
  const voices = new Map<string, HeardVoice>();
  const all = speakingIn(turns);
  for (let i = first; i <= last && voices.size < all; i++) {
    const turn = turns[i - 1];
    if (turn === undefined) break;
    const { speaker, role } = turn;
    if (!voices.has(speaker)) voices.set(speaker, { speaker, role });
  }
  return [...voices.values()];
}

const speakingIn = onceFor((turns: readonly Turn[]) => new Set(turns.map(({ speaker }) => speaker)).size);
