import type { ClaimStatus, QuoteStatus } from '../../audit/result/report.ts';
import type { Inline, WholePage } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import type { Language } from '../../model/project.ts';
import type { PageVerdict } from '../../sentences/page.ts';
import { say, term } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { CLAIM_STATUS, QUOTE_STATUS, TARGET_STATUS } from '../audit.ts';
import { AUDIT_CATALOGUE } from '../audit-catalogue.ts';
import { codeWithName } from '../code-with-name.ts';
import { hintOf, messageOf } from '../finding-text.ts';
import type { PagedClaimCode, PagedEntry, PagedReport, PagedTarget } from './report.ts';

type ReportOnPage = NonNullable<WholePage['report']>;
type EntryOnPage = ReportOnPage['entries'][number];

const FOUND = sentence('{found} van {of} gevonden', '{found} of {of} found');

const OF_QUOTE: Readonly<Record<QuoteStatus, PageVerdict>> = {
  verbatim: 'right',
  normalised: 'right',
  altered: 'near',
  spliced: 'near',
  doubtful: 'near',
  'not-found': 'wrong',
};

const OF_CLAIM: Readonly<Record<ClaimStatus, PageVerdict>> = {
  holds: 'right',
  contradicted: 'wrong',
  unclear: 'open',
};

export function reportOnPage(report: Safe<PagedReport>, language: Language): ReportOnPage {
  return {
    findings: report.findings.map(({ finding, place, entry }) => ({
      code: term(finding.code),
      message: messageOf(finding, language, AUDIT_CATALOGUE),
      hint: hintOf(finding, language, AUDIT_CATALOGUE),
      excerpt: finding.excerpt,
      line: finding.line,
      place,
      entry,
    })),
    entries: report.entries.map((entry) => entryOnPage(entry, language)),
  };
}

function entryOnPage(entry: Safe<PagedEntry>, language: Language): EntryOnPage {
  const { kind, footnote, text } = entry;
  const nothing = { changes: [], place: null, targets: [] };
  switch (entry.kind) {
    case 'citation': {
      const targets = entry.targets.map((target) => targetOnPage(target, language));
      const found = targets.filter(({ verdict }) => verdict === 'right').length;
      const verdict = found === targets.length ? 'right' : 'wrong';
      const result: Inline = [say(FOUND, language, { found, of: targets.length })];
      return { ...nothing, ...{ kind, footnote, text, verdict, result, targets } };
    }
    case 'quote': {
      const { status, changes, place } = entry;
      const result: Inline = [say(QUOTE_STATUS[status], language)];
      return { ...nothing, ...{ kind, footnote, text, verdict: OF_QUOTE[status], result, changes, place } };
    }
    case 'claim': {
      const { status, counted: count, of } = entry;
      const counts = say(WORDS.of, language, { count, of });
      const result: Inline = [say(CLAIM_STATUS[status], language), ': ', counts];
      const targets = entry.codes.map((code) => codeOnPage(code, language));
      return { ...nothing, ...{ kind, footnote, text, verdict: OF_CLAIM[status], result, targets } };
    }
  }
}

function targetOnPage(
  { transcript, code, codebook, status, fragments }: Safe<PagedTarget>,
  language: Language,
): EntryOnPage['targets'][number] {
  return {
    name: transcript === null ? [code] : [transcript, ' · ', code],
    code,
    codebook,
    verdict: status === 'found' ? 'right' : 'wrong',
    result: status === 'found' ? null : say(TARGET_STATUS[status], language),
    fragments,
  };
}

function codeOnPage(
  { code, name, fragments }: Safe<PagedClaimCode>,
  language: Language,
): EntryOnPage['targets'][number] {
  return {
    name: name === null ? [code] : codeWithName(code, name),
    code,
    codebook: null,
    verdict: null,
    result: fragments.length > 0 ? null : say(TARGET_STATUS.missing, language),
    fragments,
  };
}
