import { putUnder } from '../../model/grouped.ts';
import type { Rung } from './ladder.ts';
import { combinations, sharing } from './sharing.ts';

/** A rung for each attribute, by its index in the attribute's ladder. */
type Rungs = readonly number[];

export interface Coarsest {
  readonly rungs: Rungs;
  /** False where there was too much to try and cheaper ones may exist. */
  readonly isSmallest: boolean;
}

/** More than a handful of attributes needs; beyond it the search goes for any coarsening instead of the smallest. */
const TRIED = 3000;

/**
 * The cheapest coarsening in which everybody shares every combination of one to three attributes with `least` - 1
 * others; null where there is none. Cheapest first, and only where it hurts: while a combination is too
 * telling, one of its own attributes has to go up a rung, so every solution lies on one of these ways.
 */
export function smallestCoarsening(ladders: readonly (readonly Rung[])[], least: number): Coarsest | null {
  const tellingIn = tellingFinder(ladders, least);
  const waiting = new Map<number, Rungs[]>([[0, [ladders.map(() => 0)]]]);
  const met = new Set<string>();
  for (let tried = 0; waiting.size > 0; tried++) {
    const cost = Math.min(...waiting.keys());
    const [rungs = [], ...rest] = waiting.get(cost) ?? [];
    if (rest.length > 0) waiting.set(cost, rest);
    else waiting.delete(cost);
    const telling = tellingIn(rungs);
    if (telling === null) return { rungs, isSmallest: true };
    if (tried === TRIED) return anyCoarsening(ladders, rungs, tellingIn);
    for (const next of raised(ladders, rungs, telling)) {
      if (met.has(next.join())) continue;
      met.add(next.join());
      const total = costOf(ladders, next);
      putUnder(waiting, total, next);
    }
  }
  return null;
}

/** The first combination in which somebody stays too alone; each combination of rungs is counted once. */
function tellingFinder(ladders: readonly (readonly Rung[])[], least: number) {
  const all = combinations(ladders.length);
  const known = new Map<string, boolean>();
  const isTelling = (combination: readonly number[], rungs: Rungs): boolean => {
    const key = combination.map((i) => `${i}:${rungs[i]}`).join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const columns = combination.map((i) => ladders[i]?.[rungs[i] ?? 0]?.values ?? []);
    const found = sharing(columns).some((k) => k < least);
    known.set(key, found);
    return found;
  };
  return (rungs: Rungs) => all.find((combination) => isTelling(combination, rungs)) ?? null;
}

function raised(ladders: readonly (readonly Rung[])[], rungs: Rungs, which: readonly number[]): Rungs[] {
  return which
    .filter((i) => (rungs[i] ?? 0) + 1 < (ladders[i]?.length ?? 0))
    .map((i) => rungs.map((rung, j) => (j === i ? rung + 1 : rung)));
}

function anyCoarsening(
  ladders: readonly (readonly Rung[])[],
  from: Rungs,
  tellingIn: (rungs: Rungs) => readonly number[] | null,
): Coarsest | null {
  let rungs = from;
  for (let telling = tellingIn(rungs); telling !== null; telling = tellingIn(rungs)) {
    const next = raised(ladders, rungs, telling).at(-1);
    if (next === undefined) return null;
    rungs = next;
  }
  return { rungs, isSmallest: false };
}

function costOf(ladders: readonly (readonly Rung[])[], rungs: Rungs): number {
  return rungs.reduce((sum, rung, i) => sum + (ladders[i]?.[rung]?.cost ?? 0), 0);
}
