import { byCause } from '../checks/by-cause.ts';
import { letRest } from '../checks/let-rest.ts';
import type { OutdatedDecision } from '../model/decided.ts';
import { onceFor } from '../model/deferred.ts';
import type { Document } from '../model/document.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { CodedProject } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { citationFindings } from './citations/citation-findings.ts';
import { judgeCitations } from './citations/citations.ts';
import { citedLineFindings } from './citations/cited-lines.ts';
import { mentionFindings } from './citations/mention-findings.ts';
import { personalFindings } from './citations/personal-citations.ts';
import { strayCodeFindings } from './citations/stray-codes.ts';
import { strayMarkFindings } from './citations/stray-marks.ts';
import { bareSentences } from './claims/bare-sentences.ts';
import { claimFindings } from './claims/claim-findings.ts';
import { judgeClaims } from './claims/claims.ts';
import { countCodeless, isOnSome } from './claims/codeless.ts';
import { leftAlone, leftAloneFindings } from './claims/left-alone.ts';
import { otherPeopleFindings } from './claims/other-people.ts';
import { saidOtherwiseFindings } from './claims/said-otherwise.ts';
import { topicFindings } from './claims/topics-compared.ts';
import { AuditContext } from './context/context.ts';
import { explained } from './context/explained.ts';
import { forgetCorpus } from './matching/corpus.ts';
import { fragmentTableFindings } from './quotes/fragment-tables.ts';
import { quoteFindings } from './quotes/quote-findings.ts';
import { judgeQuotes } from './quotes/quotes.ts';
import { setInFindings } from './quotes/set-in-quotes.ts';
import type { AuditReport, CitationRow } from './result/report.ts';
import { countTableFindings } from './study/count-table-findings.ts';
import { countFindings } from './study/counts.ts';
import { promiseFindings } from './study/promises.ts';
import { withinFindings } from './study/references-within.ts';
import { uncitedCodeFindings } from './study/uncited-codes.ts';
import { weekdayFindings } from './study/weekdays.ts';
import { absencesIn } from './verdicts/absences.ts';

export interface Audited {
  readonly report: AuditReport;
  /** By severity, in the order of the report; what comes from one mistyped note below what is said of that note. */
  readonly findings: readonly Finding<RawText>[];
  /** Quotes of which the report says whose they are, or where they stand. */
  readonly identified: number;
  /** Quotes that stand in no interview, and of which the report says nothing. */
  readonly unsourced: number;
  /** Citations of interviews or respondents alone, whose sentence nothing else bears out. */
  readonly codeless: number;
  /** Sentences on what a group thinks or says that cite nothing and are no statement of who or how many. */
  readonly generic: number;
  /** Statements of who or how many in chapters that tell of others, or of how the report was made. */
  readonly elsewhere: number;
  /** Statements on some of a group, by what they do: in a copy nobody knows who these are. */
  readonly onSome: number;
  /** How many more there are that `decisions.yaml` lets rest. */
  readonly accepted: number;
  /** Of these decisions, those that stand on a key of version 0.1. */
  readonly outdated: readonly OutdatedDecision[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** The report held against the transcripts, once a project; null for one without a report. */
export const auditProject = onceFor(
  (project: CodedProject): Audited | null => project.report && auditReport(project, project.report),
);

function mentionRows({ mentions }: AuditContext): CitationRow[] {
  return mentions.map(({ text, line }) => ({ kind: 'mention', footnote: null, text, line, targets: [] }));
}

function auditReport(project: CodedProject, report: Document): Audited {
  const context = new AuditContext(project, report);
  const citations = judgeCitations(context);
  const quotes = judgeQuotes(context);
  const claims = judgeClaims(context);
  const bare = bareSentences(context, claims);
  const left = leftAlone(context, bare);
  const all = explained(context, [
    ...citationFindings(context, citations, absencesIn(context, claims)),
    ...strayCodeFindings(context, citations),
    ...quoteFindings(context, quotes),
    ...setInFindings(context),
    ...claimFindings(context, claims),
    ...saidOtherwiseFindings(context, claims),
    ...topicFindings(context),
    ...otherPeopleFindings(context, bare),
    ...leftAloneFindings(context, left),
    ...countFindings(context),
    ...countTableFindings(context),
    ...fragmentTableFindings(project),
    ...mentionFindings(context),
    ...strayMarkFindings(context),
    ...personalFindings(context),
    ...citedLineFindings(context),
    ...withinFindings(context),
    ...promiseFindings(context),
    ...weekdayFindings(context),
    ...uncitedCodeFindings(context),
  ]).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  forgetCorpus(project);
  const { open, accepted, outdated } = letRest(project, all);
  const causes = new Set(open.flatMap(({ cause }) => (cause === null ? [] : [wordsOf(cause)])));
  const slips = context.slips.findings.filter(({ cause }) => cause !== null && causes.has(wordsOf(cause)));
  return {
    report: {
      citations: [...citations.map(({ row }) => row), ...mentionRows(context)].sort(
        (a, b) => a.line - b.line,
      ),
      quotes: quotes.map(({ row }) => row),
      claims: claims.map(({ row }) => row),
    },
    findings: byCause([
      ...ORDER.flatMap((severity) => open.filter((finding) => finding.severity === severity)),
      ...slips,
    ]),
    identified: quotes.filter(({ isCited }) => isCited).length,
    unsourced: quotes.filter(
      ({ row, quote, isCited }) => row.status === 'not-found' && !isCited && !quote.isOfAuthor,
    ).length,
    codeless: countCodeless(context, claims),
    generic: left.generic.length,
    elsewhere: left.elsewhere.length,
    onSome: claims.filter((claim) => isOnSome(context, claim)).length,
    accepted,
    outdated,
  };
}
