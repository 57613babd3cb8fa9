import type { Citation } from '../coding/citations.ts';
import type { AuditContext } from './context.ts';
import type { JudgedClaim } from './judge-claim.ts';

/** Whether a citation rightly points at an interview, by id, for what is not there. */
export type IsDenied = (citation: Citation, transcript: string | null) => boolean;

/** "Respondent 2 noemt de huur niet": of a sentence that holds, that the code is lacking is what its citation shows. */
export function deniedIn({ project }: AuditContext, claims: readonly JudgedClaim[]): IsDenied {
  const denied = new Map<Citation, readonly string[] | 'all'>();
  for (const { citation, isOwn, quantity, row } of claims) {
    if (citation === null || !isOwn || row.status !== 'holds') continue;
    if (quantity.kind === 'none') denied.set(citation, 'all');
    else if (quantity.kind === 'named' && quantity.not.length > 0) {
      const people = project.respondents.filter(({ number }) => quantity.not.includes(number));
      denied.set(
        citation,
        people.flatMap(({ transcripts }) => transcripts),
      );
    }
  }
  return (citation, transcript) => {
    const interviews = denied.get(citation) ?? [];
    return interviews === 'all' || (transcript !== null && interviews.includes(transcript));
  };
}
