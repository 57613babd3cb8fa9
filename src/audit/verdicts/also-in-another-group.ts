import type { CitedPair } from '../../coding/citations.ts';
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
  const names = groups.flatMap((group) =>
    codesOfGroup(context, targets, group).map((code) => givenName(context, group, code)),
  );
  const others = context.project.groups.filter(({ id }) => !groups.includes(id));
  const ids = others.flatMap(({ id: group }) => {
    const wording = context.wording(group);
    const codes = wording.codes.filter((code) => {
      const name = givenName(context, group, code);
      return name.length > 0 && names.some((own) => own.length > 0 && wording.alike(own, name) >= SAME);
    });
    return codes.flatMap((code) =>
      context.fragmentsWith(null, code, group).flatMap(({ respondents }) => respondents),
    );
  });
  return [...new Set(ids)];
}
