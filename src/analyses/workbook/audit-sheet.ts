import { auditProject } from '../../audit/index.ts';
import type { AuditReport, QuoteRow } from '../../audit/result/report.ts';
import type { Inline, WorkbookSheet } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import type { CodedProject, Language } from '../../model/project.ts';
import { listed } from '../../sentences/inline.ts';
import { say, speaking } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { CLAIM_STATUS, QUOTE_STATUS, TARGET_STATUS } from '../audit.ts';

export type ListedAudit = AuditReport;

/** Null without a report. */
export function listedAudit(project: CodedProject): ListedAudit | null {
  return auditProject(project)?.report ?? null;
}

const SAYS = {
  title: sentence('Verslag', 'Report'),
  kind: sentence('Soort', 'Kind'),
  footnote: sentence('Noot', 'Note'),
  line: sentence('Regel of alinea', 'Line or paragraph'),
  text: sentence('Wat er staat', 'What it says'),
  about: sentence('Waarover', 'About'),
  result: sentence('Uitkomst', 'Result'),
  detail: sentence('Waar, of wat anders is', 'Where, or what differs'),
  citation: sentence('verwijzing', 'citation'),
  quote: sentence('citaat', 'quote'),
  claim: sentence('uitspraak', 'statement'),
} as const;

export function auditSheet(audit: Safe<ListedAudit>, language: Language): WorkbookSheet {
  const says = speaking(language);
  const { kind, footnote, line, text, about, result, detail } = SAYS;
  return {
    name: says(SAYS.title),
    head: [kind, footnote, line, text, about, result, detail].map((name) => [says(name)]),
    widths: [12, 8, 10, 70, 24, 28, 60],
    rows: [
      ...citationRows(audit, language),
      ...audit.quotes.map((quote) => quoteRow(quote, language)),
      ...audit.claims.map(({ footnote: note, sentence: words, ...claim }): Inline[] => [
        [says(SAYS.claim)],
        [note ?? ''],
        [claim.line],
        [words],
        [claim.quantifier],
        [says(CLAIM_STATUS[claim.status]), ': ', says(WORDS.of, { count: claim.counted, of: claim.of })],
        listed(claim.who),
      ]),
    ],
  };
}

/** A row for each code in each interview that one points at. */
function citationRows({ citations }: Safe<ListedAudit>, language: Language): Inline[][] {
  return citations.flatMap(({ footnote, line, text, targets }) =>
    targets.map(({ transcript, code, status, fragments, suggestion }): Inline[] => [
      [say(SAYS.citation, language)],
      [footnote ?? ''],
      [line],
      [text],
      transcript === null ? [code] : [transcript, ' · ', code],
      [say(TARGET_STATUS[status], language)],
      suggestion === null ? listed(fragments) : [suggestion],
    ]),
  );
}

function quoteRow(quote: Safe<QuoteRow>, language: Language): Inline[] {
  const { footnote, line, text, transcript, turn, status, changes } = quote;
  return [
    [say(SAYS.quote, language)],
    [footnote ?? ''],
    [line],
    [text],
    transcript === null ? [] : turn === null ? [transcript] : [transcript, ':', turn],
    [say(QUOTE_STATUS[status], language)],
    listed(
      changes.map(({ from, to }): Inline => [from, ' › ', to]),
      '\n',
    ),
  ];
}
