import type { Citation } from '../../coding/citations.ts';
import { peopleIn } from '../../coding/pointing.ts';
import type { AuditContext } from '../context/context.ts';
import type { QuantifiedSentence } from '../result/quantity.ts';
import { codesByPerson } from './each-his-own.ts';
import { codesOfGroup } from './shared-codes.ts';
import type { GroupTally } from './tallies.ts';
import { ownNumbers, type Verdict } from './verdict.ts';

/** "Zowel docenten als leerlingen". */
export const EITHER =
  /(?<!\p{L})(?:zowel|both)\s+(?:(?:de|the)\s+)?\p{L}{4,}\s+(?:als|en|and)\s+(?:(?:de|the)\s+)?\p{L}{4,}/iu;

/** For a sentence that says something of each respondent, or of each group; null for any other. */
export function ofEach(
  context: AuditContext,
  targets: Citation['targets'],
  tallies: readonly GroupTally[],
  said: QuantifiedSentence,
): Verdict | null {
  return (
    eachHisOwn(context, targets, tallies, said) ??
    eachOfTheirGroup(context, tallies, said) ??
    eitherGroup(tallies, said)
  );
}

/** For a sentence of one group that says of each respondent another code; null for any other. */
function eachHisOwn(
  context: AuditContext,
  targets: Citation['targets'],
  tallies: readonly GroupTally[],
  { sentence, quantifier }: QuantifiedSentence,
): Verdict | null {
  const [only] = tallies;
  if (only === undefined || tallies.length > 1 || quantifier.quantity.kind !== 'named') return null;
  const parted = codesByPerson(context, only.group, sentence, codesOfGroup(context, targets, only.group));
  if (parted === null) return null;
  const numbers = ownNumbers(only.members);
  return (also) => {
    if (![...parted.keys()].every((number) => numbers.includes(number))) return 'unclear';
    const holds = [...parted].every(
      ([number, codes]) => ownNumbers(also).includes(number) || codes.every((code) => only.has(number, code)),
    );
    return holds ? 'holds' : 'contradicted';
  };
}

/** "Zowel imkers als telers": that each of the groups says it; null for any other sentence. */
function eitherGroup(
  tallies: readonly GroupTally[],
  { sentence, quantifier }: QuantifiedSentence,
): Verdict | null {
  if (quantifier.quantity.kind !== 'both' || quantifier.counts !== undefined || tallies.length < 2)
    return null;
  if (!EITHER.test(sentence)) return null;
  return (also) => {
    const counts = tallies.map(({ members, having }) => {
      const more = members.filter(
        ({ id }) => also.some((one) => one.id === id) && !having.some((one) => one.id === id),
      );
      return { of: members.length, count: having.length + more.length };
    });
    if (counts.some(({ count }) => count === 0)) return 'contradicted';
    return counts.every(({ count, of }) => count * 2 >= of) ? 'holds' : 'unclear';
  };
}

/**
 * "Zowel ouder 1 als docent 1": each by a noun of their own group, of which one code is cited. Null where a number may be of
 * either group, or the citation names other codes of one than of the other.
 */
export function eachOfTheirGroup(
  context: AuditContext,
  tallies: readonly GroupTally[],
  { quantifier: { words, quantity } }: QuantifiedSentence,
): Verdict | null {
  const [first, ...others] = tallies;
  if (first === undefined || others.length === 0 || quantity.kind !== 'named') return null;
  if (quantity.not.length > 0 || quantity.only || quantity.unlike !== null) return null;
  if (tallies.some(({ join }) => join === 'open')) return null;
  const isSame = ({ codes }: GroupTally) =>
    codes.length === first.codes.length && codes.every((code) => first.codes.includes(code));
  const meant = peopleIn(words, context.whom).map(
    (one) => context.meant({ transcripts: [], people: [one], personal: null }).respondents,
  );
  const ids = meant.flat();
  const isTold = ({ members }: GroupTally) => members.some(({ id }) => ids.includes(id));
  if (!others.every(isSame) || !tallies.every(isTold) || meant.some(({ length }) => length !== 1))
    return null;
  const having = new Set(tallies.flatMap((one) => one.having.map(({ id }) => id)));
  return (also) =>
    ids.every((id) => having.has(id) || also.some((one) => one.id === id)) ? 'holds' : 'contradicted';
}
