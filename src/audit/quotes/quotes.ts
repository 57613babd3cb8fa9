import type { Code } from '../../model/code.ts';
import { RawOffset } from '../../model/raw-offset.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { AuditContext } from '../context/context.ts';
import { type Judgement, judge } from '../matching/judge-quote.ts';
import { quoteWords } from '../matching/quote-parts.ts';
import { turnsSense } from '../matching/turns-sense.ts';
import type { QuoteRow, QuoteStatus } from '../result/report.ts';
import type { Quote } from '../text/quotations.ts';
import { type Attribution, attributionOf } from './attribution.ts';

/** A quote, what became of it, and who is speaking there. */
export interface JudgedQuote {
  readonly quote: Quote;
  readonly row: QuoteRow;
  readonly best: Judgement | null;
  readonly attribution: Attribution;
  /** Whether the report says in which transcripts that are there it stands. */
  readonly isCited: boolean;
  /** Whether another transcript than those has it word for word, and they have not. */
  readonly isMisplaced: boolean;
  /** Where others say it, the likeliest first. */
  readonly others: readonly Judgement[];
}

/** Every quote against the transcripts that the report says it is from, else against all; and looked for in all others. */
export function judgeQuotes(context: AuditContext): JudgedQuote[] {
  return context.quotes.map((quote) => judgeQuote(context, quote));
}

function judgeQuote(context: AuditContext, quote: Quote): JudgedQuote {
  const words = wordsOf(quote.text);
  const attribution = attributionOf(context, quote);
  const cited = new Set(attribution.transcripts);
  const inCited = [...cited]
    .flatMap((id) => context.corpus.spoken(id) ?? [])
    .map((spoken) => judge(words, spoken));
  const around = context.corpus
    .windows(quoteWords(words).tokens)
    .filter(({ spoken }) => !cited.has(spoken.transcript.id))
    .map(({ spoken, from, to }) => judge(words, spoken, from, to));
  const best = bestOf(cited.size > 0 ? inCited : around);
  const isCited = cited.size > 0;
  // Who has found the words themselves does not look for others like them.
  const isThere = isLiteral(best) ? isLiteral : stands;
  const others = around.filter((judgement) => isThere(judgement) && (isCited || judgement !== best));
  return {
    quote,
    best,
    attribution,
    isCited,
    isMisplaced: isCited && !isLiteral(best) && others.some(isLiteral),
    others: [...others].sort((a, b) => a.cost - b.cost),
    row: judgedRow(context, quote, best, others, attribution),
  };
}

const ORDER: readonly QuoteStatus[] = [
  'verbatim',
  'normalised',
  'spliced',
  'altered',
  'doubtful',
  'not-found',
];

/** The one that finds most; null of none. */
export function bestOf(judgements: readonly Judgement[]): Judgement | null {
  const rank = ({ status, cost }: Judgement) =>
    ORDER.indexOf(status) + (status === 'spliced' || status === 'altered' ? 10 * cost : cost);
  return [...judgements].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

export function isLiteral(judgement: Judgement | null): boolean {
  return judgement?.status === 'verbatim' || judgement?.status === 'normalised';
}

const CLOSE = 0.2;

/** Another number or a negation more, and it is another sentence that stands there. */
function stands(judgement: Judgement): boolean {
  if (isLiteral(judgement)) return true;
  if (judgement.status === 'not-found' || judgement.cost > CLOSE) return false;
  return !judgement.changes.some(({ from, to }) => turnsSense(from, to));
}

function judgedRow(
  context: AuditContext,
  quote: Quote,
  best: Judgement | null,
  others: readonly Judgement[],
  { codes, transcripts }: Attribution,
): QuoteRow {
  const pointer = context.citationOf(quote) ?? context.mentionBehind(quote);
  const found = best !== null && best.status !== 'not-found' ? best : null;
  const words = quoteWords(wordsOf(quote.text)).tokens;
  return {
    footnote: quote.footnote,
    isInText: quote.footnote === null && (pointer !== null || transcripts.length > 0),
    text: quote.text,
    line: quote.line,
    status: found?.status ?? 'not-found',
    transcript: found === null ? null : RawText.own(found.spoken.transcript.id),
    turn: found?.turn?.number ?? null,
    edits: best?.edits ?? words.length,
    words: words.map(({ start }) => new RawOffset(quote.text, start, 'start')),
    changes: (found?.changes ?? []).map(({ from, to, said, written }) => ({
      from: found?.spoken.transcript.text.slice(said, said + from.length) ?? RawText.of(from),
      to: quote.text.slice(written, written + to.length),
    })),
    elsewhere: [...new Set(others.map(turnPlace))].map((place) => RawText.own(place)),
    inCode: found === null || codes.length === 0 ? null : liesInCode(context, found, codes),
  };
}

export function turnPlace({ spoken, turn }: Judgement): string {
  return `${spoken.transcript.id}:${turn?.number ?? 1}`;
}

/**
 * A fragment with a cited code lies in a turn that the quote was taken from. Coders mark the heart of an answer, and
 * writers quote the sentence beside it: what counts is that the answer was coded so.
 */
function liesInCode(
  context: AuditContext,
  { spoken, start, end }: Judgement,
  codes: readonly Code[],
): boolean {
  const { id, turns } = spoken.transcript;
  const quoted = turns
    .filter(({ text }) => text.start < end && text.start + text.length > start)
    .map(({ number }) => number);
  return codes
    .flatMap((code) => context.fragmentsWith(id, code))
    .some(({ from, to }) => quoted.some((number) => number >= from.turn && number <= to.turn));
}
