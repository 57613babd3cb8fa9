import type { Citation } from '../coding/citations.ts';
import type { Code } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import type { Respondent } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import type { AuditContext } from './context.ts';
import { namedIn, type Quantifier, quantifierIn } from './quantifiers.ts';
import type { ClaimRow } from './report.ts';
import { clauseBefore, sentenceBefore } from './sentences.ts';
import { verdict } from './verdict.ts';
import { writersPlace } from './writers-words.ts';

/** Sentences that say who or how many, and cite codes: held against all respondents of the group who have them. */
export function judgeClaims(context: AuditContext): JudgedClaim[] {
  return context.citations.flatMap((citation) => {
    const said = saidBy(context, citation);
    return said === null ? [] : [{ citation, ...judgeClaim(context, citation, said) }];
  });
}

/** A claim, and the citation that it rests on. */
export interface JudgedClaim {
  readonly citation: Citation;
  readonly row: ClaimRow;
  /** Ids of respondents in whose interview nobody is named, though it is cited; empty where nobody is named at all. */
  readonly unnamed: readonly string[];
}

interface Said {
  readonly sentence: string;
  readonly quantifier: Quantifier;
}

/** The writer's own sentence that the citation ends, where it says who or how many. */
function saidBy(context: AuditContext, { paragraph, offset }: Citation): Said | null {
  const place = paragraph === null ? null : writersPlace(context, paragraph, offset);
  if (place === null) return null;
  // "Respondent 1 wel,¹ respondent 2 niet.²": the second citation goes with its own clause, where that says who.
  for (const sentence of [clauseBefore, sentenceBefore].map((cut) =>
    cut(place.words, place.offset, place.calls),
  )) {
    const quantifier = quantifierIn(sentence, context.people);
    if (quantifier !== null) return { sentence, quantifier };
  }
  return null;
}

function judgeClaim(
  context: AuditContext,
  citation: Citation,
  { sentence, quantifier }: Said,
): Omit<JudgedClaim, 'citation'> {
  const { quantity } = quantifier;
  const groups = groupsOf(context, citation);
  const { members, having } = groups.reduce<{ members: Respondent[]; having: Respondent[] }>(
    (all, group) => {
      const ofGroup = context.project.respondents.filter((respondent) => respondent.group === group);
      const codes = codesFor(context, citation, group);
      const fragments = codes.flatMap((code) => context.fragmentsWith(null, code));
      const ids = new Set(
        fragments.filter((fragment) => fragment.group === group).flatMap((one) => one.respondents),
      );
      return {
        members: [...all.members, ...ofGroup],
        having: [...all.having, ...ofGroup.filter(({ id }) => ids.has(id))],
      };
    },
    { members: [], having: [] },
  );
  const cited = new Set(citation.targets.flatMap(({ transcript }) => transcript ?? []));
  const isCited = ({ transcripts }: Respondent) => transcripts.some((id) => cited.has(id));
  const reached = having.filter(isCited);
  const named = quantity.kind === 'named' ? quantity.numbers : null;
  const relevant = named === null ? reached : reached.filter(({ number }) => named.includes(number));
  const meant = members.filter(isCited);
  const row: ClaimRow = {
    footnote: citation.footnote,
    sentence: RawText.of(sentence),
    quantifier: RawText.of(quantifier.words),
    line: citation.line,
    claimed: named ?? ('number' in quantity ? [quantity.number] : []),
    counted: having.length,
    of: members.length,
    reached: relevant.length,
    // Two groups both have a "respondent 1".
    status:
      members.length === 0 || (groups.length > 1 && named !== null)
        ? 'unclear'
        : verdict(quantity, {
            having: numbersOf(having),
            members: numbersOf(members),
            meant: numbersOf(meant),
          }),
    who: having.map(({ id }) => RawText.of(id)),
  };
  const theirs = new Set(relevant.flatMap(({ transcripts }) => transcripts));
  const unnamed =
    named === null ? [] : reached.filter(({ transcripts }) => !transcripts.some((id) => theirs.has(id)));
  return { row, unnamed: unnamed.map(({ id }) => id) };
}

function numbersOf(respondents: readonly Respondent[]): number[] {
  return respondents.map(({ number }) => number);
}

/** The groups whose transcripts are cited; the only one there is where a citation names no transcript. */
function groupsOf(context: AuditContext, { targets }: Citation): string[] {
  const { groups } = context.project;
  const only = groups.length === 1 ? groups[0]?.id : undefined;
  return [
    ...new Set(
      targets.flatMap(
        ({ transcript }) => (transcript === null ? only : context.transcript(transcript)?.group) ?? [],
      ),
    ),
  ];
}

function codesFor(context: AuditContext, { targets }: Citation, group: string): Code[] {
  return targets.flatMap(({ transcript, code }) =>
    transcript === null || context.transcript(transcript)?.group === group ? [code] : [],
  );
}

export function claimFindings(context: AuditContext, claims: readonly JudgedClaim[]): Finding<RawText>[] {
  return claims.flatMap((claim) => {
    const { citation, row } = claim;
    const { counted, of, reached, status } = row;
    const who = row.who.length === 0 ? RawText.of('–') : RawText.join(row.who, ', ');
    const words = { claimed: row.quantifier, who };
    const known = { excerpt: row.sentence, words };
    const detail = row.footnote === null ? String(citation.offset) : '';
    if (status === 'contradicted') {
      const cause = causeOf(context, citation);
      const kind = cause === null ? 'K501' : 'K504';
      const why = cause === null ? words : { ...words, cause };
      const told = { ...known, words: why, facts: { counted, of } };
      return [context.onReport(kind, row.line, row.footnote, detail, told)];
    }
    if (status !== 'holds') return [];
    const expected = expectedReach(context, claim);
    if (reached < expected) {
      const facts = { reached, counted: expected };
      return [context.onReport('K502', row.line, row.footnote, detail, { ...known, facts })];
    }
    if (claim.unnamed.length === 0) return [];
    const others = { ...words, who: RawText.of(claim.unnamed.join(', ')) };
    return [context.onReport('K505', row.line, row.footnote, detail, { ...known, words: others })];
  });
}

/** Whom the citation should reach: those who are named, or else all who have the code. A quote needs its speaker only. */
function expectedReach(context: AuditContext, { citation, row }: JudgedClaim): number {
  const isNamed = namedIn(wordsOf(row.quantifier), context.people) !== null;
  if (!isNamed) return row.counted;
  return context.quotes.some((quote) => context.citationOf(quote) === citation) ? 0 : row.claimed.length;
}

/** Notes with a slip that would give the code to somebody who lacks it now; null where there are none. */
function causeOf(context: AuditContext, { targets }: Citation): RawText | null {
  const cited = new Set(targets.flatMap(({ transcript }) => transcript ?? []));
  const slips = [...cited].flatMap((id) => targets.flatMap(({ code }) => context.slipFor(id, code) ?? []));
  const elsewhere = context.project.transcripts.flatMap(({ id }) =>
    targets.flatMap(({ code }) => context.slipFor(id, code) ?? []),
  );
  const found = slips.length > 0 ? slips : elsewhere;
  return found.length === 0 ? null : RawText.of([...new Set(found.map(({ id }) => id))].join(', '));
}
