/** A number for each respondent's value: the same value, the same number; `UNKNOWN` where there is none. */
export type AttributeValues = readonly number[];

/** As many attributes as somebody who reads a report may know of a respondent. */
const MOST = 3;

/** What nobody knows makes nobody unique, and hides nobody either. */
const UNKNOWN = -1;

/** Numbers for values, null for a missing one. */
export function columnOf(values: readonly (string | null)[]): AttributeValues {
  const numbers = new Map<string, number>();
  return values.map((value) => {
    if (value === null) return UNKNOWN;
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
}

/** Every combination of one to three out of `count`, the smaller first; each in rising order. */
export function combinations(count: number): number[][] {
  const all: number[][] = [];
  let longest: number[][] = [[]];
  for (let size = 1; size <= MOST; size++) {
    longest = longest.flatMap((combination) => {
      const from = (combination.at(-1) ?? -1) + 1;
      return Array.from({ length: count - from }, (_, i) => [...combination, from + i]);
    });
    all.push(...longest);
  }
  return all;
}

/**
 * For each respondent how many there are, itself included, with its values in all of these columns; infinite where one of
 * them is not known: by that combination nobody can look for it.
 */
export function sharing(columns: readonly AttributeValues[]): number[] {
  const keys = (columns[0] ?? []).map((_, i) => {
    const own = columns.map((column) => column[i]);
    return own.includes(UNKNOWN) ? null : own.join(' ');
  });
  const counts = new Map<string | null, number>([[null, Number.POSITIVE_INFINITY]]);
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => counts.get(key) ?? 0);
}
