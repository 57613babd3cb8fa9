import type { Code } from '../model/code.ts';
import type { CheckContext } from './context.ts';

/** How many fragments have each code or one below it, of the groups that count. */
export function usesOfCodes(
  { project }: CheckContext,
  counts: (group: string) => boolean,
): Map<Code, number> {
  const uses = new Map<Code, number>();
  for (const { group, codes } of project.fragments) {
    if (group === null || !counts(group)) continue;
    for (const code of codes.flatMap(({ lineage }) => lineage)) uses.set(code, (uses.get(code) ?? 0) + 1);
  }
  return uses;
}
