import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { CITED_NO_FRAGMENT } from './citation-kinds.ts';
import { CITATION_TOO_WIDE, CLAIM_CONTRADICTED } from './claim-findings.ts';
import type { AuditContext } from './context.ts';

const FOLLOWING = new Set([CITED_NO_FRAGMENT, CLAIM_CONTRADICTED, CITATION_TOO_WIDE].map(({ code }) => code));

/**
 * Where somebody's words are put in another's mouth, no fragment of that other has the code, and who has it is not who is
 * named: one mistake, and what follows from it.
 */
export function explained(context: AuditContext, findings: readonly Finding<RawText>[]): Finding<RawText>[] {
  const placeOf = (one: Finding<RawText>) => context.placeInReport(one) ?? '';
  const heads = new Map<string, number>();
  for (const one of findings.filter(({ means }) => means.includes('explains')))
    heads.set(placeOf(one), (heads.get(placeOf(one)) ?? 0) + 1);
  return findings.map((one) => {
    const place = placeOf(one);
    const isPart = one.means.includes('explains') || FOLLOWING.has(one.code);
    return isPart && one.cause === null && heads.get(place) === 1
      ? { ...one, cause: RawText.of(place) }
      : one;
  });
}
