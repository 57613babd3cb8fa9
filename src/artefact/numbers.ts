import { digitsOf } from '../detect/each.ts';
import { recordOf } from '../detect/kinds.ts';
import { matchesOf } from '../language/matches.ts';
import type { Needle } from './needle.ts';

/** Digits, in groups of whatever length and with whatever people put between them. */
const DIGITS = /\d(?:[\s().,:'’·_\-/]{0,3}\d+)+/g;
/** Fewer digits are a year or an amount. */
const FEWEST = 6;
/** As many never stand by chance inside a longer number. */
const UNMISTAKABLE = 8;

/** By their length: the digits that tell a number, however it is grouped and whether it starts with +31, 0031 or 0. */
export type DigitsToFind = ReadonlyMap<number, ReadonlyMap<string, Needle>>;

export function numbersToFind(needles: readonly Needle[]): DigitsToFind {
  const numbers = new Map<number, Map<string, Needle>>();
  for (const needle of needles) {
    const digits = recordOf(needle.kind).search?.digits(needle.words) ?? '';
    if (digits.length < FEWEST) continue;
    const same = numbers.get(digits.length) ?? new Map<string, Needle>();
    if (!same.has(digits)) same.set(digits, needle);
    numbers.set(digits.length, same);
  }
  return numbers;
}

export function findNumbers(text: string, numbers: DigitsToFind): Needle[] {
  if (numbers.size === 0) return [];
  const found: Needle[] = [];
  for (const [cluster] of matchesOf(text, DIGITS)) {
    const digits = digitsOf(cluster);
    const bounds = digits.length < FEWEST ? new Set<number>() : boundsOf(cluster);
    for (const [length, same] of numbers) {
      for (let at = 0; at + length <= digits.length; at++) {
        const needle = same.get(digits.slice(at, at + length));
        // A short number counts only where it is not cut out of a longer one.
        const apart = length >= UNMISTAKABLE || (bounds.has(at) && bounds.has(at + length));
        if (needle !== undefined && apart) found.push(needle);
      }
    }
  }
  return found;
}

/** Where runs of digits start and end, counted in digits. */
function boundsOf(cluster: string): Set<number> {
  const bounds = new Set([0]);
  let count = 0;
  for (const [run] of cluster.matchAll(/\d+/g)) {
    bounds.add(count);
    count += run.length;
    bounds.add(count);
  }
  return bounds;
}
