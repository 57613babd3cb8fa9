import type { Mark } from './marks.ts';
import { markKey } from './marks.ts';

/** How often a mark stands in a text, in whatever spelling. */
export interface Count {
  /** The first spelling that starts with a capital, else the first. */
  readonly mark: string;
  readonly count: number;
  /** With the time at which it was said beside it, at least once. */
  readonly isTimed: boolean;
  /** Index of its first line. */
  readonly first: number;
}

/** By key, in the order in which they are met. */
export type Tally = ReadonlyMap<string, Count>;

export function tallyOf(marks: readonly (Mark | null)[], from = 0): Tally {
  const counts = new Map<string, Count>();
  for (let i = from; i < marks.length; i++) {
    const read = marks[i] ?? null;
    if (read === null) continue;
    const { mark, time } = read;
    const key = markKey(mark);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { mark, count: 1, isTimed: time !== null, first: i });
    else {
      const better = !startsLarge(known.mark) && startsLarge(mark);
      counts.set(key, {
        ...known,
        mark: better ? mark : known.mark,
        count: known.count + 1,
        isTimed: known.isTimed || time !== null,
      });
    }
  }
  return counts;
}

export function startsLarge(mark: string): boolean {
  return /^['’]?[\p{Lu}?]/u.test(mark);
}
