import type { CitedPair } from '../../coding/citations.ts';
import { isNameOfDraft } from '../../coding/code-names.ts';
import type { Code } from '../../model/code.ts';
import type { AuditContext } from '../context/context.ts';

/** The codes that are cited of a group. */
export function codesOfGroup(context: AuditContext, targets: readonly CitedPair[], group: string): Code[] {
  const codes = targets.flatMap(({ transcript, code, group: named = group }) =>
    (transcript === null ? named : context.transcript(transcript)?.group) === group ? [code] : [],
  );
  return [...new Set(codes)];
}

/** "Vast budget" and "Vast budget per team" are one code, of which the notes of two groups say a little more or less. */
const ALIKE = 0.5;

/**
 * Whether one of the codes that are cited of several groups is called otherwise in the codebook of one than in that of
 * another: "A1" is two codes then, and who has them makes no number. Of a code that nobody named, only a citation that
 * names interviews of both groups says that it is one.
 */
export function areOtherCodes(
  context: AuditContext,
  targets: readonly CitedPair[],
  groups: readonly string[],
): boolean {
  const isAlone = targets.every(({ transcript }) => transcript === null);
  const first = new Map<Code, string>();
  return groups.some((group) =>
    codesOfGroup(context, targets, group).some((code) => {
      const other = first.get(code);
      if (other === undefined) first.set(code, group);
      return other !== undefined && !isOneCode(context, code, [other, group], !isAlone);
    }),
  );
}

function isOneCode(
  context: AuditContext,
  code: Code,
  [one, other]: readonly [string, string],
  ifUnnamed: boolean,
): boolean {
  if (context.codebookOf(one) === context.codebookOf(other)) return true;
  const names = givenName(context, one, code);
  const others = givenName(context, other, code);
  if (names.length === 0 || others.length === 0) return ifUnnamed;
  return context.wording(one).alike(names, others) >= ALIKE;
}

/** The stems of what a codebook calls a code; none where nobody named it. */
export function givenName(context: AuditContext, group: string, code: Code): readonly string[] {
  const name = context.index(group).node(code)?.name ?? null;
  return name === null || isNameOfDraft(code, name) ? [] : context.wording(group).nameOf(code);
}
