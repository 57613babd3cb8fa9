import type { FoundAs } from './found.ts';

/**
 * Runs a detector only on the stretches around a cue: most of a text has none, and a slow pattern need not see it.
 * `before` and `after` are in UTF-16 units, and more than the detector can match; a stretch begins where a word does, and
 * the detector is told where.
 */
export function around<Name extends string>(
  words: string,
  cue: RegExp,
  before: number,
  after: number,
  detect: (part: string, from: number) => FoundAs<Name>[],
): FoundAs<Name>[] {
  const found: FoundAs<Name>[] = [];
  for (const [from, to] of stretchesAround(words, cue, before, after)) {
    const part = words.slice(from, to);
    for (const { start, end, kind } of detect(part, from)) {
      // At the cut anything looks like the end of the text; what is really there has a stretch of its own around it.
      if (to < words.length && part.slice(end).trim() === '') continue;
      found.push({ start: start + from, end: end + from, kind });
    }
  }
  return found;
}

function stretchesAround(words: string, cue: RegExp, before: number, after: number): [number, number][] {
  const found: [number, number][] = [];
  cue.lastIndex = 0;
  for (let hit = cue.exec(words); hit !== null; hit = cue.exec(words)) {
    const from = wordStart(words, Math.max(0, hit.index - before));
    const to = Math.min(words.length, hit.index + hit[0].length + after);
    const last = found.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else found.push([from, to]);
    if (hit[0] === '') cue.lastIndex++;
  }
  return found;
}

/** UTF-16 units: what is longer is no word. */
const LONGEST_WORD = 40;

/** Back to before the word that a place is in: going on would leave out what stands right before the cue. */
function wordStart(words: string, at: number): number {
  const least = Math.max(0, at - LONGEST_WORD);
  for (let start = at; start > least; start--) if (/\s/.test(words.charAt(start))) return start;
  return least === 0 ? 0 : at;
}
