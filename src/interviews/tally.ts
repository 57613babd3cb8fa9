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
  const counts = new Map<string, { -readonly [Key in keyof Count]: Count[Key] }>();
  for (let i = from; i < marks.length; i++) {
    const read = marks[i] ?? null;
    if (read === null) continue;
    const { mark, time } = read;
    const key = markKey(mark);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { mark, count: 1, isTimed: time !== null, first: i });
    else {
      known.count++;
      known.isTimed ||= time !== null;
      if (mark !== known.mark && !startsLarge(known.mark) && startsLarge(mark)) known.mark = mark;
    }
  }
  return counts;
}

export function startsLarge(mark: string): boolean {
  return /^['’]?[\p{Lu}?]/u.test(mark);
}
