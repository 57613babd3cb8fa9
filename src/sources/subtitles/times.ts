import type { CueTime } from '../../model/document.ts';

// Teams writes 0:0:0.570, others leave the hours out, and a comma is as good as a stop.
const TIME = '(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?';
const LINE = new RegExp(`^\\s*${TIME}\\s*-{1,2}>\\s*${TIME}(?=\\s|$)`);

/** When a cue was said, of the line above it; null for any other line. */
export function cueTime(line: string): CueTime | null {
  const parts = LINE.exec(line);
  if (parts === null) return null;
  return { from: milliseconds(parts.slice(1, 5)), to: milliseconds(parts.slice(5, 9)) };
}

function milliseconds([hours = '0', minutes = '0', seconds = '0', fraction = '']: string[]): number {
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Number(fraction.padEnd(3, '0'));
}
