import type { Decisions } from './decisions-file.ts';

/**
 * Whether a project's decisions may stand on keys as version 0.1 wrote them: hashes of the words themselves, which anybody
 * who guesses the words can compute, and with no place beside them (`at`). Nothing else in its files differs: kantlijn.yaml,
 * codebooks, the list of names and the key of names are read as they always were.
 */
export function mayHoldKeysOf01({ accepted, corrections, withheld }: Decisions): boolean {
  const byKey = withheld.filter(({ key }) => key !== null);
  return [...accepted, ...corrections, ...byKey].some(({ at }) => at === null);
}
