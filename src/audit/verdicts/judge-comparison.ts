import type { CitedPair } from '../../coding/citations.ts';
import type { AuditContext } from '../context/context.ts';
import { groupsNamed } from '../people/whom.ts';
import { isNegated } from '../quantities/denial.ts';
import type { QuantifiedSentence, Quantity } from '../result/quantity.ts';
import { codePlaces, codesApart } from './code-joins.ts';
import type { CountedReading } from './readings.ts';
import { areOtherCodes, codesOfGroup } from './shared-codes.ts';
import { type GroupTally, tally } from './tallies.ts';
import type { Verdict } from './verdict.ts';

/** What a sentence is worth that sets some respondents, or some codes, beside others. */
export interface JudgedRelation {
  readonly says: Verdict;
  /** Those who are compared, each of them counted. */
  readonly sides: readonly CountedReading[];
  /** Who is counted, where it is not everybody. */
  readonly reading?: CountedReading;
}

/** Null for a sentence that does not, or of which nobody can tell. */
export function judgeRelated(
  context: AuditContext,
  targets: readonly CitedPair[],
  tallies: readonly GroupTally[],
  said: QuantifiedSentence,
): JudgedRelation | null {
  const { quantity } = said.quantifier;
  if (quantity.kind === 'relation') return judgeWhoever(context, tallies, said);
  if (quantity.kind !== 'compared') return null;
  const [first, ...others] = groupsNamed(context.project, quantity.first.join(' '));
  const own = tallies.find(({ group }) => group === first);
  if (own === undefined || others.length > 0) return null;
  if (quantity.second === null) return judgeOnly(context, targets, own);
  const [second, ...more] = groupsNamed(context.project, quantity.second);
  const other = tallies.find(({ group }) => group === second);
  if (other === undefined || other === own || more.length > 0) return null;
  const status = compared(context, quantity.how, own, other);
  return { says: (also) => (also.length > 0 ? 'unclear' : status), sides: [own, other] };
}

type Comparison = Extract<Quantity, { readonly kind: 'compared' }>['how'];

/** By shares of respondents. Some count how often it was said, so what holds by the fragments is not contradicted. */
function compared(context: AuditContext, how: Comparison, own: GroupTally, other: GroupTally) {
  const [share, otherShare] = [own, other].map(({ having, members }) => having.length / members.length);
  const [often, otherOften] = [own, other].map(
    ({ group, codes, members }) => fragmentsSaid(context, group, codes) / members.length,
  );
  const [by, byFragments] = [(share ?? 0) - (otherShare ?? 0), (often ?? 0) - (otherOften ?? 0)];
  if (how === 'alike') {
    const isWithinOne = Math.abs(by) * Math.min(own.members.length, other.members.length) < 1;
    return by === 0 ? 'holds' : isWithinOne || byFragments === 0 ? 'unclear' : 'contradicted';
  }
  const sign = how === 'less' ? -1 : 1;
  if (by * sign > 0) return byFragments * sign >= 0 ? 'holds' : 'unclear';
  return byFragments * sign > 0 ? 'unclear' : 'contradicted';
}

function fragmentsSaid(context: AuditContext, group: string, codes: GroupTally['codes']): number {
  return new Set(codes.flatMap((code) => context.fragmentsWith(null, code, group))).size;
}

/** "Alleen de planners": that the codebooks of the others have the code, and nobody of them. */
function judgeOnly(
  context: AuditContext,
  targets: readonly CitedPair[],
  own: GroupTally,
): JudgedRelation | null {
  const { groups } = context.project;
  const codes = codesOfGroup(context, targets, own.group);
  const everywhere = groups.flatMap(({ id: group }) =>
    codes.map((code) => ({ transcript: null, code, group })),
  );
  const ids = groups.map(({ id }) => id);
  const everybody = { interviews: null, isMeant: () => true, isOpen: false };
  const others = ids
    .filter((id) => id !== own.group)
    .map((id) => tally(context, { targets: everywhere, isAlone: false }, id, '', everybody));
  if (others.length === 0 || others.some(({ lacks }) => lacks) || areOtherCodes(context, everywhere, ids))
    return null;
  const rest = {
    members: others.flatMap(({ members }) => members),
    having: others.flatMap(({ having }) => having),
  };
  const isTold = own.having.length > 0 && rest.having.length === 0;
  return { says: () => (isTold ? 'holds' : 'contradicted'), sides: [own, rest] };
}

/** Of whoever has the code that stands first, who has the other; null where the sentence does not name two codes. */
function judgeWhoever(
  context: AuditContext,
  tallies: readonly GroupTally[],
  { sentence, quantifier }: QuantifiedSentence,
): JudgedRelation | null {
  if (isNegated(sentence, quantifier.words)) return null;
  const counted = tallies.map(({ group, codes, members, has }): CountedReading | null => {
    const apart = codesApart(codes);
    const places = codePlaces(context, group, sentence, apart);
    const [one, other, ...others] = apart;
    const [at, then] = places;
    if (one === undefined || other === undefined || others.length > 0 || at == null || then == null)
      return null;
    const [first, second] = at < then ? [one, other] : [other, one];
    const meant = members.filter(({ number }) => has(number, first));
    return { members: meant, having: meant.filter(({ number }) => has(number, second)) };
  });
  const told = counted.flatMap((one) => one ?? []);
  const reading = {
    members: told.flatMap(({ members }) => members),
    having: told.flatMap(({ having }) => having),
  };
  if (told.length < counted.length || reading.members.length === 0) return null;
  const isTold = reading.having.length === reading.members.length;
  return { says: () => (isTold ? 'holds' : 'contradicted'), sides: [], reading };
}
