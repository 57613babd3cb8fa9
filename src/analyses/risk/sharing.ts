/** A number for each respondent's value: the same value, the same number. */
export type AttributeValues = readonly number[];

/** As many attributes as somebody who reads a report may know of a respondent. */
const MOST = 3;

/** Numbers for values; a missing one (null) is a value too, which only missing ones share. */
export function columnOf(values: readonly (string | null)[]): AttributeValues {
  const numbers = new Map<string | null, number>();
  return values.map((value) => {
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

/** For each respondent how many there are, itself included, with its values in all of these columns. */
export function sharing(columns: readonly AttributeValues[]): number[] {
  const keys = (columns[0] ?? []).map((_, i) => columns.map((column) => column[i]).join(' '));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => counts.get(key) ?? 0);
}
