import { coderKeyIn } from '../coding/coders.ts';
import { rangeKey } from '../coding/word-range.ts';
import type { Code } from '../model/code.ts';
import { remembering } from '../model/deferred.ts';
import { groupedBy } from '../model/grouped.ts';
import type { Fragment } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';

/** What a set of fragments comes to; a unit that counts twice is counted once. */
export interface Counts {
  readonly fragments: readonly Fragment[];
  /** Ids in the order of their first fragment. */
  readonly respondents: readonly string[];
  readonly transcripts: readonly string[];
}

/** What the fragments that have one of the codes, or one below it, come to. */
export function countsOf(fragments: readonly Fragment[], codes: readonly Code[]): Counts {
  const having = under(fragments, codes);
  return countsAmong(having, codes, besideOthers(having));
}

/** The same of fragments that all have one; `beside` are, of them or of more than them, those that are not alone on their words. */
export function countsAmong(
  having: readonly Fragment[],
  codes: readonly Code[],
  beside: Iterable<Fragment>,
): Counts {
  const counted = withoutSaidAgain(having, codes, beside);
  return {
    fragments: counted,
    respondents: [...namedOnce(counted, (fragment) => fragment.respondents)],
    transcripts: [...namedOnce(counted, ({ transcript }) => [transcript])],
  };
}

function namedOnce(
  fragments: readonly Fragment[],
  of: (fragment: Fragment) => readonly string[],
): Set<string> {
  const all = new Set<string>();
  for (const fragment of fragments) for (const id of of(fragment)) all.add(id);
  return all;
}

/**
 * The fragments that have one of the codes, or one below it, without those that only say again what stands on the same
 * words: a code counts a range once, whoever set it.
 */
export function countedOnce(fragments: readonly Fragment[], codes: readonly Code[]): readonly Fragment[] {
  const having = under(fragments, codes);
  return withoutSaidAgain(having, codes, besideOthers(having));
}

function withoutSaidAgain(
  having: readonly Fragment[],
  codes: readonly Code[],
  beside: Iterable<Fragment>,
): readonly Fragment[] {
  const byRange = groupedBy(beside, ({ transcript, range }) => rangeKey(transcript, range));
  const again = new Set([...byRange.values()].flatMap((onRange) => saidAgain(onRange, codes)));
  return again.size === 0 ? having : having.filter((one) => !again.has(one));
}

/** Most are alone on their words, and need no lists of who set what there. */
export function besideOthers(fragments: readonly Fragment[]): Fragment[] {
  const met = new Map<string, Map<number, number>>();
  const timesMet = ({ transcript, range: { from, to } }: Fragment, more: number) => {
    const ranges = met.get(transcript) ?? new Map<number, number>();
    met.set(transcript, ranges);
    const times = (ranges.get(from * FARTHEST + to) ?? 0) + more;
    if (more > 0) ranges.set(from * FARTHEST + to, times);
    return times;
  };
  for (const fragment of fragments) timesMet(fragment, 1);
  return fragments.filter((fragment) => timesMet(fragment, 0) > 1);
}

/** UTF-16 units: beyond it, ranges may seem to be one that are two, and are looked at. */
const FARTHEST = 2 ** 26;

/** Of fragments on one range. */
function saidAgain(fragments: readonly Fragment[], codes: readonly Code[]): Fragment[] {
  const isCounted = remembering((code: Code) => codes.some((ancestor) => code.isWithin(ancestor)));
  const known = new Map<Code, number>();
  const byCoder = new Map<string, Map<Code, number>>();
  const coderOf = remembering(coderKeyIn);
  return fragments.filter(({ codes: own, coder, exact }) => {
    const mine = mapIn(byCoder, coderOf(wordsOf(coder)));
    let isNew = false;
    for (const code of new Set(own)) {
      if (!isCounted(code)) continue;
      // Where a note only says which turn it is on, two of one coder are on words of their own, and two coders' may be on the same.
      const times = exact ? 1 : (mine.get(code) ?? 0) + 1;
      mine.set(code, times);
      if (times <= (known.get(code) ?? 0)) continue;
      known.set(code, times);
      isNew = true;
    }
    return !isNew;
  });
}

function mapIn(maps: Map<string, Map<Code, number>>, key: string): Map<Code, number> {
  const found = maps.get(key) ?? new Map<Code, number>();
  maps.set(key, found);
  return found;
}

/** The fragments that have one of the codes, or one below it. */
export function under(fragments: readonly Fragment[], codes: readonly Code[]): Fragment[] {
  return fragments.filter((fragment) =>
    fragment.codes.some((code) => codes.some((ancestor) => code.isWithin(ancestor))),
  );
}
