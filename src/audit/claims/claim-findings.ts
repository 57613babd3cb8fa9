import type { Citation } from '../../coding/citations.ts';
import { allNodes } from '../../coding/codebook-index.ts';
import { fold } from '../../language/fold.ts';
import type { Finding } from '../../model/finding.ts';
import type { KeyPart } from '../../model/key.ts';
import type { Group } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { AuditContext } from '../context/context.ts';
import { groupsNamed } from '../people/whom.ts';
import { respondentsNamed } from '../quantities/quantifiers.ts';
import { isSurelyOfPeople } from '../quantities/unplaced-people.ts';
import type { ClaimRow } from '../result/report.ts';
import { CLAIM_DENIES_CODE, CLAIM_DENIES_NAMED_CODE } from '../verdicts/denied-people.ts';
import type { JudgedClaim } from '../verdicts/judge-claim.ts';
import { CITES_ANOTHER_NUMBER } from './cited-otherwise.ts';
import {
  CITATION_TOO_NARROW,
  CITATION_TOO_WIDE,
  CLAIM_CONTRADICTED,
  CLAIM_CONTRADICTED_BY_SLIP,
  CLAIM_CONTRADICTED_PER_GROUP,
  CLAIM_CONTRADICTED_PER_INTERVIEW,
  CLAIM_CONTRADICTED_PER_KIND,
  CLAIM_MISFITS,
  CLAIM_NAMES_NO_CODE,
  CLAIM_NAMES_OTHERS,
  CLAIM_NOT_JUDGED,
  CLAIM_ON_MORE_GROUPS,
  CLAIM_ONLY_OF_ONE_GROUP,
  CLAIM_WITHOUT_CITATION,
  COMPARISON_CONTRADICTED,
  POINTING_CLAIM_MISFITS,
} from './claim-kinds.ts';
import { CLAIM_ON_OTHERS } from './other-people.ts';
import { causeOf, firstSlip, slipsCited } from './slips-cited.ts';
import { wordedElsewhere } from './worded-alike.ts';

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
        context.onReport(CITATION_TOO_NARROW, row.line, row.footnote, details, {
          excerpt,
          facts,
          words,
          cause: firstSlip(slipsCited(context, citation)),
        }),
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
  'kinds of talk': CLAIM_CONTRADICTED_PER_KIND,
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
    cause: firstSlip(cause ?? []),
  });
}

/** What was not judged, with the codes that come nearest and who has them. */
function unjudged(context: AuditContext, claim: JudgedClaim): Finding<RawText> {
  const { row, isOwn, start, citedOtherwise, pointed, pointsAtTalk, quantity, alsoOthers, unread } = claim;
  const details = [context.offset(`s${start}`)];
  const excerpt = row.sentence;
  if (quantity.kind === 'number' && citedOtherwise !== null)
    return numberCited(context, claim, citedOtherwise, null);
  // Of a code that no codebook has, nothing was counted.
  const counts = row.per
    .filter(({ name, who }) => name !== null || who.length > 0)
    .map(({ code, name, who }) => {
      const isOnce = name === null || fold(wordsOf(name)) === fold(wordsOf(code).split('/').at(-1) ?? '');
      const called = isOnce ? code : RawText.join([code, ' ', name]);
      return RawText.join([called, ': ', who.length === 0 ? '–' : RawText.join(who, ', ')]);
    });
  const words = { codes: counts.length === 0 ? null : RawText.join(counts, '; ') };
  const isOnPeople = wordsOf(row.quantifier)
    .split(/[^\p{L}]+/u)
    .some(isSurelyOfPeople);
  if (isOwn && quantity.kind === 'others' && isOnPeople) {
    const about = { ...words, people: row.quantifier };
    return context.onReport(CLAIM_ON_OTHERS, row.line, row.footnote, details, { excerpt, words: about });
  }
  const known = { excerpt, words };
  if ((isOwn || claim.isByName) && alsoOthers.length > 0) {
    const told = { ...words, claimed: row.quantifier, who: RawText.own(alsoOthers.join(', ')) };
    return context.onReport(CLAIM_ONLY_OF_ONE_GROUP, row.line, row.footnote, details, {
      excerpt,
      words: told,
    });
  }
  if (isOwn && claim.beyond.length > 0) {
    const told = {
      ...words,
      claimed: row.quantifier,
      groups: titlesOfGroups(context, ({ id }) => claim.beyond.includes(id)),
    };
    return context.onReport(CLAIM_ON_MORE_GROUPS, row.line, row.footnote, details, { excerpt, words: told });
  }
  if (isOwn) {
    const listed = (ids: readonly string[]) => (ids.length === 0 ? null : RawText.own(ids.join(', ')));
    const told = { ...words, unread: listed(unread), uncoded: listed(claim.uncoded) };
    return context.onReport(CLAIM_NOT_JUDGED, row.line, row.footnote, details, { excerpt, words: told });
  }
  if (claim.isByName && claim.denied.length > 0)
    return context.onReport(
      CLAIM_DENIES_NAMED_CODE,
      row.line,
      row.footnote,
      details,
      whereDenied(context, claim),
    );
  const isPointing = pointed.length > 0 || pointsAtTalk;
  if (claim.misfits) {
    const { counted, of } = row.counts === 'respondents' ? row : ofPeople(context, claim);
    const codes = withCompared(words.codes, claim);
    const told = { ...known, facts: { counted, of }, words: { codes, claimed: row.quantifier } };
    const kind = isPointing ? POINTING_CLAIM_MISFITS : CLAIM_MISFITS;
    return context.onReport(kind, row.line, row.footnote, details, told);
  }
  if (citedOtherwise !== null) return numberCited(context, claim, citedOtherwise, words.codes);
  if (isPointing) return context.onReport(CLAIM_NAMES_NO_CODE, row.line, row.footnote, details, known);
  const elsewhere = counts.length === 0 ? namedElsewhere(context, wordsOf(row.sentence)) : null;
  return context.onReport(CLAIM_WITHOUT_CITATION, row.line, row.footnote, details, {
    excerpt,
    words: { ...words, elsewhere, uncoded: counts.length === 0 ? null : groupsWithout(context, claim) },
  });
}

/** That a citation names another number of respondents than the sentence says. */
function numberCited(
  context: AuditContext,
  { row, start, quantity }: JudgedClaim,
  { who, of }: NonNullable<JudgedClaim['citedOtherwise']>,
  codes: RawText | null,
): Finding<RawText> {
  const { line, footnote, quantifier, sentence: excerpt } = row;
  const details = [context.offset(`s${start}`)];
  const words = { quantifier, who: RawText.join(who, ', ') };
  const named = who.length;
  if (quantity.kind === 'number')
    return context.onReport(CLAIM_NAMES_OTHERS, line, footnote, details, {
      excerpt,
      facts: { claimed: of, named },
      words,
    });
  return context.onReport(CITES_ANOTHER_NUMBER, line, footnote, details, {
    excerpt,
    facts: { named, of },
    words: { ...words, codes },
  });
}

/** Whoever is said not to name what they do, each with the ids of their fragments: "kok-3 (b3:4)". */
function whereDenied(context: AuditContext, { row, about, denied }: JudgedClaim) {
  const fragments = about.codes.flatMap(({ group, code }) => context.fragmentsWith(null, code, group));
  const who = denied.map(({ id }) => {
    const theirs = fragments.filter(({ respondents }) => respondents.includes(id)).map((one) => one.id);
    return RawText.own(`${id} (${[...new Set(theirs)].join(', ')})`);
  });
  return { excerpt: row.sentence, words: { claimed: row.quantifier, who: RawText.join(who, '; ') } };
}

/** "Zowel schoonmakers als conciërges", and only the first have a code for it: titles of the others; null for none. */
function groupsWithout(context: AuditContext, { row, about }: JudgedClaim): RawText | null {
  const { project } = context;
  const named = groupsNamed(project, wordsOf(row.sentence));
  const names = new Set(row.per.flatMap(({ name }) => (name === null ? [] : fold(wordsOf(name)))));
  const hasCode = ({ id, codebook }: Group) =>
    about.codes.some(({ group }) => group === id) ||
    allNodes(project.codebooks.find((one) => one.id === codebook)?.labels ?? []).some(({ name }) =>
      names.has(fold(wordsOf(name))),
    );
  const lacks = (group: Group) => (named.includes(group.id) || row.counts === 'groups') && !hasCode(group);
  return project.groups.some(lacks) ? titlesOfGroups(context, lacks) : null;
}

function titlesOfGroups({ project }: AuditContext, isMeant: (group: Group) => boolean): RawText {
  const titles = project.groups.filter(isMeant).map(({ title }) => title);
  return RawText.join(titles, ', ');
}

/** Of a sentence that counts interviews or groups: how many respondents have the code, of all of the groups that it is held against. */
function ofPeople({ project }: AuditContext, { row, about }: JudgedClaim) {
  const groups = new Set(about.codes.map(({ group }) => group));
  const counted = new Set(row.per.flatMap(({ who }) => who.map(wordsOf))).size;
  return { counted, of: project.respondents.filter(({ group }) => groups.has(group)).length };
}

/** "Alleen jongerenwerkers noemen geld": those of the others who have the code are what does not fit. */
function withCompared(codes: RawText | null, { row, sides: [, rest] }: JudgedClaim): RawText | null {
  const known = new Set(row.who.map(wordsOf));
  const others = (rest?.having ?? []).map(({ id }) => id).filter((id) => !known.has(id));
  return codes === null || others.length === 0
    ? codes
    : RawText.join([codes, ', ', RawText.own(others.join(', '))]);
}

/** Codes that only groups have of which the sentence says nothing, with their names; null for none. */
function namedElsewhere(context: AuditContext, sentence: string): RawText | null {
  const codes = wordedElsewhere(context, sentence).map(({ transcript, code }) =>
    context.named(context.transcript(transcript ?? '')?.group ?? null, code),
  );
  const different = new Map(codes.map((code) => [wordsOf(code), code] as const));
  return codes.length === 0 ? null : RawText.join([...different.values()], '; ');
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
