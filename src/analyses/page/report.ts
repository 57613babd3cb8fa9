import { auditProject } from '../../audit/index.ts';
import type { AuditReport, CitationTarget, ClaimRow, QuoteRow, TargetStatus } from '../../audit/report.ts';
import type { Finding } from '../../model/finding.ts';
import type { CodedProject } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { PagePlace } from '../../sentences/page.ts';
import { placesOf } from './fragments.ts';

/** What the report says and what is wrong with it, each with the places that it points at. */
export interface PagedReport {
  readonly findings: readonly PagedFinding[];
  readonly entries: readonly PagedEntry[];
}

interface PagedFinding {
  readonly finding: Finding<RawText>;
  readonly place: PagePlace | null;
}

interface EntryBase {
  readonly footnote: number | null;
  readonly text: RawText;
  readonly line: number;
}

export type PagedEntry =
  | (EntryBase & { readonly kind: 'citation'; readonly targets: readonly PagedTarget[] })
  | (EntryBase &
      Pick<QuoteRow, 'status' | 'changes'> & { readonly kind: 'quote'; readonly place: PagePlace | null })
  | (EntryBase & Pick<ClaimRow, 'status' | 'counted' | 'of' | 'per'> & { readonly kind: 'claim' });

export interface PagedTarget {
  readonly transcript: RawText | null;
  readonly code: RawText;
  readonly status: TargetStatus;
  readonly fragments: readonly number[];
}

/** Null where there is no report. */
export function pagedReport(project: CodedProject): PagedReport | null {
  const audited = auditProject(project);
  if (audited === null) return null;
  const interviews = placesOf(project.transcripts.map(({ id }) => id));
  const fragments = placesOf(project.fragments.map(({ id }) => id));
  const placeOf = (transcript: RawText | null, turn: number | null): PagePlace | null => {
    const interview = transcript === null ? undefined : interviews.get(wordsOf(transcript));
    return interview === undefined || turn === null ? null : { interview, turn };
  };
  return {
    findings: audited.findings.map((finding) => ({
      finding,
      place: placeOf(finding.transcript, finding.turn),
    })),
    entries: reportEntries(audited.report, fragments, placeOf),
  };
}

function reportEntries(
  { citations, quotes, claims }: AuditReport,
  fragments: ReadonlyMap<string, number>,
  placeOf: (transcript: RawText | null, turn: number | null) => PagePlace | null,
): PagedEntry[] {
  return [
    ...citations
      .filter(({ kind }) => kind === 'citation')
      .map(({ footnote, text, line, targets }) => ({
        kind: 'citation' as const,
        ...{ footnote, text, line },
        targets: targets.map((target) => pagedTarget(target, fragments)),
      })),
    ...quotes.map(({ footnote, text, line, status, changes, transcript, turn }) => ({
      kind: 'quote' as const,
      ...{ footnote, text, line, status, changes },
      place: placeOf(transcript, turn),
    })),
    ...claims.map(({ footnote, sentence: text, line, status, counted, of, per }) => ({
      kind: 'claim' as const,
      ...{ footnote, text, line, status, counted, of, per },
    })),
  ].sort((a, b) => (a.footnote ?? 0) - (b.footnote ?? 0) || a.line - b.line);
}

function pagedTarget(
  { transcript, code, status, fragments: ids }: CitationTarget,
  fragments: ReadonlyMap<string, number>,
): PagedTarget {
  return { transcript, code, status, fragments: ids.flatMap((id) => fragments.get(wordsOf(id)) ?? []) };
}
