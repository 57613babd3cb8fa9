import { auditProject } from '../../audit/index.ts';
import type {
  AuditReport,
  CitationTarget,
  ClaimRow,
  CodeCount,
  QuoteRow,
  TargetStatus,
} from '../../audit/result/report.ts';
import { address } from '../../model/code.ts';
import type { Finding } from '../../model/finding.ts';
import type { CodedProject, Fragment } from '../../model/project.ts';
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
  readonly entry: number | null;
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
  | (EntryBase &
      Pick<ClaimRow, 'status' | 'counted' | 'of'> & {
        readonly kind: 'claim';
        readonly codes: readonly PagedClaimCode[];
      });

/** A code that a statement rests on, with what those who are counted said of it. */
export interface PagedClaimCode {
  readonly code: RawText;
  readonly name: RawText | null;
  readonly fragments: readonly number[];
}

export interface PagedTarget {
  readonly transcript: RawText | null;
  readonly code: RawText;
  readonly codebook: number | null;
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
  const entries = reportEntries(project, audited.report, fragments, placeOf);
  return {
    findings: audited.findings.map((finding) => ({
      finding,
      place: placeOf(finding.transcript, finding.turn),
      entry: entryOf(finding, entries),
    })),
    entries,
  };
}

/** What stands on that line of the report in the same words. */
function entryOf({ excerpt, line }: Finding<RawText>, entries: readonly PagedEntry[]): number | null {
  const words = excerpt === null ? null : wordsOf(excerpt);
  const found = entries.findIndex((entry) => entry.line === line && wordsOf(entry.text) === words);
  return found < 0 ? null : found;
}

function reportEntries(
  project: CodedProject,
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
        targets: pagedTargets(project, targets, fragments),
      })),
    ...quotes.map(({ footnote, text, line, status, changes, transcript, turn }) => ({
      kind: 'quote' as const,
      ...{ footnote, text, line, status, changes },
      place: placeOf(transcript, turn),
    })),
    ...claims.map(({ footnote, sentence: text, line, status, counted, of, per }) => ({
      kind: 'claim' as const,
      ...{ footnote, text, line, status, counted, of },
      codes: per.map((one) => claimCode(project, one)),
    })),
  ].sort((a, b) => (a.footnote ?? 0) - (b.footnote ?? 0) || a.line - b.line);
}

function claimCode({ fragments }: CodedProject, { code, name, who }: CodeCount): PagedClaimCode {
  const [wanted, counted] = [wordsOf(code), new Set(who.map(wordsOf))];
  const isWanted = ({ codes, respondents }: Fragment) =>
    respondents.some((id) => counted.has(id)) &&
    codes.some(({ lineage }) => lineage.some((one) => wordsOf(address(one)) === wanted));
  return { code, name, fragments: fragments.flatMap((one, i) => (isWanted(one) ? [i] : [])) };
}

function pagedTargets(
  project: CodedProject,
  targets: readonly CitationTarget[],
  fragments: ReadonlyMap<string, number>,
): PagedTarget[] {
  // A code beside which no interview is named is one of those of the interviews that the citation names.
  const beside = targets.find(({ transcript }) => transcript !== null)?.transcript ?? null;
  return targets.map(({ transcript, code, status, fragments: ids }) => {
    const own = ids.flatMap((id) => fragments.get(wordsOf(id)) ?? []);
    const codebook = codebookCited(project, transcript ?? beside, own);
    return { transcript, code, codebook, status, fragments: own };
  });
}

/** That of what was found, or else of the interview; the only one there is where none is named. */
function codebookCited(
  { transcripts, groups, codebooks, fragments }: CodedProject,
  transcript: RawText | null,
  [found = -1]: readonly number[],
): number | null {
  const id = transcript === null ? null : wordsOf(transcript);
  const group = fragments[found]?.group ?? transcripts.find((one) => one.id === id)?.group ?? null;
  if (group === null && transcript === null && codebooks.length === 1) return 0;
  const book = groups.find((one) => one.id === group)?.codebook ?? null;
  const place = codebooks.findIndex((one) => one.id === book);
  return place < 0 ? null : place;
}
