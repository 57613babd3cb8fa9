const COLLATOR = new Intl.Collator('nl', { numeric: true });

/** b2 before b10, whatever the language of the system; two names never compare as equal. */
export function compareNaturally(a: string, b: string): number {
  return COLLATOR.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
