import type { ClaimStatus, QuoteStatus, TargetStatus } from '../audit/report.ts';
import type { Language } from '../model/project.ts';

interface AuditLabels {
  readonly audit: string;
  readonly citations: string;
  readonly citationTable: string;
  readonly claim: string;
  readonly claims: string;
  readonly claimTable: string;
  readonly footnote: string;
  readonly hold: string;
  readonly of: string;
  readonly quote: string;
  readonly quotes: string;
  readonly quoteTable: string;
  readonly resolve: string;
  readonly result: string;
  readonly target: string;
  readonly quoteStatus: Readonly<Record<QuoteStatus, string>>;
  readonly targetStatus: Readonly<Record<TargetStatus, string>>;
  readonly claimStatus: Readonly<Record<ClaimStatus, string>>;
}

const NL: AuditLabels = {
  audit: 'Controle van het verslag',
  citations: 'verwijzingen naar codes',
  citationTable: 'Verwijzingen',
  claim: 'Wie of hoeveel',
  claims: 'zinnen die zeggen wie of hoeveel',
  claimTable: 'Wie of hoeveel',
  footnote: 'Noot',
  hold: 'daarvan klopt het bij',
  of: 'van',
  quote: 'Citaat',
  quotes: 'citaten met een voetnoot',
  quoteTable: 'Citaten',
  resolve: 'paren van interview en code bestaan',
  result: 'Gevonden',
  target: 'Verwijst naar',
  quoteStatus: {
    verbatim: 'letterlijk',
    normalised: 'letterlijk op tekens na',
    altered: 'veranderd',
    spliced: 'aaneengezet',
    doubtful: 'twijfelachtig',
    'not-found': 'niet gevonden',
  },
  targetStatus: {
    found: 'gevonden',
    missing: 'geen fragment met deze code',
    'unknown-code': 'geen code van het codeboek',
    'unknown-transcript': 'geen interview met dit nummer',
  },
  claimStatus: { holds: 'klopt', contradicted: 'klopt niet', unclear: 'niet na te gaan' },
};

const EN: AuditLabels = {
  audit: 'Audit of the report',
  citations: 'citations of codes',
  citationTable: 'Citations',
  claim: 'Who or how many',
  claims: 'sentences that say who or how many',
  claimTable: 'Who or how many',
  footnote: 'Note',
  hold: 'true of',
  of: 'of',
  quote: 'Quote',
  quotes: 'quotes with a footnote',
  quoteTable: 'Quotes',
  resolve: 'pairs of interview and code resolve',
  result: 'Found',
  target: 'Points at',
  quoteStatus: {
    verbatim: 'verbatim',
    normalised: 'verbatim but for marks',
    altered: 'altered',
    spliced: 'spliced',
    doubtful: 'doubtful',
    'not-found': 'not found',
  },
  targetStatus: {
    found: 'found',
    missing: 'no fragment with this code',
    'unknown-code': 'no code of the codebook',
    'unknown-transcript': 'no interview with this number',
  },
  claimStatus: { holds: 'holds', contradicted: 'contradicted', unclear: 'unclear' },
};

export function auditLabels(language: Language): AuditLabels {
  return language === 'en' ? EN : NL;
}
