import type { AuditReport, CitationTarget, QuoteStatus } from '../audit/report.ts';
import type { Language } from '../model/project.ts';
import { auditLabels } from './audit-labels.ts';
import type { Block, Exhibit, Inline } from './exhibit.ts';

export function mapAudit<T, U>(report: AuditReport<T>, map: (text: T) => U): AuditReport<U> {
  const optional = (text: T | null) => (text === null ? null : map(text));
  return {
    citations: report.citations.map(({ footnote, text, line, targets }) => ({
      footnote,
      text: map(text),
      line,
      targets: targets.map((target) => ({
        transcript: optional(target.transcript),
        code: map(target.code),
        status: target.status,
        fragments: target.fragments.map(map),
        suggestion: optional(target.suggestion),
      })),
    })),
    quotes: report.quotes.map((quote) => ({
      footnote: quote.footnote,
      text: map(quote.text),
      line: quote.line,
      status: quote.status,
      transcript: optional(quote.transcript),
      turn: quote.turn,
      cost: quote.cost,
      changes: quote.changes.map(({ from, to }) => ({ from: map(from), to: map(to) })),
      elsewhere: quote.elsewhere.map(map),
      inCode: quote.inCode,
    })),
    claims: report.claims.map((claim) => ({
      footnote: claim.footnote,
      sentence: map(claim.sentence),
      quantifier: map(claim.quantifier),
      line: claim.line,
      claimed: claim.claimed,
      counted: claim.counted,
      of: claim.of,
      reached: claim.reached,
      status: claim.status,
      who: claim.who.map(map),
    })),
  };
}

/** The summary that a supervisor reads first, then the tables behind it. */
export function auditExhibit<T>(report: AuditReport<T>, language: Language): Exhibit<T> {
  const labels = auditLabels(language);
  return {
    stem: [labels.audit],
    title: [labels.audit],
    data: report,
    blocks: [...summary(report, language), ...tables(report, language)],
    rows: flatRows(report),
  };
}

/** One line a subject: how many there are, and how many are right. */
export function summary<T>(report: AuditReport<T>, language: Language): Block<T>[] {
  const labels = auditLabels(language);
  const targets = report.citations.flatMap((citation) => citation.targets);
  const found = targets.filter(({ status }) => status === 'found').length;
  const quotes = report.quotes.filter(({ footnote }) => footnote !== null);
  const count = (status: QuoteStatus) => quotes.filter((quote) => quote.status === status).length;
  const statuses = Object.keys(labels.quoteStatus) as QuoteStatus[];
  const parts = statuses
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${labels.quoteStatus[status]}`);
  const holding = report.claims.filter(({ status }) => status === 'holds').length;
  return [
    {
      kind: 'paragraph',
      text: [
        `${report.citations.length} ${labels.citations}: ${found} ${labels.of} ${targets.length} ${labels.resolve}`,
      ],
    },
    {
      kind: 'paragraph',
      text: [`${quotes.length} ${labels.quotes}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`],
    },
    { kind: 'paragraph', text: [`${report.claims.length} ${labels.claims}; ${labels.hold} ${holding}`] },
  ];
}

function tables<T>(report: AuditReport<T>, language: Language): Block<T>[] {
  const labels = auditLabels(language);
  const rows = report.citations.flatMap(({ footnote, targets }) =>
    targets.map((target) => citationRow(footnote, target, language)),
  );
  return [
    { kind: 'heading', level: 2, text: [labels.citationTable] },
    {
      kind: 'table',
      table: { head: [[labels.footnote], [labels.target], [labels.result]], widths: [1, 2, 6], rows },
    },
    { kind: 'heading', level: 2, text: [labels.quoteTable] },
    {
      kind: 'table',
      table: {
        head: [[labels.footnote], [labels.quote], [labels.result]],
        widths: [1, 5, 3],
        rows: report.quotes
          .filter(({ footnote }) => footnote !== null)
          .map((quote) => [
            [quote.footnote ?? '–'],
            [quote.text],
            quote.transcript === null
              ? [labels.quoteStatus[quote.status]]
              : [labels.quoteStatus[quote.status], ' ', quote.transcript, `:${quote.turn}`],
          ]),
      },
    },
    { kind: 'heading', level: 2, text: [labels.claimTable] },
    {
      kind: 'table',
      table: {
        head: [[labels.footnote], [labels.claim], [labels.result]],
        widths: [1, 5, 3],
        rows: report.claims.map((claim) => [
          [claim.footnote ?? '–'],
          [claim.quantifier],
          [
            `${labels.claimStatus[claim.status]} (${claim.counted}/${claim.of})`,
            ...claim.who.flatMap((id) => ['\n', id]),
          ],
        ]),
      },
    },
  ];
}

function citationRow<T>(footnote: number | null, target: CitationTarget<T>, language: Language): Inline<T>[] {
  const labels = auditLabels(language);
  const place: Inline<T> = target.transcript === null ? [target.code] : [target.transcript, ' ', target.code];
  const found = target.fragments.flatMap((id, i) => (i === 0 ? [id] : [', ', id]));
  const result: Inline<T> = target.status === 'found' ? found : [labels.targetStatus[target.status]];
  return [
    [footnote ?? '–'],
    place,
    target.suggestion === null ? result : [...result, ': ', target.suggestion],
  ];
}

function flatRows<T>(report: AuditReport<T>): Exhibit<T>['rows'] {
  return {
    head: ['kind', 'footnote', 'line', 'text', 'target', 'status', 'detail'],
    rows: [
      ...report.citations.flatMap(({ footnote, line, text, targets }) =>
        targets.map((target) => [
          ['citation'],
          [footnote ?? ''],
          [line],
          [text],
          target.transcript === null ? [target.code] : [target.transcript, ' ', target.code],
          [target.status],
          [target.suggestion ?? ''],
        ]),
      ),
      ...report.quotes.map((quote) => [
        ['quote'],
        [quote.footnote ?? ''],
        [quote.line],
        [quote.text],
        quote.transcript === null ? [''] : [quote.transcript, `:${quote.turn}`],
        [quote.status],
        [quote.cost],
      ]),
      ...report.claims.map((claim) => [
        ['claim'],
        [claim.footnote ?? ''],
        [claim.line],
        [claim.sentence],
        [claim.quantifier],
        [claim.status],
        [`${claim.counted}/${claim.of}`],
      ]),
    ],
  };
}
