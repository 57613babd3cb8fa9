import { groupedBy } from '../model/grouped.ts';
import { isLabelWord } from './label-words.ts';
import type { Line } from './lines.ts';
import { type Mark, markKey } from './marks.ts';
import { tallyOf } from './tally.ts';

/** What stands below or behind a mark up to the next one. */
interface HeardStretch {
  readonly key: string;
  readonly asks: boolean;
}

const FEWEST_EACH = 3;
const LEAST_ALTERNATION = 0.9;
const LEAST_SHARE = 0.8;
const MOSTLY = 0.6;
const RARELY = 0.25;

/**
 * Two marks that take turns all the way, of which one asks and the other does not: whatever they are called, somebody is
 * talking ("vrager: …?", "zij: …"). Their keys; none where it is not so clear.
 */
export function twoVoices(lines: readonly Line[], marks: readonly (Mark | null)[]): ReadonlySet<string> {
  const tally = tallyOf(marks);
  const returning = marks.map((mark) =>
    mark !== null && (tally.get(markKey(mark.mark))?.count ?? 0) > 1 ? mark : null,
  );
  const stretches = heardStretches(lines, returning);
  const [first, second, ...others] = [...groupedBy(stretches, ({ key }) => key)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  if (first === undefined || second === undefined || second[1].length < FEWEST_EACH) return new Set();
  const isRest =
    others.reduce((sum, [, { length }]) => sum + length, 0) > stretches.length * (1 - LEAST_SHARE);
  const keys = new Set([first[0], second[0]]);
  if (
    isRest ||
    [...keys].some(isLabelWord) ||
    !alternateAllAlong(stretches.filter(({ key }) => keys.has(key)))
  )
    return new Set();
  const [more, less] = [first[1], second[1]].map(shareThatAsks).sort((a, b) => b - a);
  return (more ?? 0) >= MOSTLY && (less ?? 1) <= RARELY ? keys : new Set();
}

function heardStretches(lines: readonly Line[], marks: readonly (Mark | null)[]): HeardStretch[] {
  const stretches: HeardStretch[] = [];
  let open: { key: string; asks: boolean } | null = null;
  for (const [i, { text, isHeading }] of lines.entries()) {
    const mark = marks[i] ?? null;
    if (mark !== null) {
      open = { key: markKey(mark.mark), asks: false };
      stretches.push(open);
    } else if (isHeading) open = null;
    if (open !== null) open.asks ||= /\?["'”’)]*\s*$/u.test(text);
  }
  return stretches;
}

function alternateAllAlong(stretches: readonly HeardStretch[]): boolean {
  const changes = stretches.filter(({ key }, i) => i > 0 && key !== stretches[i - 1]?.key).length;
  return changes >= (stretches.length - 1) * LEAST_ALTERNATION;
}

function shareThatAsks(stretches: readonly HeardStretch[]): number {
  return stretches.filter(({ asks }) => asks).length / stretches.length;
}
