import type { CitedPair } from '../../coding/citations.ts';
import type { AuditContext } from '../context/context.ts';
import { groupsNamed } from '../people/whom.ts';
import { isOfTheSame, NEGATION } from '../quantities/denial.ts';
import { genericIn, quantifierIn } from '../quantities/quantifiers.ts';
import type { QuantifiedSentence, Quantifier } from '../result/quantity.ts';
import { codesCalledAlike } from './also-in-another-group.ts';
import { codesOfGroup } from './shared-codes.ts';

/** A clause that says something of groups of its own, and the pairs that it is held against. */
export interface GroupClause {
  readonly said: QuantifiedSentence;
  readonly groups: readonly string[];
  /** Whether it says of them, without a word for how many, that they do not. */
  readonly isDenied: boolean;
  readonly targets: readonly CitedPair[];
}

const BETWEEN = /[;,]\s+|(?<!\s)\s+(?=(?:en|maar|terwijl|doch|and|but|while|whereas)\s)/giu;
const ARTICLE = /^(?:de|het|een|the|an?)$/iu;
/** "But not the waiters". */
const NOT_FIRST = /^(?:niet|not)(?=\s)/iu;
const JOINING = /^\s*(?:en|maar|terwijl|doch|and|but|while|whereas)(?!\p{L})\s*/iu;

/**
 * The clauses of "alle koks noemen de warmte, terwijl geen ober dat noemt", in their order; none where a sentence does not
 * say something of one group in one clause and of another group in another one.
 */
export function clausesOfGroups(
  context: AuditContext,
  targets: readonly CitedPair[],
  { sentence, shown }: QuantifiedSentence,
): GroupClause[] {
  const clauses = clausePlaces(context, sentence).flatMap(([start, end]) => {
    const clause = sentence.slice(start, end);
    const quantifier =
      quantifierIn(clause, context.people) ?? genericIn(clause.replace(NOT_FIRST, '…'), context.people);
    const groups = quantifier === null ? [] : groupsNamed(context.project, quantifier.words);
    if (quantifier === null || groups.length === 0) return [];
    const isSame = isOfTheSame(clause.replace(quantifier.words, ' '));
    const isGeneric = quantifier.quantity.kind === 'generic';
    const isDenied = isGeneric && NEGATION.test(clause);
    // "Door koks en obers genoemd": the end of a list.
    if (isSame && isGeneric && !isDenied) return [];
    const said = {
      ...(isDenied ? asNone(clause, quantifier) : { sentence: clause, quantifier }),
      shown: shown.slice(start, end),
    };
    return [{ said, groups, isSame, isDenied, isGeneric }];
  });
  const named = clauses.flatMap(({ groups }) => groups);
  if (new Set(named).size < named.length) return [];
  const told = clauses.flatMap(({ said, groups, isSame, isDenied, isGeneric }): GroupClause[] => {
    const own = targets.filter((target) => groups.includes(groupOf(context, target) ?? ''));
    if (own.length > 0) return [{ said, groups, isDenied, targets: own }];
    // "De obers hebben het drukker" is beside the point; that nobody of them names it is said as well.
    if (isGeneric && !isSame) return [];
    return [{ said, groups, isDenied, targets: isSame ? calledAlike(context, targets, groups) : [] }];
  });
  return told.length < 2 ? [] : told;
}

function groupOf(context: AuditContext, { transcript, group }: CitedPair): string | null {
  return (transcript === null ? group : context.transcript(transcript)?.group) ?? null;
}

/** What is cited of others, as these groups have it in their own codebooks. */
function calledAlike(
  context: AuditContext,
  targets: readonly CitedPair[],
  groups: readonly string[],
): CitedPair[] {
  const cited = [...new Set(targets.flatMap((target) => groupOf(context, target) ?? []))];
  return groups.flatMap((group) =>
    cited.flatMap((other) =>
      codesCalledAlike(context, other, codesOfGroup(context, targets, other), group).map((code) => ({
        transcript: null,
        code,
        group,
      })),
    ),
  );
}

/** From where to where each clause stands: what only lists people goes with what follows. */
function clausePlaces({ people }: AuditContext, sentence: string): (readonly [number, number])[] {
  const bounds = [
    ...[...sentence.matchAll(BETWEEN)].map(({ 0: { length }, index }) => index + length),
    sentence.length,
  ];
  let [from, counted, further, isDenied] = [0, 0, 0, false];
  return bounds.flatMap((end, i) => {
    const added = sentence.slice(counted, end);
    counted = end;
    further += added
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '' && !ARTICLE.test(word) && !people(word)).length;
    isDenied ||= NEGATION.test(added);
    if (i < bounds.length - 1 && further < 2 && !isDenied) return [];
    const start = from + (JOINING.exec(sentence.slice(from, end))?.[0].length ?? 0);
    [from, further, isDenied] = [end, 0, false];
    return [[start, end] as const];
  });
}

/** "De obers noemen dat niet": none of them does. */
function asNone(clause: string, quantifier: Quantifier) {
  const sentence = clause.replace(NEGATION, (word) => ' '.repeat(word.length));
  return { sentence, quantifier: { ...quantifier, quantity: { kind: 'none' } } } as const;
}
