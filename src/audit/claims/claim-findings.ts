import type { Citation } from '../../coding/citations.ts';
import { fold } from '../../language/fold.ts';
import type { Finding } from '../../model/finding.ts';
import type { KeyPart } from '../../model/key.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { respondentsNamed } from '../quantities/quantifiers.ts';
import type { ClaimRow } from '../result/report.ts';
import { CLAIM_DENIES_CODE } from '../verdicts/denied-people.ts';
import type { JudgedClaim } from '../verdicts/judge-claim.ts';

const SAYS_AND_FOUND = sentence(
  'De zin zegt: {claimed}. De code komt voor bij: {who?}. Verbeter de zin of de verwijzing, of codeer wat nog ontbreekt.',
  'The sentence says: {claimed}. The code is found with: {who?}. Mend the sentence or the citation, or code what is missing.',
);

export const CLAIM_CONTRADICTED = findingKind({
  code: 'K501',
  severity: 'error',
  means: ['follows'],
  message: sentence(
    'De codes spreken deze zin tegen: de code komt voor bij {counted} van de {of} respondenten.',
    'The codes contradict this sentence: {counted} of {of} respondents {counted|has|have} the code.',
  ),
  hint: SAYS_AND_FOUND,
});

export const CLAIM_CONTRADICTED_BY_SLIP = findingKind({
  code: 'K504',
  severity: 'error',
  message: sentence(
    'De codes spreken deze zin tegen: de code komt voor bij {counted} van de {of} respondenten. Misschien is een code in een opmerking verkeerd getypt.',
    'The codes contradict this sentence: {counted} of {of} respondents {counted|has|have} the code. Perhaps a code was mistyped in a note.',
  ),
  hint: sentence(
    'De zin zegt: {claimed}. De code komt voor bij: {who?}. Kijk naar de opmerking bij {cause}: waarschijnlijk is de code daar verkeerd getypt. Verbeter die eerst, en kijk dan opnieuw.',
    'The sentence says: {claimed}. The code is found with: {who?}. Look at the note at {cause}: the code was probably mistyped there. Mend that first, and look again.',
  ),
});

export const CLAIM_CONTRADICTED_PER_INTERVIEW = findingKind({
  code: 'K511',
  severity: 'error',
  message: sentence(
    'De codes spreken deze zin tegen: de code komt voor in {counted} van de {of} interviews.',
    'The codes contradict this sentence: the code is found in {counted} of {of} interviews.',
  ),
  hint: SAYS_AND_FOUND,
});

export const CLAIM_CONTRADICTED_PER_GROUP = findingKind({
  code: 'K512',
  severity: 'error',
  message: sentence(
    'De codes spreken deze zin tegen: de code komt voor bij {counted} van de {of} groepen.',
    'The codes contradict this sentence: the code is found with {counted} of {of} groups.',
  ),
  hint: SAYS_AND_FOUND,
});

export const COMPARISON_CONTRADICTED = findingKind({
  code: 'K513',
  severity: 'error',
  message: sentence(
    'De codes spreken deze vergelijking tegen: de code komt voor bij {counted} van de {of} respondenten over wie de zin gaat, en bij {others} van de {rest} met wie die vergelijkt.',
    'The codes contradict this comparison: {counted} of {of} respondents that the sentence is about {counted|has|have} the code, and {others} of {rest} that it compares them with.',
  ),
  hint: SAYS_AND_FOUND,
});

export const CITATION_TOO_NARROW = findingKind({
  code: 'K502',
  severity: 'warning',
  message: sentence(
    'De verwijzing noemt {reached} van de {counted} {counted|respondent|respondenten} met deze code.',
    'The citation names {reached} of the {counted} {counted|respondent|respondents} with this code.',
  ),
  hint: sentence(
    'De zin zegt: {claimed}. De code komt voor bij: {who?}. Noem alle interviews waar het uit blijkt.',
    'The sentence says: {claimed}. The code is found with: {who?}. Name all the interviews it rests on.',
  ),
});

export const CITATION_TOO_WIDE = findingKind({
  code: 'K505',
  severity: 'warning',
  means: ['follows'],
  message: sentence(
    'De verwijzing wijst ook naar een interview met een respondent die de zin niet noemt.',
    'The citation also points at an interview with a respondent whom the sentence does not name.',
  ),
  hint: sentence(
    'De zin zegt: {claimed}; ook {who} heeft deze code. Noem die erbij, of haal dat interview uit de verwijzing.',
    'The sentence says: {claimed}; {who} has this code too. Name them as well, or take that interview out of the citation.',
  ),
});

export const CLAIM_WITHOUT_CITATION = findingKind({
  code: 'K506',
  severity: 'info',
  message: sentence(
    'Deze uitspraak heeft geen verwijzing en is daarom niet na te gaan.',
    'This statement has no citation and therefore cannot be judged.',
  ),
  hint: sentence(
    'Misschien hoort deze code erbij, met wie die heeft: {codes?}. Steunt de uitspraak op de interviews, zet er dan een verwijzing bij.',
    'Perhaps this code belongs to it, with who has it: {codes?}. If the statement rests on the interviews, add a citation.',
  ),
});

export const CLAIM_NOT_JUDGED = findingKind({
  code: 'K507',
  severity: 'info',
  message: sentence(
    'Deze uitspraak is niet na te gaan met de codes die de verwijzing noemt.',
    'This statement cannot be judged by the codes that its citation names.',
  ),
  hint: sentence(
    'Wie de codes hebben: {codes?}. Lees zelf of de zin klopt.',
    'Who has the codes: {codes?}. Read for yourself whether the sentence is right.',
  ),
});

export const CLAIM_NAMES_NO_CODE = findingKind({
  code: 'K508',
  severity: 'info',
  message: sentence(
    'De verwijzing bij deze uitspraak noemt respondenten en geen code; daarom is de uitspraak niet na te gaan.',
    'The citation of this statement names respondents and no code; therefore it cannot be judged.',
  ),
  hint: sentence(
    'Misschien hoort deze code erbij, met wie die heeft: {codes?}. Zet de code in de verwijzing.',
    'Perhaps this code belongs to it, with who has it: {codes?}. Put the code in the citation.',
  ),
});

export const CLAIM_NAMES_OTHERS = findingKind({
  code: 'K509',
  severity: 'warning',
  message: sentence(
    'De zin telt er {claimed}, en de verwijzing noemt er {named}.',
    'The sentence counts {claimed}, and its citation names {named}.',
  ),
  hint: sentence(
    'De zin zegt: {quantifier}. De verwijzing noemt: {who}. Verbeter de zin of de verwijzing.',
    'The sentence says: {quantifier}. The citation names: {who}. Mend the sentence or the citation.',
  ),
});

export function claimFindings(context: AuditContext, claims: readonly JudgedClaim[]): Finding<RawText>[] {
  return claims.flatMap((claim) => {
    const { citation, row } = claim;
    if (row.status === 'unclear') return [unjudged(context, claim)];
    if (citation === null) return [];
    const { reached, status } = row;
    const words = saidAndFound(row);
    const excerpt = row.sentence;
    const sentence = claim.isOwn ? [] : [context.offset(`s${claim.start}`)];
    const details = claim.isOwn && row.footnote === null ? [context.offset(citation.offset)] : sentence;
    if (status === 'contradicted') return [contradicted(context, citation, claim, details)];
    if (status !== 'holds' || !claim.isOwn) return [];
    const expected = expectedReach(context, claim);
    // Where nothing that is cited is there, that is said already.
    if (reached === 0 && claim.unnamed.length === 0) return [];
    if (reached < expected) {
      const facts = { reached, counted: expected };
      return [
        context.onReport(CITATION_TOO_NARROW, row.line, row.footnote, details, { excerpt, facts, words }),
      ];
    }
    // "Noch respondent 1 noch respondent 3": the code is there of somebody else.
    if (claim.unnamed.length === 0 || row.claimed.length === 0) return [];
    const others = { ...words, who: RawText.of(claim.unnamed.join(', ')) };
    return [context.onReport(CITATION_TOO_WIDE, row.line, row.footnote, details, { excerpt, words: others })];
  });
}

function saidAndFound({ quantifier, who }: ClaimRow) {
  return { claimed: quantifier, who: who.length === 0 ? null : RawText.join(who, ', ') };
}

const CONTRADICTED = {
  respondents: CLAIM_CONTRADICTED,
  interviews: CLAIM_CONTRADICTED_PER_INTERVIEW,
  'focus groups': CLAIM_CONTRADICTED_PER_INTERVIEW,
  groups: CLAIM_CONTRADICTED_PER_GROUP,
} as const;

function contradicted(
  context: AuditContext,
  citation: Citation,
  { row, sides, denied }: JudgedClaim,
  details: readonly (string | KeyPart)[],
): Finding<RawText> {
  const [own, rest] = sides;
  if (own !== undefined && rest !== undefined) {
    const having = sides.flatMap((side) => side.having.map(({ id }) => id)).join(', ');
    return context.onReport(COMPARISON_CONTRADICTED, row.line, row.footnote, details, {
      excerpt: row.sentence,
      words: { claimed: row.quantifier, who: having === '' ? null : RawText.of(having) },
      facts: {
        counted: own.having.length,
        of: own.members.length,
        others: rest.having.length,
        rest: rest.members.length,
      },
    });
  }
  if (denied.length > 0) {
    const who = RawText.of(denied.map(({ id }) => id).join(', '));
    const known = { excerpt: row.sentence, words: { who } };
    return context.onReport(CLAIM_DENIES_CODE, row.line, row.footnote, details, known);
  }
  const { counted, of, counts } = row;
  const words = saidAndFound(row);
  const known = { excerpt: row.sentence, facts: { counted, of } };
  const cause = causeOf(context, citation);
  if (cause !== null && counts === 'respondents')
    return context.onReport(CLAIM_CONTRADICTED_BY_SLIP, row.line, row.footnote, details, {
      ...known,
      words: { ...words, cause: RawText.of(cause.join(', ')) },
      cause: RawText.of(cause[0]),
    });
  return context.onReport(CONTRADICTED[counts], row.line, row.footnote, details, {
    ...known,
    words,
    cause: cause === null ? null : RawText.of(cause[0]),
  });
}

/** What was not judged, with the codes that come nearest and who has them. */
function unjudged(
  context: AuditContext,
  { row, isOwn, start, pointed, quantity }: JudgedClaim,
): Finding<RawText> {
  const details = [context.offset(`s${start}`)];
  const excerpt = row.sentence;
  if (pointed.length > 0 && quantity.kind === 'number' && quantity.number !== pointed.length) {
    return context.onReport(CLAIM_NAMES_OTHERS, row.line, row.footnote, details, {
      excerpt,
      facts: { claimed: quantity.number, named: pointed.length },
      words: { quantifier: row.quantifier, who: RawText.join(pointed, ', ') },
    });
  }
  // Of a code that no codebook has, nothing was counted.
  const counts = row.per
    .filter(({ name, who }) => name !== null || who.length > 0)
    .map(({ code, name, who }) => {
      const isOnce = name === null || fold(wordsOf(name)) === fold(wordsOf(code).split('/').at(-1) ?? '');
      const called = isOnce ? code : RawText.join([code, ' ', name]);
      return RawText.join([called, ': ', who.length === 0 ? '–' : RawText.join(who, ', ')]);
    });
  const words = { codes: counts.length === 0 ? null : RawText.join(counts, '; ') };
  const uncited = pointed.length > 0 ? CLAIM_NAMES_NO_CODE : CLAIM_WITHOUT_CITATION;
  return context.onReport(isOwn ? CLAIM_NOT_JUDGED : uncited, row.line, row.footnote, details, {
    excerpt,
    words,
  });
}

/** Whom the citation should reach: those who are named, or else all who have the code. A quote needs its speaker only. */
function expectedReach(context: AuditContext, { citation, row, quantity }: JudgedClaim): number {
  // "De docenten" are no number that a citation has to reach.
  if (['generic', 'compared', 'relation'].includes(quantity.kind) || row.counts !== 'respondents') return 0;
  // Nor has it to reach more than the one of "een van hen".
  if (quantity.kind === 'at-least' && quantity.number === 1) return 1;
  if (respondentsNamed(wordsOf(row.quantifier), context.people) === null) return row.counted;
  return context.quotes.some((quote) => context.citationOf(quote) === citation) ? 0 : row.claimed.length;
}

/** Ids of fragments whose note has a slip, and would give the code to somebody who lacks it now; null where there are none. */
function causeOf(context: AuditContext, { targets }: Citation): [string, ...string[]] | null {
  const cited = new Set(targets.flatMap(({ transcript }) => transcript ?? []));
  const slips = [...cited].flatMap((id) => targets.flatMap(({ code }) => context.slipFor(id, code) ?? []));
  const elsewhere = context.project.transcripts.flatMap(({ id }) =>
    targets.flatMap(({ code }) => context.slipFor(id, code) ?? []),
  );
  const found = slips.length > 0 ? slips : elsewhere;
  const [first, ...others] = new Set(found.map(({ id }) => id));
  return first === undefined ? null : [first, ...others];
}
