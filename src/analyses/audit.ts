import { auditProject } from '../audit/index.ts';
import type {
  AuditReport,
  CitationTarget,
  ClaimStatus,
  QuoteRow,
  QuoteStatus,
  TargetStatus,
} from '../audit/result/report.ts';
import { ReportPlaces } from '../audit/text/places.ts';
import type { Block, Exhibit, Inline, Rows, Table } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { asData } from '../gate/shown-data.ts';
import type { CodedProject, Language } from '../model/project.ts';
import { listed } from '../sentences/inline.ts';
import type { Said } from '../sentences/said.ts';
import { joined, say, speaking, term, terms } from '../sentences/say.ts';
import { type Sentence, sentence } from '../sentences/sentence.ts';
import { analysis } from './analysis.ts';
import { type FoundInReport, findingTable } from './finding-table.ts';
import { EVERYTHING, type Wanted } from './wanted.ts';

/** The report held against the interviews, with what is wrong with it. */
export interface AuditedReport extends AuditReport {
  readonly findings: readonly FoundInReport[];
}

const SAYS = {
  title: sentence('Controle van het verslag', 'Audit of the report'),
  noReport: sentence(
    'er is geen verslag gevonden. Noem het: audit --report verslag.docx, of in kantlijn.yaml: report: verslag.docx',
    'no report was found. Name it: audit --report report.docx, or in kantlijn.yaml: report: report.docx',
  ),
  citations: sentence(
    '{count} {count|verwijzing|verwijzingen} naar codes: {found} van de {of} verwezen combinaties (interview + code) {found|is|zijn} gevonden',
    '{count} {count|citation|citations} of codes: {found} of {of} cited pairs (interview + code) {found|was|were} found',
  ),
  noCitations: sentence('0 verwijzingen naar codes', '0 citations of codes'),
  quotes: sentence(
    '{count} {count|citaat|citaten} met een voetnoot',
    '{count} {count|quote|quotes} with a footnote',
  ),
  claims: sentence(
    '{count} {count|uitspraak|uitspraken} over wie of hoeveel: {holds} {holds|klopt|kloppen}, {contradicted} {contradicted|klopt|kloppen} niet, {unclear} niet na te gaan',
    '{count} {count|statement|statements} of who or how many: {holds} {holds|holds|hold}, {contradicted} {contradicted|does|do} not, {unclear} cannot be judged',
  ),
  citedQuotes: sentence(
    '{count} {count|citaat|citaten} met een verwijzing of een spreker in de tekst',
    '{count} {count|quote|quotes} with a citation or a speaker in the text',
  ),
  otherQuotes: sentence(
    '{count} {count|citaat|citaten} zonder verwijzing',
    '{count} {count|quote|quotes} without a citation',
  ),
  noQuotes: sentence('0 citaten', '0 quotes'),
  findings: sentence('Bevindingen', 'Findings'),
  citationTable: sentence('Verwijzingen', 'Citations'),
  quoteTable: sentence('Citaten', 'Quotes'),
  claimTable: sentence('Wie of hoeveel', 'Who or how many'),
  footnote: sentence('Noot', 'Note'),
  target: sentence('Verwijst naar', 'Points at'),
  quote: sentence('Citaat', 'Quote'),
  claim: sentence('Uitspraak', 'Statement'),
  result: sentence('Gevonden', 'Found'),
  /** A count, and no agreement. */
  having: sentence('code bij {counted} van de {of}', 'code with {counted} of {of}'),
} as const;

export const QUOTE_STATUS: Readonly<Record<QuoteStatus, Sentence>> = {
  verbatim: sentence('letterlijk', 'verbatim'),
  normalised: sentence('letterlijk op leestekens na', 'verbatim but for marks'),
  altered: sentence('veranderd', 'altered'),
  spliced: sentence('samengevoegd', 'spliced'),
  doubtful: sentence('onzeker', 'doubtful'),
  'not-found': sentence('niet gevonden', 'not found'),
};

export const TARGET_STATUS: Readonly<Record<TargetStatus, Sentence>> = {
  found: sentence('gevonden', 'found'),
  missing: sentence('geen fragment met deze code', 'no fragment with this code'),
  'unknown-code': sentence('geen code van het codeboek', 'no code of the codebook'),
  'unknown-transcript': sentence('geen interview met dit nummer', 'no interview with this number'),
};

export const CLAIM_STATUS: Readonly<Record<ClaimStatus, Sentence>> = {
  holds: sentence('klopt', 'holds'),
  contradicted: sentence('klopt niet', 'contradicted'),
  unclear: sentence('niet na te gaan', 'unclear'),
};

export const audit = analysis<AuditedReport>({
  name: 'audit',
  summary: sentence(
    'het verslag naast de interviews gelegd: verwijzingen, citaten, wie en hoeveel het zeiden',
    'the report held against the interviews: citations, quotes, who and how many said it',
  ),
  options: ['report', 'into', 'all', 'coder'],
  example: 'audit thesis.docx',
  lacks: ({ report }) => (report === null ? SAYS.noReport : null),
  findings: (project) => auditProject(project) ?? { findings: [], accepted: 0 },
  judges: true,
  isUsual: false,
  appendices: ({ report }) => (report === null ? [] : [{ ...EVERYTHING, all: true }]),
  report: auditedReport,
  exhibit: auditExhibit,
});

function auditedReport(project: CodedProject): AuditedReport {
  const audited = auditProject(project);
  if (audited === null || project.report === null)
    return { citations: [], quotes: [], claims: [], findings: [] };
  const places = new ReportPlaces(project.report);
  const findings = audited.findings.map((finding) => ({ finding, sentence: places.sentence(finding) }));
  return { ...audited.report, findings };
}

/** The summary that a supervisor reads first, what is wrong, and the tables behind it where all is asked for. */
function auditExhibit(report: Safe<AuditedReport>, language: Language, { all }: Wanted): Exhibit {
  const { citations, quotes, claims } = report;
  const title = say(SAYS.title, language);
  return {
    stem: [title],
    title: [title],
    data: asData({
      citations,
      quotes: quotes.map(({ edits, words, isInText: _isInText, ...quote }) => ({
        ...quote,
        cost: shownCost({ edits, words }),
      })),
      claims,
    }),
    blocks: [
      ...auditSummary(report, language).map((line): Block => ({ kind: 'paragraph', text: [line] })),
      ...(all ? [...findingBlocks(report, language), ...tables(report, language)] : []),
    ],
    rows: auditRows(report),
  };
}

/** One line a subject: how many there are, and how many are right. */
export function auditSummary(report: Safe<AuditReport>, language: Language): Said[] {
  const says = speaking(language);
  const { citations, claims } = report;
  const targets = citations.flatMap((citation) => citation.targets);
  const found = targets.filter(({ status }) => status === 'found').length;
  const quotes = [
    { lead: SAYS.quotes, those: report.quotes.filter(({ footnote }) => footnote !== null) },
    { lead: SAYS.citedQuotes, those: report.quotes.filter(({ isInText }) => isInText) },
    {
      lead: SAYS.otherQuotes,
      those: report.quotes.filter(({ footnote, isInText }) => footnote === null && !isInText),
    },
  ].filter(({ those }) => those.length > 0);
  const count = (wanted: ClaimStatus) => claims.filter(({ status }) => status === wanted).length;
  return [
    targets.length === 0
      ? says(SAYS.noCitations)
      : says(SAYS.citations, {
          count: citations.filter(({ kind }) => kind === 'citation').length,
          found,
          of: targets.length,
        }),
    ...(quotes.length === 0 ? [says(SAYS.noQuotes)] : []),
    ...quotes.map(({ lead, those }) => counted(says(lead, { count: those.length }), those, language)),
    says(SAYS.claims, {
      count: claims.length,
      holds: count('holds'),
      contradicted: count('contradicted'),
      unclear: count('unclear'),
    }),
  ];
}

/** "3 citaten met een voetnoot: 2 letterlijk, 1 veranderd". */
function counted(lead: Said, quotes: readonly Safe<QuoteRow>[], language: Language): Said {
  const statuses = Object.entries(QUOTE_STATUS).flatMap(([status, name]) => {
    const count = quotes.filter((quote) => quote.status === status).length;
    return count === 0 ? [] : [joined([term(`${count}`), say(name, language)], ' ')];
  });
  return joined([lead, joined(statuses, ', ')], statuses.length > 0 ? ': ' : '');
}

function findingBlocks({ findings }: Safe<AuditedReport>, language: Language): Block[] {
  return [
    { kind: 'heading', level: 2, text: [say(SAYS.findings, language)] },
    ...findingTable(findings, language),
  ];
}

function tables(report: Safe<AuditedReport>, language: Language): Block[] {
  const says = speaking(language);
  const citations = report.citations.flatMap(({ footnote, targets }) =>
    targets.map((target): Inline[] => [[footnote ?? '–'], targetPlace(target), resultOf(target, language)]),
  );
  const quotes = report.quotes.map(({ footnote, text, status, transcript, turn }): Inline[] => {
    const verdict = says(QUOTE_STATUS[status]);
    const place: Inline = transcript === null ? [] : [' ', transcript, ':', turn ?? '–'];
    return [[footnote ?? '–'], [text], [verdict, ...place]];
  });
  const claims = report.claims.map(({ footnote, sentence: words, status, counted, of, who }): Inline[] => {
    const names = who.flatMap((id): Inline => ['\n', id]);
    const having: Inline = of === 0 ? [] : ['\n', says(SAYS.having, { counted, of })];
    return [[footnote ?? '–'], [words], [says(CLAIM_STATUS[status]), ...having, ...names]];
  });
  return [
    ...titled(SAYS.citationTable, { second: SAYS.target, widths: [1, 2, 6], rows: citations }, language),
    ...titled(SAYS.quoteTable, { second: SAYS.quote, widths: [1, 5, 3], rows: quotes }, language),
    ...titled(SAYS.claimTable, { second: SAYS.claim, widths: [1, 5, 3], rows: claims }, language),
  ];
}

/** A table that starts with the footnote and ends with what came of it. */
function titled(
  title: Sentence,
  { second, widths, rows }: { second: Sentence } & Omit<Table, 'head'>,
  language: Language,
): Block[] {
  const says = speaking(language);
  const head = [[says(SAYS.footnote)], [says(second)], [says(SAYS.result)]];
  return [
    { kind: 'heading', level: 2, text: [says(title)] },
    { kind: 'table', table: { head, widths, rows } },
  ];
}

function targetPlace({ transcript, code }: Safe<CitationTarget>): Inline {
  return transcript === null ? [code] : [transcript, ' ', code];
}

function resultOf({ status, fragments, suggestion }: Safe<CitationTarget>, language: Language): Inline {
  const found = listed(fragments);
  const result: Inline = status === 'found' ? found : [say(TARGET_STATUS[status], language)];
  return suggestion === null ? result : [...result, ': ', suggestion];
}

function auditRows({ citations, quotes, claims }: Safe<AuditedReport>): Rows {
  return {
    head: terms('kind', 'footnote', 'line', 'text', 'target', 'status', 'detail'),
    rows: [
      ...citations.flatMap(({ footnote, line, text, targets }) =>
        targets.map((target): Inline[] => [
          [term('citation')],
          [footnote ?? ''],
          [line],
          [text],
          targetPlace(target),
          [term(target.status)],
          [target.suggestion ?? ''],
        ]),
      ),
      ...quotes.map(({ footnote, line, text, transcript, turn, status, ...quote }): Inline[] => [
        [term('quote')],
        [footnote ?? ''],
        [line],
        [text],
        transcript === null ? [''] : [transcript, ':', turn ?? '–'],
        [term(status)],
        [shownCost(quote)],
      ]),
      ...claims.map(({ footnote, line, sentence: words, quantifier, status, counted, of }): Inline[] => [
        [term('claim')],
        [footnote ?? ''],
        [line],
        [words],
        [quantifier],
        [term(status)],
        [counted, '/', of],
      ]),
    ],
  };
}

/** Word edits per word of the quote as it is shown, where a hidden name is one. */
function shownCost({ edits, words }: Pick<Safe<QuoteRow>, 'edits' | 'words'>): number {
  const shown = new Set(words).size;
  return shown === 0 ? 1 : Math.round((Math.min(edits, shown) / shown) * 1000) / 1000;
}
