import { countWhere } from '../../language/count-where.ts';

/** Half-open stretches of two lists of words. */
export interface WordGap {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** No word of the other text. */
export const NO_WORD = -1;
/** Words in a row by which two texts are pinned to each other: first the sure ones, then within what is left any. */
const RUNS = [4, 1] as const;
/** Of gaps within gaps; what is left then is other words. */
const DEEPEST = 8;

/**
 * Of each word of a text, which word of another it is, rising; `NO_WORD` where it is none. A patience diff (Cohen 2003):
 * equal ends, then runs that stand once in both, then the same in the gaps between. Time is words times their logarithm.
 */
export function matchWords(words: readonly string[], others: readonly string[]): Int32Array {
  const match = new Int32Array(words.length).fill(NO_WORD);
  let gaps: WordGap[] = [{ from: 0, to: words.length, otherFrom: 0, otherTo: others.length }];
  for (let depth = 0; depth < DEEPEST && gaps.length > 0; depth++)
    gaps = gaps.flatMap((gap) => {
      const inner = withoutEnds(words, others, gap, match);
      return inner.from === inner.to || inner.otherFrom === inner.otherTo
        ? []
        : partedBy(pinsIn(words, others, inner), inner);
    });
  return match;
}

/** Matches what is equal at both ends; gives what is left between. */
function withoutEnds(
  words: readonly string[],
  others: readonly string[],
  gap: WordGap,
  match: Int32Array,
): WordGap {
  let { from, to, otherFrom, otherTo } = gap;
  while (from < to && otherFrom < otherTo && words[from] === others[otherFrom]) match[from++] = otherFrom++;
  while (from < to && otherFrom < otherTo && words[to - 1] === others[otherTo - 1]) match[--to] = --otherTo;
  return { from, to, otherFrom, otherTo };
}

interface Pin {
  readonly at: number;
  readonly other: number;
}

function pinsIn(words: readonly string[], others: readonly string[], gap: WordGap): Pin[] {
  for (const run of RUNS) {
    const pins = rising(onceInBoth(words, others, gap, run));
    if (pins.length > 0) return pins;
  }
  return [];
}

const SEVERAL = -2;

/** Runs of words that stand once in both, in the order of the first. */
function onceInBoth(
  words: readonly string[],
  others: readonly string[],
  { from, to, otherFrom, otherTo }: WordGap,
  run: number,
): Pin[] {
  const places = new Map<string, { at: number; other: number }>();
  for (let i = from; i + run <= to; i++) {
    const key = run === 1 ? (words[i] ?? '') : words.slice(i, i + run).join(' ');
    const known = places.get(key);
    if (known === undefined) places.set(key, { at: i, other: NO_WORD });
    else known.at = SEVERAL;
  }
  for (let i = otherFrom; i + run <= otherTo; i++) {
    const known = places.get(run === 1 ? (others[i] ?? '') : others.slice(i, i + run).join(' '));
    if (known !== undefined) known.other = known.other === NO_WORD ? i : SEVERAL;
  }
  return [...places.values()].filter(({ at, other }) => at >= 0 && other >= 0);
}

/** The longest part of the pins that rises in the other text too. */
function rising(pins: readonly Pin[]): Pin[] {
  const ends: Pin[] = [];
  const before = new Map<Pin, Pin | undefined>();
  for (const pin of pins) {
    const length = countWhere(ends, ({ other }) => other < pin.other);
    before.set(pin, ends[length - 1]);
    ends[length] = pin;
  }
  const found: Pin[] = [];
  for (let pin = ends[ends.length - 1]; pin !== undefined; pin = before.get(pin)) found.push(pin);
  return found.reverse();
}

/** Each gap starts at a pin, which is matched as one of its ends. */
function partedBy(pins: readonly Pin[], { from, to, otherFrom, otherTo }: WordGap): WordGap[] {
  if (pins.length === 0) return [];
  const starts = [{ at: from, other: otherFrom }, ...pins];
  return starts.map(({ at, other }, i) => ({
    from: at,
    to: starts[i + 1]?.at ?? to,
    otherFrom: other,
    otherTo: starts[i + 1]?.other ?? otherTo,
  }));
}
