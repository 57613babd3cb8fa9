import { countWhere } from '../language/count-where.ts';
import { type Found, recordOf } from './kinds.ts';

// Halves of a surrogate pair count: what is doubtful stays hidden.
const WORD = /[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u;

/**
 * Spans that no longer overlap, sorted, which together cover all that was found: what a winner does not cover of
 * a loser stays hidden as a span of its own. A kind that prevails wins, then the longer, the earlier, the first.
 */
export function settle<F extends Found>(words: string, found: readonly F[]): F[] {
  const sorted = found.filter((one) => one.end > one.start).sort((a, b) => a.start - b.start);
  const settled: F[] = [];
  for (let i = 0; i < sorted.length; ) {
    const cluster: F[] = [];
    let end = -1;
    for (let next = sorted[i]; next !== undefined && (end < 0 || next.start < end); next = sorted[++i]) {
      cluster.push(next);
      end = Math.max(end, next.end);
    }
    settled.push(...(cluster.length === 1 ? cluster : untangle(words, cluster)));
  }
  return settled;
}

function untangle<F extends Found>(words: string, cluster: readonly F[]): F[] {
  const ranked = [...cluster].sort((a, b) => rank(b) - rank(a) || a.start - b.start);
  const taken: F[] = [];
  for (const one of ranked) {
    for (const rest of spanWithout(one, taken)) {
      // What is whole keeps its own edges: the + of a telephone number belongs to it.
      const kept = rest.start === one.start && rest.end === one.end ? rest : trimmedSpan(words, rest);
      if (kept !== null) taken.push(kept);
    }
    taken.sort((a, b) => a.start - b.start);
  }
  return taken;
}

function rank(found: Found): number {
  return recordOf(found.kind).prevails ? Number.MAX_SAFE_INTEGER : found.end - found.start;
}

/** What is left of it beside the spans that are taken (sorted, apart). */
function spanWithout<F extends Found>(one: F, taken: readonly F[]): F[] {
  const rests: F[] = [];
  let from = one.start;
  for (const span of taken) {
    if (span.end <= from || span.start >= one.end) continue;
    if (span.start > from) rests.push({ ...one, start: from, end: span.start });
    from = span.end;
  }
  if (from < one.end) rests.push({ ...one, start: from });
  return rests;
}

/** Without spaces and punctuation around it; null where nothing else is in it. */
function trimmedSpan<F extends Found>(words: string, rest: F): F | null {
  let { start, end } = rest;
  while (start < end && !WORD.test(words.charAt(start))) start++;
  while (end > start && !WORD.test(words.charAt(end - 1))) end--;
  return start < end ? { ...rest, start, end } : null;
}

export type FoundPlace = Pick<Found, 'start' | 'end'>;

/** Whether something lies inside one of the places (sorted by start). */
export function isWithin(places: readonly FoundPlace[]): (one: FoundPlace) => boolean {
  const reach: number[] = []; // how far the places up to here go
  for (const place of places) reach.push(Math.max(reach.at(-1) ?? 0, place.end));
  return (one) => (reach[countWhere(places, ({ start }) => start <= one.start) - 1] ?? -1) >= one.end;
}
