import type { ClaimRow, ClaimStatus } from '../../model/audit.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText, wordsOf } from '../../model/raw-text.ts';
import type { Citation } from '../../project/citations.ts';
import type { AuditContext } from './context.ts';
import { namedIn, type Quantity, quantifierIn } from './quantifiers.ts';
import { ownWords, sentenceBefore } from './sentences.ts';

/** Sentences that say who or how many, and cite codes: held against all respondents of the group who have them. */
export function judgeClaims(context: AuditContext): ClaimRow<RawText>[] {
  return context.citations.flatMap((citation) => {
    const sentence = sentenceOf(context, citation);
    const quantifier = sentence === null ? null : quantifierIn(sentence);
    if (sentence === null || quantifier === null) return [];
    return [judgeClaim(context, citation, sentence, quantifier.words, quantifier.quantity)];
  });
}

/** The writer's own sentence that the citation ends. */
function sentenceOf(context: AuditContext, { paragraph, offset }: Citation): string | null {
  const found = paragraph === null ? undefined : context.report.paragraphs[paragraph];
  if (found === undefined) return null;
  const quotes = context.quotes.filter((quote) => quote.paragraph === paragraph);
  return sentenceBefore(ownWords(found, quotes), offset, found.calls);
}

function judgeClaim(
  context: AuditContext,
  citation: Citation,
  sentence: string,
  words: string,
  quantity: Quantity,
): ClaimRow<RawText> {
  const group = groupOf(context, citation);
  const members = context.project.respondents.filter((respondent) => respondent.group === group);
  const cited = new Set(citation.targets.flatMap(({ transcript }) => transcript ?? []));
  const fragments = citation.targets
    .flatMap(({ code }) => context.fragmentsWith(null, code))
    .filter((fragment) => fragment.group === group && fragment.respondent !== null);
  const having = members.filter(({ id }) => fragments.some(({ respondent }) => respondent === id));
  const reached = having.filter(({ transcript }) => cited.has(transcript));
  const named = quantity.kind === 'named' ? quantity.numbers : null;
  const relevant = named === null ? reached : reached.filter(({ number }) => named.includes(number));
  const numbers = having.map(({ number }) => number);
  return {
    footnote: citation.footnote,
    sentence: RawText.of(sentence),
    quantifier: RawText.of(words),
    line: citation.line,
    claimed: named ?? (quantity.kind === 'number' ? [quantity.number] : []),
    counted: having.length,
    of: members.length,
    reached: relevant.length,
    status:
      group === null || members.length === 0
        ? 'unclear'
        : verdict(
            quantity,
            numbers,
            members.map(({ number }) => number),
          ),
    who: having.map(({ id }) => RawText.of(id)),
  };
}

function verdict(quantity: Quantity, having: readonly number[], members: readonly number[]): ClaimStatus {
  const holds = (condition: boolean): ClaimStatus => (condition ? 'holds' : 'contradicted');
  switch (quantity.kind) {
    case 'named': {
      if (!quantity.numbers.every((number) => members.includes(number))) return 'unclear';
      const all = quantity.numbers.every((number) => having.includes(number));
      return holds(all && (!quantity.only || having.length === quantity.numbers.length));
    }
    case 'number':
      return holds(having.length === quantity.number);
    case 'most':
      return holds(having.length * 2 > members.length);
    case 'all':
      return holds(having.length === members.length);
    case 'none':
      return holds(having.length === 0);
    case 'half':
      return members.length % 2 === 1 && Math.abs(having.length * 2 - members.length) === 1
        ? 'unclear'
        : holds(having.length * 2 === members.length);
    case 'both':
      return members.length === 2 ? holds(having.length === 2) : 'unclear';
  }
}

/** The one group whose transcripts are cited; null for none or several. */
function groupOf(context: AuditContext, { targets }: Citation): string | null {
  const groups = new Set(
    targets.flatMap(({ transcript }) =>
      transcript === null ? [] : (context.transcript(transcript)?.group ?? []),
    ),
  );
  return groups.size === 1 ? ([...groups][0] ?? null) : null;
}

/** Ids of the respondents that the sentence before a place in the report names. */
export function respondentsNamed(
  context: AuditContext,
  paragraph: number,
  offset: number,
  group: string | null,
): string[] {
  const found = context.report.paragraphs[paragraph];
  if (found === undefined || group === null) return [];
  const quotes = context.quotes.filter((quote) => quote.paragraph === paragraph);
  const named = namedIn(sentenceBefore(ownWords(found, quotes), offset, found.calls));
  return named?.quantity.kind === 'named' ? named.quantity.numbers.map((number) => `${group}-${number}`) : [];
}

export function claimFindings(context: AuditContext, rows: readonly ClaimRow<RawText>[]): Finding<RawText>[] {
  return rows.flatMap((row) => {
    const { counted, of, reached, status } = row;
    const who = row.who.length === 0 ? RawText.of('–') : RawText.join(row.who, ', ');
    const words = { claimed: row.quantifier, who };
    const known = { excerpt: row.sentence, words };
    if (status === 'contradicted') {
      const cause = causeOf(context, row);
      const kind = cause === null ? 'K501' : 'K504';
      const facts = { counted, of };
      const why = cause === null ? words : { ...words, cause };
      return [context.onReport(kind, row.line, row.footnote, '', { ...known, words: why, facts })];
    }
    const expected = expectedReach(context, row);
    if (status !== 'holds' || reached >= expected) return [];
    return [
      context.onReport('K502', row.line, row.footnote, '', {
        ...known,
        facts: { reached, counted: expected },
      }),
    ];
  });
}

/** Whom the citation should reach: those who are named, or else all who have the code. A quote needs its speaker only. */
function expectedReach(
  context: AuditContext,
  { footnote, quantifier, claimed, counted }: ClaimRow<RawText>,
): number {
  const isNamed = namedIn(wordsOf(quantifier)) !== null;
  if (!isNamed) return counted;
  return context.quotes.some((quote) => quote.footnote !== null && quote.footnote === footnote)
    ? 0
    : claimed.length;
}

/** Notes with a slip that would give the code to somebody who lacks it now; null where there are none. */
function causeOf(context: AuditContext, { footnote }: ClaimRow<RawText>): RawText | null {
  const targets = context.citations.find((citation) => citation.footnote === footnote)?.targets ?? [];
  const cited = new Set(targets.flatMap(({ transcript }) => transcript ?? []));
  const slips = [...cited].flatMap((id) => targets.flatMap(({ code }) => context.slipFor(id, code) ?? []));
  const elsewhere = context.project.transcripts.flatMap(({ id }) =>
    targets.flatMap(({ code }) => context.slipFor(id, code) ?? []),
  );
  const found = slips.length > 0 ? slips : elsewhere;
  return found.length === 0 ? null : RawText.of([...new Set(found.map(({ id }) => id))].join(', '));
}
