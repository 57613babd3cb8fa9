import type { CueTime } from '../../model/document.ts';
import type { Kept } from '../text/kept.ts';
import type { LineSpan } from '../text/lines.ts';

/** What stands on the screen at one time; places are in the kept text. */
export interface Cue {
  /** Null for words that no line of times goes with: they are kept all the same. */
  readonly time: CueTime | null;
  /** Blank ones too, but for lines that are quite empty. */
  readonly lines: readonly LineSpan[];
}

/** `webvtt` has a header, blocks that are nobody's words, and names for cues; in the other only a number names one. */
export function subtitleCues(kept: Kept, webvtt: boolean): Cue[] {
  return new CueReader(kept, webvtt).read();
}

const NUMBER = /^\s*\d{1,9}\s*$/;
const NO_WORDS = /^(?:NOTE|STYLE|REGION)(?=\s|$)/;
const HEADER = 'WEBVTT';

class CueReader {
  readonly #kept: Kept;
  readonly #webvtt: boolean;
  readonly #cues: Cue[] = [];
  /** The lines since the last empty one. */
  #lines: LineSpan[] = [];
  #time: CueTime | null = null;

  constructor(kept: Kept, webvtt: boolean) {
    this.#kept = kept;
    this.#webvtt = webvtt;
  }

  read(): Cue[] {
    for (const line of this.#kept.lines) {
      const time = cueTime(this.#wordsOf(line));
      if (time !== null) this.#start(time);
      else if (line.from === line.to) this.#end();
      else this.#lines.push(line);
    }
    this.#end();
    return this.#cues;
  }

  /** A line of times starts a cue also where no empty line ended the one before. */
  #start(time: CueTime): void {
    if (this.#endsInName()) this.#lines.pop();
    this.#end();
    this.#time = time;
  }

  #endsInName(): boolean {
    const [before, last] = [this.#lines.at(-2), this.#lines.at(-1)];
    if (last === undefined) return false;
    const isNumber = NUMBER.test(this.#wordsOf(last));
    if (this.#time === null) return isNumber || (this.#webvtt && before === undefined);
    // Inside a cue a number may be what somebody said, but not where it stands below other words.
    return before !== undefined && isNumber;
  }

  #end(): void {
    const [lines, time] = [this.#lines, this.#time];
    this.#lines = [];
    this.#time = null;
    const first = lines[0] === undefined ? '' : this.#wordsOf(lines[0]);
    if (time !== null) this.#cues.push({ time, lines });
    else if (!this.#isNobodys(first)) this.#addLoose(lines, first);
  }

  #isNobodys(first: string): boolean {
    return this.#webvtt && (NO_WORDS.test(first) || first.startsWith(HEADER));
  }

  /** Words behind an empty line go on with their cue; below the number of a cue they are one that lost its times. */
  #addLoose(lines: readonly LineSpan[], first: string): void {
    const isNumbered = NUMBER.test(first);
    const words = isNumbered ? lines.slice(1) : lines;
    const time = isNumbered || this.#webvtt ? null : (this.#cues.at(-1)?.time ?? null);
    if (words.length > 0) this.#cues.push({ time, lines: words });
  }

  #wordsOf({ from, to }: LineSpan): string {
    return this.#kept.text.slice(from, to);
  }
}

// Teams writes 0:0:0.570, others leave the hours out, and a comma is as good as a stop.
const TIME = '(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?';
const LINE = new RegExp(`^\\s*${TIME}\\s*-{1,2}>\\s*${TIME}(?=\\s|$)`);

/** When a cue was said, of the line above it; null for any other line. */
function cueTime(line: string): CueTime | null {
  const parts = LINE.exec(line);
  if (parts === null) return null;
  return { from: milliseconds(parts.slice(1, 5)), to: milliseconds(parts.slice(5, 9)) };
}

function milliseconds([hours = '0', minutes = '0', seconds = '0', fraction = '']: string[]): number {
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Number(fraction.padEnd(3, '0'));
}
