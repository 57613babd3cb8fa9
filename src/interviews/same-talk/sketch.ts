import type { Transcript, Turn } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { isOwnAnswer } from './answers.ts';

/** Letters in a row: about six words. */
const WINDOW = 32;
const SIZE = 32;
const BASE = 0x01000193;

/**
 * What an interview is recognised by: of the hashes of all 32 letters in a row of its answers, the 32 least
 * (a bottom-k sketch; Broder 1997). Of two that hold the same talk most are the same. Empty where hardly
 * anything is answered.
 */
export function sketchOf(transcript: Transcript): readonly number[] {
  const known = sketches.get(transcript.text) ?? sketched(transcript.turns);
  sketches.set(transcript.text, known);
  return known;
}

/** One that was made of it before. */
export function knowSketch({ text }: Transcript, sketch: readonly number[]): void {
  sketches.set(text, sketch);
}

const sketches = new WeakMap<RawText, readonly number[]>();

function sketched(turns: readonly Turn[]): readonly number[] {
  const least = new Least(SIZE);
  const ring = new Int32Array(WINDOW);
  let count = 0;
  let hash = 0;
  for (const turn of turns) {
    if (!isOwnAnswer(turn)) continue;
    const words = wordsOf(turn.text).toLowerCase();
    for (let i = 0; i < words.length; i++) {
      const unit = words.charCodeAt(i);
      if (!isLetterOrDigit(unit)) continue;
      const place = count % WINDOW;
      // What leaves the window was multiplied once for each letter since.
      hash = (Math.imul(hash, BASE) + unit - Math.imul(ring[place] ?? 0, LEAVING)) | 0;
      ring[place] = unit;
      count++;
      if (count >= WINDOW) least.add(mixed(hash));
    }
  }
  return least.values;
}

/** `BASE` to the power of `WINDOW`, as 32 bits. */
const LEAVING = Array.from({ length: WINDOW }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** Letters and digits of any script; no blanks, signs and quotation marks, which differ between two files. */
function isLetterOrDigit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x2bff);
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (half ^ (half >>> 13)) >>> 0;
}

/** The least of many numbers, each once. */
class Least {
  readonly values: number[] = [];
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  add(value: number): void {
    const { values } = this;
    const isFull = values.length === this.#size;
    if (isFull && value >= (values[values.length - 1] ?? 0)) return;
    let at = values.length;
    while (at > 0 && (values[at - 1] ?? 0) > value) at--;
    if (values[at - 1] === value) return;
    values.splice(at, 0, value);
    if (isFull) values.pop();
  }
}
