import type { CitedPair } from '../../coding/citations.ts';
import { isGeneric } from '../../coding/pointing.ts';
import { SMALL_NUMBER, smallNumber } from '../../language/small-numbers.ts';
import type { AuditContext } from '../context/context.ts';
import { groupsNamed } from '../people/whom.ts';
import { isJudgement, isNegated, saysNotNamed } from '../quantities/denial.ts';
import type { QuantifiedSentence, Quantity } from '../result/quantity.ts';
import type { ClaimStatus } from '../result/report.ts';
import { deniedOfGroups, havingDenied } from './denied-people.ts';
import type { JudgedRelation } from './judge-comparison.ts';
import type { CountedOne, CountedReading } from './readings.ts';
import { areOtherCodes } from './shared-codes.ts';
import type { GroupTally } from './tallies.ts';
import { type Counted, type Verdict, verdict } from './verdict.ts';
import { eachOfTheirGroup, ofEach } from './verdict-of-each.ts';

/** A sentence, and what was counted for it. */
export interface CountedClaim {
  readonly said: QuantifiedSentence;
  readonly quantity: Quantity;
  readonly groups: readonly string[];
  /** Ids of the interviews that are cited. */
  readonly cited: ReadonlySet<string>;
  readonly tallies: readonly GroupTally[];
  /** The likeliest first. */
  readonly readings: readonly CountedReading[];
  readonly related: JudgedRelation | null;
  /** All whom it counts, and those of them who have the code. */
  readonly counted: CountedReading;
  /** It speaks of others than those who are cited, or nobody can tell of whom. */
  readonly isOfOthers: boolean;
  /** A code that is cited says no itself. */
  readonly saysNoItself: boolean;
}

/** "(A1)" points at whoever has the code. */
export function isCitedIn({ cited }: CountedClaim, { transcripts }: CountedOne): boolean {
  return cited.size === 0 || transcripts.some((id) => cited.has(id));
}

/**
 * What a claim is worth, those who have the code though it says that they do not name it, and ids of the interviews of which
 * nobody can tell who said it, and of the groups that it speaks of and does not cite: where it would be worth something else but for these.
 */
export function statusOfClaim(
  context: AuditContext,
  targets: readonly CitedPair[],
  claim: CountedClaim,
): {
  readonly status: ClaimStatus;
  readonly denied: readonly CountedOne[];
  readonly unread: readonly string[];
  readonly beyond: readonly string[];
} {
  const { said, quantity, tallies, readings, related, counted, saysNoItself } = claim;
  const apart = areOtherCodes(context, targets, claim.groups)
    ? null
    : deniedOfGroups(context, said, counted.having, tallies);
  if (apart !== null && !saysNoItself && !claim.isOfOthers)
    return { status: apart.length > 0 ? 'contradicted' : 'holds', denied: apart, unread: [], beyond: [] };
  const isUnclear = isLeftUnclear(context, targets, claim);
  const says =
    related?.says ??
    ofEach(context, targets, tallies, said) ??
    inEveryReading(
      readings.map((one) =>
        verdictOn(quantity, { ...one, meant: one.members.filter((member) => isCitedIn(claim, member)) }),
      ),
    );
  const denied =
    isUnclear || saysNoItself ? [] : havingDenied(said.sentence, quantity, counted.having, tallies);
  const told = isUnclear ? 'unclear' : sober(says([]), said, saysNoItself);
  const beyond = told === 'holds' ? groupsBeyond(context, claim) : [];
  const sobered = beyond.length > 0 ? 'unclear' : told;
  const status = denied.length > 0 ? 'contradicted' : sobered;
  const unread = status === 'unclear' ? [] : unreadThatMayTurn(context, claim, says, status);
  return { status: unread.length > 0 ? 'unclear' : status, denied, unread, beyond };
}

/** Whether nobody can tell of whom, or of what, the sentence says it. */
function isLeftUnclear(context: AuditContext, targets: readonly CitedPair[], claim: CountedClaim): boolean {
  const { said, quantity, groups, tallies, counted, isOfOthers, saysNoItself } = claim;
  if (counted.members.length === 0 || isOfOthers) return true;
  // "Docenten en leerlingen noemen het", and none of the pupils does.
  const isOfSome = counted.having.length > 0 && tallies.some(({ having }) => having.length === 0);
  if (quantity.kind === 'generic' && isOfSome) return true;
  if (leavesOpen(said, quantity, tallies, saysNoItself)) return true;
  if (groups.length < 2) return false;
  const isOfEither =
    said.quantifier.counts === undefined &&
    saysNumbers(quantity) &&
    eachOfTheirGroup(context, tallies, said) === null;
  return isOfEither || areOtherCodes(context, targets, groups);
}

/**
 * Ids of the groups that are not cited, where it counts more people than the code can be of: "alle zes", of a group of
 * three, or "alle respondenten". That those have no such code says nothing of them, and a heading above on the one group
 * does not say that the writer left them out.
 */
function groupsBeyond(
  { project }: AuditContext,
  { said, quantity, groups, cited, counted }: CountedClaim,
): string[] {
  const { words, counts } = said.quantifier;
  const others = project.groups.flatMap(({ id }) => (groups.includes(id) ? [] : id));
  if (counts !== undefined) return [];
  if ((numberOfAll(words) ?? 0) > counted.members.length) return others;
  const isOfAll = OF_ALL.some((kind) => kind === quantity.kind) && words.split(/[^\p{L}]+/u).some(isGeneric);
  const isOfEverybody =
    isOfAll &&
    // "Het merendeel van de respondenten (bijlage 4 en 5)" may be of those; "alle" says that there are no others.
    (OF_EVERYBODY.includes(quantity.kind) || cited.size === 0) &&
    groupsNamed(project, said.sentence).length === 0;
  return isOfEverybody ? others : [];
}

/** "Alle zes respondenten", "all six of them". */
const ALL_OF_THEM = new RegExp(
  `^(?:alle|all)\\s+(?:(?:de|the|of\\s+the)\\s+)?(${SMALL_NUMBER})(?!\\p{L})`,
  'iu',
);

export function numberOfAll(words: string): number | null {
  return smallNumber(ALL_OF_THEM.exec(words)?.[1] ?? '');
}

const OF_EVERYBODY: readonly Quantity['kind'][] = ['all', 'none'];
/** What is said of a whole, and not of so many of it. */
const OF_ALL: readonly Quantity['kind'][] = [
  'all',
  'most',
  'nearly-all',
  'half',
  'half-or-more',
  'none',
  'hardly-any',
  'few',
  'share',
];

/** Whoever was not read may have said it too: then it may be worth something else. One too many stays one too many. */
function unreadThatMayTurn(
  context: AuditContext,
  { cited, counted, quantity }: CountedClaim,
  says: Verdict,
  status: ClaimStatus,
): string[] {
  const unread = [...cited].filter((id) => isUnread(context, id));
  if (unread.length === 0) return [];
  const silent = counted.members.filter(({ transcripts }) => transcripts.some((id) => unread.includes(id)));
  const isNobody = unread.some((id) => context.transcript(id)?.respondents.length === 0);
  const isOfMore = status === 'contradicted' || !OF_SOMEBODY.some((kind) => kind === quantity.kind);
  return (isNobody && isOfMore) || says(silent) !== status ? unread : [];
}

/** What holds of those who are known holds, whoever else there is. */
const OF_SOMEBODY: readonly Quantity['kind'][] = ['named', 'one', 'some', 'at-least', 'generic', 'not-all'];

/** Whether its own words, or those of a code, leave open what the codes show. */
function leavesOpen(
  { sentence, quantifier: { words } }: QuantifiedSentence,
  quantity: Quantity,
  tallies: readonly GroupTally[],
  saysNoItself: boolean,
): boolean {
  return (
    tallies.some(({ lacks }) => lacks) ||
    // "Neither teacher mentions it" says of nobody else that they do not.
    (quantity.kind !== 'named' &&
      saysNotNamed(quantity.kind === 'none' ? sentence.replace(words, ' ') : sentence)) ||
    (quantity.kind === 'none' && saysNoItself)
  );
}

/** Where a sentence can be read in more ways, it holds or not in all of them. */
function inEveryReading(verdicts: readonly Verdict[]): Verdict {
  return (also) => {
    const [first = 'unclear', ...others] = verdicts.map((says) => says(also));
    return others.every((other) => other === first) ? first : 'unclear';
  };
}

function verdictOn(quantity: Quantity, counted: Counted): Verdict {
  const had = new Set(counted.having.map(({ id }) => id));
  return (also) =>
    verdict(quantity, { ...counted, having: [...counted.having, ...also.filter(({ id }) => !had.has(id))] });
}

/**
 * "Niemand is tevreden over de lift" and "respondent 2 heeft geen last van de lift" are no contradiction of a code that
 * says what people talk about; of one that says no itself they may be.
 */
function sober(
  status: ClaimStatus,
  { sentence, quantifier }: QuantifiedSentence,
  saysNoItself: boolean,
): ClaimStatus {
  if (status !== 'contradicted') return status;
  if (quantifier.quantity.kind === 'none') return isJudgement(sentence) ? 'unclear' : status;
  return isNegated(sentence, quantifier.words) && !saysNoItself ? 'unclear' : status;
}

/** Two groups both have a "respondent 1". */
function saysNumbers({ kind }: Quantity): boolean {
  return kind === 'named' || kind === 'all-but';
}

/** Nobody knows who speaks there, or nobody coded it: that a code is lacking says nothing. */
function isUnread(context: AuditContext, id: string): boolean {
  const transcript = context.transcript(id);
  if (transcript === null) return false;
  const isCoded = context.project.fragments.some((one) => one.transcript === id && one.codes.length > 0);
  return (
    transcript.respondents.length === 0 || !isCoded || transcript.turns.some(({ role }) => role === 'unknown')
  );
}
