import type { QuotedWord } from '../../language/quoted-words.ts';

/** Where a quote fits best in a stretch of a transcript. */
export interface Alignment {
  /** Word edits: put in, left out, other. */
  readonly edits: number;
  readonly changes: readonly Change[];
  /** Leaps over at least `LEAP` words where the quote has no ellipsis. */
  readonly leaps: number;
  /** Indexes in the stretch's tokens of what was quoted: the first, and behind the last. Equal where nothing was. */
  readonly first: number;
  readonly last: number;
}

/** Half-open runs of tokens that differ: `from` in the transcript, `to` in the quote. */
export interface Change {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Words that may be left out before it counts as leaving something out, not as changing words. */
export const LEAP = 10;
/** Of alignments with as many edits, the one that finds most words: "zou het kunnen" has lost its "niet", not its end. */
const FOUND = -1 / 65_536;
/** What a leap must save, in edits, to be taken. */
const LEAP_PRICE = 2.5;

type AlignStep = 'same' | 'other' | 'extra' | 'skip' | 'leap' | 'leap-other';
const STEPS: readonly AlignStep[] = ['same', 'other', 'extra', 'skip', 'leap', 'leap-other'];

/**
 * Word alignment of a whole quote against any part of a stretch: Sellers' variant of edit distance (Sellers 1980),
 * both ends of the stretch free, with leaps forward over ten words and more. Time is words of the quote times words
 * of the stretch.
 */
export function align(
  quote: readonly QuotedWord[],
  gaps: ReadonlySet<number>,
  stretch: readonly QuotedWord[],
): Alignment {
  const { leftOut, ...alignment } = alignWith(quote, gaps, stretch, true);
  // Dropping a word of the quote on both sides makes nine words left out look like eleven: those are edits after all.
  if (leftOut.every((words) => words >= LEAP)) return alignment;
  const { leftOut: _, ...plain } = alignWith(quote, gaps, stretch, false);
  return plain;
}

function alignWith(
  quote: readonly QuotedWord[],
  gaps: ReadonlySet<number>,
  stretch: readonly QuotedWord[],
  leaps: boolean,
): Traced {
  const width = stretch.length + 1;
  const steps = new Uint8Array((quote.length + 1) * width);
  const origins = new Int32Array((quote.length + 1) * width);
  let above = new Float64Array(width);
  for (let i = 1; i <= quote.length; i++) {
    const row = new Float64Array(width);
    const word = quote[i - 1]?.word;
    fillRow({ i, width, word, stretch, above, row, steps, atGap: gaps.has(i - 1), leaps }, origins);
    above = row;
  }
  let end = 0;
  for (let j = 1; j < width; j++) if ((above[j] ?? 0) < (above[end] ?? 0)) end = j;
  return trace(quote.length, end, width, steps, origins, gaps);
}

interface Row {
  readonly i: number;
  readonly width: number;
  readonly word: string | undefined;
  readonly stretch: readonly QuotedWord[];
  readonly above: Float64Array;
  readonly row: Float64Array;
  readonly steps: Uint8Array;
  readonly atGap: boolean;
  readonly leaps: boolean;
}

/** One word of the quote against every word of the stretch. */
function fillRow(
  { i, width, word, stretch, above, row, steps, atGap, leaps }: Row,
  origins: Int32Array,
): void {
  const leapOver = atGap ? 0 : LEAP;
  const leapPrice = atGap ? 0 : LEAP_PRICE;
  const mayLeap = i > 1 && (atGap || leaps);
  let bestAbove = Number.POSITIVE_INFINITY;
  let bestAt = 0;
  row[0] = i;
  steps[i * width] = 2;
  for (let j = 1; j < width; j++) {
    const candidate = j - 1 - leapOver;
    // A leap starts behind a word of the quote that was found: never at the quote's own beginning.
    if (mayLeap && candidate >= 0 && (above[candidate] ?? 0) < bestAbove) {
      bestAbove = above[candidate] ?? 0;
      bestAt = candidate;
    }
    const same = word === stretch[j - 1]?.word;
    const price = same ? FOUND : 1;
    let cost = (above[j - 1] ?? 0) + price;
    let step = same ? 0 : 1;
    const extra = (above[j] ?? 0) + 1;
    if (extra < cost) {
      cost = extra;
      step = 2;
    }
    const skip = (row[j - 1] ?? 0) + 1;
    if (skip < cost) {
      cost = skip;
      step = 3;
    }
    // Behind an ellipsis the first word may be another; elsewhere a leap has to land on a word that was said.
    const landing = bestAbove + leapPrice + price;
    if ((same || atGap) && landing < cost) {
      cost = landing;
      step = same ? 4 : 5;
      origins[i * width + j] = bestAt;
    }
    row[j] = cost;
    steps[i * width + j] = step;
  }
}

/** An alignment, and how many words each leap leaves out that the quote has nothing in place of. */
type Traced = Alignment & { readonly leftOut: readonly number[] };

function trace(
  length: number,
  end: number,
  width: number,
  steps: Uint8Array,
  origins: Int32Array,
  gaps: ReadonlySet<number>,
): Traced {
  const changes: { from: [number, number]; to: [number, number] }[] = [];
  const found: (readonly [number, number])[] = [];
  const landings: number[] = [];
  let edits = 0;
  let j = end;
  let first = end;
  for (let i = length; i > 0; ) {
    const step = STEPS[steps[i * width + j] ?? 0] ?? 'same';
    const [di, dj] = [step === 'skip' ? 0 : 1, step === 'extra' ? 0 : 1];
    if (step !== 'same' && step !== 'leap') {
      edits += 1;
      note(changes, [j - dj, j], [i - di, i]);
    } else {
      if (step === 'leap' && !gaps.has(i - 1)) landings.push(found.length);
      found.push([i, j]);
    }
    if (step !== 'extra' && step !== 'skip') first = j - 1;
    j = step === 'leap' || step === 'leap-other' ? (origins[i * width + j] ?? 0) : j - dj;
    i -= di;
  }
  const leftOut = landings.map((at) => leftOutBetween(found[at + 1], found[at]));
  return { edits, leaps: landings.length, changes: changes.reverse(), first, last: end, leftOut };
}

type FoundWord = readonly [word: number, place: number] | undefined;

function leftOutBetween(before: FoundWord, behind: FoundWord): number {
  if (before === undefined || behind === undefined) return 0;
  return behind[1] - before[1] - (behind[0] - before[0]);
}

/** Adds a difference in front of the ones already found; beside the last one it becomes part of it. */
function note(
  changes: { from: [number, number]; to: [number, number] }[],
  from: [number, number],
  to: [number, number],
): void {
  const last = changes[changes.length - 1];
  if (last !== undefined && last.from[0] === from[1] && last.to[0] === to[1]) {
    last.from[0] = from[0];
    last.to[0] = to[0];
  } else changes.push({ from, to });
}
