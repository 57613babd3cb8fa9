import { type Finding, means } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import type { AuditContext } from './context.ts';

/**
 * Where somebody's words are put in another's mouth, no fragment of that other has the code, and who has it is not who is
 * named: one mistake, and what follows from it.
 */
export function explained(context: AuditContext, findings: readonly Finding<RawText>[]): Finding<RawText>[] {
  const placeOf = (one: Finding<RawText>) => context.placeInReport(one) ?? '';
  const heads = new Map<string, number>();
  for (const one of findings.filter((found) => means(found, 'explains')))
    heads.set(placeOf(one), (heads.get(placeOf(one)) ?? 0) + 1);
  return findings.map((one) => {
    const place = placeOf(one);
    return means(one, 'explains', 'follows') && one.cause === null && heads.get(place) === 1
      ? { ...one, cause: RawText.of(place) }
      : one;
  });
}
