import type { Piece, Role, Turn } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { lineNumbers } from './line-numbers.ts';
import type { Line } from './lines.ts';
import { type Mark, markKey } from './marks.ts';
import { isStamp, millisecondsIn, stampsIn } from './times.ts';

export interface Talk {
  readonly text: RawText;
  readonly turns: readonly Turn[];
  readonly pieces: readonly Piece[];
}

interface OpenTurn {
  readonly speaker: string;
  readonly line: number;
  readonly start: number;
  end: number;
  time: number | null;
}

/** Words of a line between times, in UTF-16 units, and when they were said. */
interface CueStretch {
  readonly from: number;
  to: number;
  readonly time: number | null;
}

/** A speaker as its turns name it, with its role. */
export type Speaking = ReadonlyMap<string, { readonly mark: string; readonly role: Role }>;

/**
 * Cuts lines into turns. A line without a mark goes on with the turn before it; a heading belongs to no turn. The
 * turns' text is joined by line feeds, without marks, times and numbers of lines. `speakers` is by the key of a mark.
 */
export function turnsOf(lines: readonly Line[], marks: readonly (Mark | null)[], speakers: Speaking): Talk {
  const talk = new TalkText(areNumbered(lines));
  let cueOf: string | null = null;
  for (const [i, line] of lines.entries()) {
    if (line.isHeading || line.closes) continue;
    if (isStamp(line.text)) {
      talk.at(millisecondsIn(line.text));
      continue;
    }
    const mark = marks[i] ?? null;
    const key = mark === null ? null : markKey(mark.mark);
    const { isCue } = line;
    // Subtitles cut what one person says into many cues.
    if (mark !== null && !(isCue && cueOf === key))
      talk.open(speakers.get(key ?? '')?.mark ?? mark.mark, mark, line);
    if (mark !== null) cueOf = isCue ? key : null;
    talk.say(line, mark);
  }
  return talk.done(speakers);
}

/** Every paragraph a turn of nobody known: what is announced as an interview and says nowhere who speaks. */
export function unmarkedTurnsOf(lines: readonly Line[]): Talk {
  const talk = new TalkText(areNumbered(lines));
  for (const line of lines) {
    if (line.isHeading || line.closes) continue;
    if (isStamp(line.text)) talk.at(millisecondsIn(line.text));
    else {
      if (line.offset === 0) talk.open('', { mark: '', aside: '', end: 0, time: line.head.time }, line);
      talk.say(line, null);
    }
  }
  return talk.done(new Map());
}

/** The text of a transcript while it is put together. */
class TalkText {
  readonly #numbered: boolean;
  readonly #parts: string[] = [];
  readonly #turns: OpenTurn[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;
  /** True where words of the turn stand before this place, and a line feed has to part them. */
  #parted = false;
  /** Of a time on a line of its own, for the turn below it. */
  #pending: number | null = null;
  #time: number | null = null;

  constructor(isNumbered: boolean) {
    this.#numbered = isNumbered;
  }

  /** A time on a line of its own: of the turn that it stands above. */
  at(time: number | null): void {
    this.#pending = time;
  }

  open(speaker: string, mark: Mark, line: Line): void {
    this.#time = mark.time ?? this.#pending;
    this.#pending = null;
    if (this.#turns.length > 0) this.#feed();
    this.#parted = false;
    this.#turns.push({
      speaker,
      line: line.number,
      start: this.#length,
      end: this.#length,
      time: this.#time,
    });
  }

  say(line: Line, mark: Mark | null): void {
    const current = this.#turns[this.#turns.length - 1];
    if (current === undefined) return;
    const from =
      mark?.end ?? (this.#numbered || line.head.time !== null ? line.head.end : indentOf(line.text));
    const pending = mark === null ? (line.head.time ?? this.#pending) : null;
    if (pending !== null) [this.#time, this.#pending] = [pending, null];
    const words = line.text.slice(0, line.text.trimEnd().length);
    const stretches = this.#withoutStamps(words, Math.min(from, words.length), current);
    if (this.#parted && stretches.some(({ to, from: start }) => to > start)) this.#feed();
    for (const stretch of stretches) this.#add(line, stretch);
    current.end = this.#length;
    this.#parted ||= this.#length > current.start;
  }

  /** The words between times, the blanks at a cut taken once. */
  #withoutStamps(words: string, from: number, turn: OpenTurn): CueStretch[] {
    const stretches: CueStretch[] = [];
    let at = from;
    for (const stamp of stampsIn(words.slice(from))) {
      const [start, end] = [from + stamp.from, from + stamp.to];
      if (start > at) stretches.push({ from: at, to: start, time: this.#time });
      at = end + indentOf(words.slice(end));
      turn.time ??= stamp.time;
      this.#time = stamp.time;
    }
    if (at < words.length || stretches.length === 0)
      stretches.push({ from: at, to: Math.max(at, words.length), time: this.#time });
    const last = stretches[stretches.length - 1];
    if (last !== undefined) last.to = last.from + words.slice(last.from, last.to).trimEnd().length;
    return stretches;
  }

  #add(line: Line, { from, to, time }: CueStretch): void {
    this.#pieces.push({
      paragraph: line.paragraph,
      from: line.offset + from,
      to: line.offset + to,
      at: this.#length,
      turn: this.#turns.length,
      time,
    });
    this.#parts.push(line.text.slice(from, to));
    this.#length += to - from;
  }

  #feed(): void {
    this.#parts.push('\n');
    this.#length++;
  }

  done(speakers: Speaking): Talk {
    const text = RawText.of(this.#parts.join(''));
    const turns = this.#turns.map((turn, i) => ({
      number: i + 1,
      speaker: turn.speaker,
      role: speakers.get(markKey(turn.speaker))?.role ?? ('unknown' as const),
      respondents: [],
      text: text.slice(turn.start, turn.end),
      line: turn.line,
      aside: false,
      time: turn.time,
    }));
    return { text, pieces: this.#pieces, turns };
  }
}

/** How many blanks a text begins with. */
export function indentOf(words: string): number {
  return words.length - words.trimStart().length;
}

/** True where nearly every line has a number: the numbers of lines, no words. */
export function areNumbered(lines: readonly Line[]): boolean {
  return lineNumbers(lines.map(({ head, isHeading }) => (isHeading ? null : head.number))) !== null;
}
