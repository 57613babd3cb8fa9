import { type Mark, markKey } from './marks.ts';

/** "V1", "Vraag 12": what it is called, and its number. */
const COUNTED = /^(\p{L}[\p{L}\p{M}. _-]*?)[ _]?(\d{1,3})$/u;
/** Exchanges from which on a number counts, and does not tell people apart. */
const FEWEST = 3;

/**
 * "V1: … A1: … V2: … A2: …" without the numbers: they count questions and answers, and are no part of who speaks. As they
 * are where the numbers go down, or where the two kinds of marks do not have the same ones.
 */
export function withoutCount(marks: readonly (Mark | null)[]): readonly (Mark | null)[] {
  const numbers = new Map<string, Set<number>>();
  let last = 0;
  for (const mark of marks) {
    if (mark === null) continue;
    const [, stem, digits] = COUNTED.exec(mark.mark) ?? [];
    const number = Number(digits);
    if (stem === undefined || number < last) return marks;
    last = number;
    const key = markKey(stem);
    numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
  }
  const [asked, answered] = [...numbers.values()];
  const areExchanges =
    numbers.size === 2 &&
    (asked?.size ?? 0) >= FEWEST &&
    asked?.size === answered?.size &&
    [...(asked ?? [])].every((number) => answered?.has(number));
  if (!areExchanges) return marks;
  return marks.map((mark) =>
    mark === null ? null : { ...mark, mark: COUNTED.exec(mark.mark)?.[1] ?? mark.mark },
  );
}
