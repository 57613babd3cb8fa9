import type { Citation } from '../coding/citations.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import type { AuditContext } from './context.ts';
import type { JudgedClaim } from './judge-claim.ts';
import { namedIn } from './quantifiers.ts';

export function claimFindings(context: AuditContext, claims: readonly JudgedClaim[]): Finding<RawText>[] {
  return claims.flatMap((claim) => {
    const { citation, row } = claim;
    if (row.status === 'unclear') return [unjudged(context, claim)];
    if (citation === null) return [];
    const { counted, of, reached, status } = row;
    const who = row.who.length === 0 ? RawText.of('–') : RawText.join(row.who, ', ');
    const words = { claimed: row.quantifier, who };
    const known = { excerpt: row.sentence, words };
    const detail = !claim.isOwn ? `s${claim.start}` : row.footnote === null ? `${citation.offset}` : '';
    if (status === 'contradicted') {
      const cause = causeOf(context, citation);
      const kind = cause === null ? 'K501' : 'K504';
      const why = cause === null ? words : { ...words, cause };
      const told = { ...known, words: why, facts: { counted, of } };
      return [context.onReport(kind, row.line, row.footnote, detail, told)];
    }
    if (status !== 'holds' || !claim.isOwn) return [];
    const expected = expectedReach(context, claim);
    if (reached < expected) {
      const facts = { reached, counted: expected };
      return [context.onReport('K502', row.line, row.footnote, detail, { ...known, facts })];
    }
    if (claim.unnamed.length === 0) return [];
    const others = { ...words, who: RawText.of(claim.unnamed.join(', ')) };
    return [context.onReport('K505', row.line, row.footnote, detail, { ...known, words: others })];
  });
}

/** What was not judged, with the codes that come nearest and who has them. */
function unjudged(context: AuditContext, { row, isOwn, start }: JudgedClaim): Finding<RawText> {
  const counts = row.per.map(({ code, name, who }) => {
    const called = name === null ? code : RawText.join([code, ' ', name]);
    return RawText.join([called, ': ', who.length === 0 ? '–' : RawText.join(who, ', ')]);
  });
  const words = { codes: counts.length === 0 ? RawText.of('–') : RawText.join(counts, '; ') };
  const known = { excerpt: row.sentence, words };
  return context.onReport(isOwn ? 'K507' : 'K506', row.line, row.footnote, `s${start}`, known);
}

/** Whom the citation should reach: those who are named, or else all who have the code. A quote needs its speaker only. */
function expectedReach(context: AuditContext, { citation, row, quantity }: JudgedClaim): number {
  // "De docenten" are no number that a citation has to reach.
  if (quantity.kind === 'generic') return 0;
  if (namedIn(wordsOf(row.quantifier), context.people) === null) return row.counted;
  return context.quotes.some((quote) => context.citationOf(quote) === citation) ? 0 : row.claimed.length;
}

/** Notes with a slip that would give the code to somebody who lacks it now; null where there are none. */
function causeOf(context: AuditContext, { targets }: Citation): RawText | null {
  const cited = new Set(targets.flatMap(({ transcript }) => transcript ?? []));
  const slips = [...cited].flatMap((id) => targets.flatMap(({ code }) => context.slipFor(id, code) ?? []));
  const elsewhere = context.project.transcripts.flatMap(({ id }) =>
    targets.flatMap(({ code }) => context.slipFor(id, code) ?? []),
  );
  const found = slips.length > 0 ? slips : elsewhere;
  return found.length === 0 ? null : RawText.of([...new Set(found.map(({ id }) => id))].join(', '));
}
