import { sentence } from '../sentences/sentence.ts';
import type { SafeFinding } from './finding-text.ts';

/** Stands between a cause and what follows from it. */
export const EXPLAINS = sentence(
  'Waarschijnlijk verklaart deze opmerking ook {count} {count|andere bevinding|andere bevindingen}:',
  'This note probably explains {count} {count|other finding|other findings} as well:',
);

/** A finding, and what follows from it where it is said of a mistyped note. */
export interface FindingGroup {
  readonly first: SafeFinding;
  readonly others: readonly SafeFinding[];
}

/** Findings as they stand below their cause; those of one cause stand together already. */
export function findingGroups(findings: readonly SafeFinding[]): FindingGroup[] {
  const groups: { first: SafeFinding; others: SafeFinding[] }[] = [];
  for (const one of findings) {
    const last = groups.at(-1);
    if (last !== undefined && isCaused(one, last.first)) last.others.push(one);
    else groups.push({ first: one, others: [] });
  }
  return groups;
}

function isCaused({ cause }: SafeFinding, by: SafeFinding): boolean {
  return cause !== null && by.fix?.kind === 'codes' && by.cause?.toString() === cause.toString();
}
