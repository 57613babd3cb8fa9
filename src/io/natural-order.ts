const COLLATOR = new Intl.Collator('nl', { numeric: true });

/** b2 before b10, whatever the language of the system; two names never compare as equal. */
export function compareNaturally(a: string, b: string): number {
  return COLLATOR.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * Names in the order that was meant: where a shell fills in a `*` it puts b10 before b2. Only what stands in a shell's
 * order is put right, run by run; any other order somebody chose.
 */
export function asMeant(names: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const name of names) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && comesAfter(name, before)) run.push(name);
    else runs.push([name]);
  }
  return runs.flatMap((run) => run.sort(compareNaturally));
}

const AS_A_SHELL = new Intl.Collator('nl');

/** By letter, or as the system's language has it. */
const comesAfter = (name: string, before: string) => before <= name || AS_A_SHELL.compare(before, name) <= 0;
