import { isSafeText } from '../gate/safe-text.ts';
import { leadsOthers } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import type { Said } from '../sentences/said.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import type { SafeFinding } from './finding-text.ts';

const NOTE_EXPLAINS = sentence(
  'Waarschijnlijk verklaart deze opmerking ook {count} {count|andere bevinding|andere bevindingen}:',
  'This note probably explains {count} {count|other finding|other findings} as well:',
);
const MISTAKE_EXPLAINS = sentence(
  'Waarschijnlijk {count|komt|komen} hier ook {count} {count|andere bevinding|andere bevindingen} vandaan:',
  '{count} {count|other finding|other findings} probably {count|comes|come} from this as well:',
);

/** Stands between a cause and what follows from it. */
export function whatFollows({ first, others }: FindingGroup, language: Language): Said {
  return say(first.fix === null ? MISTAKE_EXPLAINS : NOTE_EXPLAINS, language, { count: others.length });
}

/** Stands between a finding and where else the same is the matter. */
export const SAME_ELSEWHERE = sentence(
  'Hetzelfde geldt op nog {count} {count|plaats|plaatsen}:',
  'The same holds at {count} more {count|place|places}:',
);

/** A finding, what follows from it where it is said of a mistyped note, and those that say the very same of other turns. */
export interface FindingGroup {
  readonly first: SafeFinding;
  readonly others: readonly SafeFinding[];
  readonly alike: readonly SafeFinding[];
}

/** Findings as they stand below their cause; those of one mistyped note stand together already. */
export function findingGroups(findings: readonly SafeFinding[]): FindingGroup[] {
  const groups: { first: SafeFinding; others: SafeFinding[] }[] = [];
  for (const one of findings) {
    const last = groups.at(-1);
    if (last !== undefined && isCaused(one, last.first)) last.others.push(one);
    else groups.push({ first: one, others: [] });
  }
  const saying = new Map<string, SafeFinding[]>();
  return groups.flatMap(({ first, others }) => {
    const said = others.length > 0 ? null : saidOfCode(first);
    const same = saying.get(said ?? '');
    if (same !== undefined) {
      same.push(first);
      return [];
    }
    const alike: SafeFinding[] = [];
    if (said !== null) saying.set(said, alike);
    return [{ first, others, alike }];
  });
}

/** What is said of a code at a turn: where many say the same, the codebook is what has to be mended, once for all. */
function saidOfCode({ code, facts, words, turn }: SafeFinding): string | null {
  if (turn === null || !Object.hasOwn(facts, 'code')) return null;
  return JSON.stringify([code, facts, words], (_, value) => (isSafeText(value) ? value.toString() : value));
}

function isCaused({ cause }: SafeFinding, by: SafeFinding): boolean {
  return cause !== null && leadsOthers(by) && by.cause?.toString() === cause.toString();
}
