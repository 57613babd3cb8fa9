import type { CitedPair } from '../../coding/citations.ts';
import type { Code } from '../../model/code.ts';
import type { AuditContext } from '../context/context.ts';
import { groupsNamed } from '../people/whom.ts';
import type { CountedClaim } from './claim-status.ts';
import { codesOfGroup, givenName } from './shared-codes.ts';

const SAME = 0.9;

/**
 * Ids of respondents of groups that are not cited who have a code that is called as the cited one: "alleen kok 2" is true
 * of the cooks, and the waiters may have said it as well. Empty where the sentence says "only" of nobody, or names the group beside.
 */
export function alsoInAnotherGroup(
  context: AuditContext,
  targets: readonly CitedPair[],
  { quantity, groups, said }: Pick<CountedClaim, 'quantity' | 'groups' | 'said'>,
): string[] {
  if (quantity.kind !== 'named' || !quantity.only || said.quantifier.counts !== undefined) return [];
  // "Van de koks noemt alleen kok 2 het".
  const beside = groupsNamed(context.project, said.sentence.replace(said.quantifier.words, ' '));
  if (groups.some((group) => beside.includes(group))) return [];
  const others = context.project.groups.filter(({ id }) => !groups.includes(id));
  const ids = others.flatMap(({ id: group }) =>
    groups
      .flatMap((own) => codesCalledAlike(context, own, codesOfGroup(context, targets, own), group))
      .flatMap((code) => context.fragmentsWith(null, code, group).flatMap(({ respondents }) => respondents)),
  );
  return [...new Set(ids)];
}

/** The codes of another group that are called as codes of one group are. */
export function codesCalledAlike(
  context: AuditContext,
  group: string,
  codes: readonly Code[],
  other: string,
): Code[] {
  if (context.codebookOf(group) === context.codebookOf(other)) return [...codes];
  const names = codes.map((code) => givenName(context, group, code)).filter(({ length }) => length > 0);
  const wording = context.wording(other);
  return wording.codes.filter((code) => {
    const name = givenName(context, other, code);
    return name.length > 0 && names.some((own) => wording.alike(own, name) >= SAME);
  });
}
