import { likeness, stemsOf } from './words.ts';

/** Dice's coefficient of the stems, those that are merely alike counting for less; 0 to 1 (Dice 1945). */
export function alike(a: string, b: string): number {
  const [left, right] = [stemsOf(a), stemsOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const covered = (stems: readonly string[], by: readonly string[]) =>
    stems.reduce((sum, stem) => sum + Math.max(...by.map((other) => likeness(stem, other))), 0);
  return (covered(left, right) + covered(right, left)) / (left.length + right.length);
}

/** A word that stands in more names than this tells nothing; codebooks are smaller. */
const MOST_SHARING = 400;
const END = 5;

/** Items by the stems of their names, found by stems that are alike: the same, or what `likeness` takes for them. */
export class AlikeIndex<T> {
  readonly #items = new Map<string, T[]>();
  readonly #stems = new Map<string, Set<string>>();

  constructor(named: Iterable<readonly [T, readonly string[]]>) {
    for (const [item, stems] of named) for (const stem of new Set(stems)) this.#add(stem, item);
  }

  #add(stem: string, item: T): void {
    const items = this.#items.get(stem);
    if (items !== undefined) {
      items.push(item);
      return;
    }
    this.#items.set(stem, [item]);
    for (const key of stemKeys(stem)) {
      const stems = this.#stems.get(key);
      if (stems === undefined) this.#stems.set(key, new Set([stem]));
      else stems.add(stem);
    }
  }

  /** What may be called so; whoever asks compares. */
  near(stems: readonly string[]): Set<T> {
    const found = new Set<T>();
    for (const stem of stems) {
      const alike = new Set(stemKeys(stem).flatMap((key) => [...(this.#stems.get(key) ?? [])]));
      for (const other of alike) {
        const items = this.#items.get(other) ?? [];
        if (items.length > MOST_SHARING || likeness(stem, other) === 0) continue;
        for (const item of items) found.add(item);
      }
    }
    return found;
  }
}

/** What stems have in common that are alike: one slip away, or a compound that begins or ends with the other. */
function stemKeys(stem: string): string[] {
  if (stem.length < END) return [stem];
  const slips = Array.from(stem, (_, i) => `-${stem.slice(0, i)}${stem.slice(i + 1)}`);
  return [stem, `-${stem}`, `^${stem.slice(0, END)}`, `$${stem.slice(-END)}`, ...slips];
}
