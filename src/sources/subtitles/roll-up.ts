import type { LineSpan } from '../text/lines.ts';
import type { Cue } from './cues.ts';

/** Milliseconds. YouTube holds a line for a hundredth of a second while it moves up. */
const HOLD = 100;

/**
 * Cues without the lines that they take over from the one before: YouTube's captions roll, and each line stands in
 * them two or three times. Only where at least half of the cues do so, and only what is the same to the letter: who
 * says "Ja." twice has said it twice. `shown`: a line's words without its tags.
 */
export function withoutRepeats(cues: readonly Cue[], shown: (line: LineSpan) => string): readonly Cue[] {
  const windows = cues
    .map((cue) => windowOf(cue, shown))
    .filter(({ lines, cue }) => lines.length > 0 || cue.time === null);
  const repeated = windows.map((window, i) => repeatedLines(windows[i - 1], window));
  const rolling = repeated.filter((count) => count > 0).length;
  if (rolling < 2 || rolling * 2 < windows.length - 1) return cues;
  return windows.map(({ cue, lines }, i) => ({
    time: cue.time,
    lines: lines.slice(repeated[i]).map(({ line }) => line),
  }));
}

interface Window {
  readonly cue: Cue;
  readonly lines: readonly { readonly line: LineSpan; readonly words: string }[];
}

function windowOf(cue: Cue, shown: (line: LineSpan) => string): Window {
  const lines = cue.lines.map((line) => ({ line, words: shown(line).trim() }));
  return { cue, lines: lines.filter(({ words }) => words !== '') };
}

/** How many lines at the top of a cue are the last ones of the cue before. */
function repeatedLines(before: Window | undefined, { cue, lines }: Window): number {
  const ended = before?.cue.time?.to;
  if (before === undefined || ended === undefined || cue.time === null || cue.time.from > ended) return 0;
  let count = Math.min(before.lines.length, lines.length);
  const isRepeated = (many: number) =>
    lines.slice(0, many).every(({ words }, i) => words === before.lines.at(i - many)?.words);
  while (count > 0 && !isRepeated(count)) count--;
  const isHeld = cue.lines.length > lines.length || cue.time.to - cue.time.from <= HOLD;
  return count < lines.length || isHeld ? count : 0;
}
