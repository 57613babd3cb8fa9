import type { Citation } from '../../coding/citations.ts';
import { namePlaces } from '../../coding/pointing.ts';
import type { Code } from '../../model/code.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { AuditContext } from '../context/context.ts';
import { groupsNamed } from '../people/whom.ts';
import { UNKNOWN_PERSON } from '../quantities/named.ts';
import type { QuantifiedSentence, Quantity } from '../result/quantity.ts';
import type { ClaimRow, ClaimStatus } from '../result/report.ts';
import { alsoInAnotherGroup } from './also-in-another-group.ts';
import { meantAmong, ofMarks } from './among.ts';
import { type CountedClaim, isCitedIn, statusOfClaim } from './claim-status.ts';
import { clausesOfGroups, type GroupClause } from './clauses.ts';
import { judgeRelated } from './judge-comparison.ts';
import { type CountedOne, type CountedReading, readingsOf } from './readings.ts';
import { codesOfGroup } from './shared-codes.ts';
import { type GroupTally, ofAllCodes, tally } from './tallies.ts';
import { EITHER } from './verdict-of-each.ts';

/** What a sentence is held against. */
export interface Evidence extends Pick<Citation, 'footnote' | 'line' | 'targets'> {
  /** Whether a code counts for itself alone, without what stands below it. */
  readonly isAlone?: boolean;
}

/** What a claim is about, and ids of whom: those it names, all of the groups, or those who are counted. */
interface ClaimSubject {
  readonly codes: readonly { readonly group: string; readonly code: Code }[];
  readonly respondents: readonly string[];
}

export interface ClaimJudgement {
  readonly row: ClaimRow;
  readonly quantity: Quantity;
  readonly about: ClaimSubject;
  /** Ids of respondents in whose interview nobody is named, though it is cited; empty where nobody is named at all. */
  readonly unnamed: readonly string[];
  /** All whom it counts, and those of them who have the code. */
  readonly among: CountedReading;
  /** Those who have the code, though the sentence says that they do not name it. */
  readonly denied: readonly CountedOne[];
  /** Ids of cited interviews with a speaker whom nobody knows, or without codes, where it is unclear for these alone. */
  readonly unread: readonly string[];
  /** Ids of those of other groups who have a code of that name, where it says "only" of somebody. */
  readonly alsoOthers: readonly string[];
  /** Ids of groups of which it speaks and that are not cited, where it would hold but for these. */
  readonly beyond: readonly string[];
  /** What each clause is worth that is of groups of its own; empty where it has no such clauses. */
  readonly clauses: readonly ClaimJudgement[];
  /** Ids of groups of which it speaks without citing, or their codebook having, a code for it. */
  readonly uncoded: readonly string[];
  /** Of whom it compares; empty where it does not. */
  readonly sides: readonly CountedReading[];
}

/** A claim, and the citation that it rests on. */
export interface JudgedClaim extends ClaimJudgement {
  /** Null where the report cites no code that it could rest on. */
  readonly citation: Citation | null;
  /** Whether the citation is the sentence's own. */
  readonly isOwn: boolean;
  /** UTF-16 units in the paragraph. */
  readonly start: number;
  /** Respondents, as they are written, in parentheses that stand in the sentence and name no code. */
  readonly pointed: readonly RawText[];
  /** Those whom such parentheses name where the sentence says another number than theirs, of so many; null where it fits. */
  readonly citedOtherwise: { readonly who: readonly RawText[]; readonly of: number } | null;
  /** Whether such parentheses, or a footnote, name an interview. */
  readonly pointsAtTalk: boolean;
  /** Whether it cites nothing, and says another number than the code has whose name stands in it. */
  readonly misfits: boolean;
  /** Whether it cites no code, and is held against one whose name stands in it in full. */
  readonly isByName: boolean;
}

export const BY_ITS_CITATION: Pick<JudgedClaim, 'pointed' | 'pointsAtTalk' | 'isByName' | 'citedOtherwise'> =
  {
    citedOtherwise: null,
    isByName: false,
    pointed: [],
    pointsAtTalk: false,
  };

/** What was counted, and settles nothing. */
export function asUnclear(judged: ClaimJudgement): ClaimJudgement {
  return { ...judged, row: { ...judged.row, status: 'unclear' } };
}

const WORST_LAST: readonly ClaimStatus[] = ['holds', 'unclear', 'contradicted'];

/**
 * A sentence against all respondents of the groups whose interviews are cited. One that says something of several groups,
 * each in a clause of its own, is worth what the worst of them is.
 */
export function judgeClaim(
  context: AuditContext,
  citation: Evidence,
  said: QuantifiedSentence,
): ClaimJudgement {
  const clauses = clausesOfGroups(context, citation.targets, said).map((clause) =>
    judgeClause(context, citation, clause),
  );
  const [worst] = [...clauses].sort(
    (a, b) => WORST_LAST.indexOf(b.row.status) - WORST_LAST.indexOf(a.row.status),
  );
  if (worst === undefined) return judgeWhole(context, citation, said);
  const per = clauses.flatMap(({ row }) => row.per);
  return { ...worst, row: { ...worst.row, sentence: said.shown, per }, clauses };
}

function judgeClause(
  context: AuditContext,
  citation: Evidence,
  { said, targets, groups, isDenied }: GroupClause,
): ClaimJudgement {
  const judged = judgeWhole(context, { ...citation, targets }, said);
  const areDenied = isDenied && judged.row.status === 'contradicted';
  const denied = areDenied ? judged.among.having : judged.denied;
  return { ...judged, denied, uncoded: targets.length === 0 ? groups : [] };
}

function judgeWhole(context: AuditContext, citation: Evidence, said: QuantifiedSentence): ClaimJudgement {
  const claim = countedFor(context, citation, said);
  const { quantity, groups, cited, tallies, related } = claim;
  const { members, having } = claim.counted;
  const { status: told, denied, unread, beyond } = statusOfClaim(context, citation.targets, claim);
  const alsoOthers = told === 'holds' ? alsoInAnotherGroup(context, citation.targets, claim) : [];
  const status = alsoOthers.length > 0 ? 'unclear' : told;
  const named = quantity.kind === 'named' && said.quantifier.counts === undefined ? quantity.numbers : null;
  const reached = having.filter((one) => isCitedIn(claim, one));
  const relevant = named === null ? reached : reached.filter(({ number }) => named.includes(number));
  const row: ClaimRow = {
    footnote: citation.footnote,
    sentence: said.shown,
    quantifier: quantifierShown(said),
    line: citation.line,
    claimed:
      named?.filter((number) => number !== UNKNOWN_PERSON) ?? ('number' in quantity ? [quantity.number] : []),
    counted: having.length,
    of: members.length,
    reached: relevant.length,
    status,
    counts: said.quantifier.counts ?? 'respondents',
    who: having.map(({ id }) => RawText.own(id)),
    per: tallies.flatMap(({ per }) => per),
  };
  const respondents = said.quantifier.counts === undefined ? subjectsOf(quantity, members, having) : [];
  const about = { codes: codesOfGroups(context, citation, groups), respondents };
  const sides = related?.sides ?? [];
  const unnamed = named === null || cited.size === 0 ? [] : heardElsewhere(reached, relevant);
  const among = { members, having };
  const whole = { clauses: [], uncoded: [] };
  return { row, quantity, about, unnamed, among, sides, denied, unread, beyond, alsoOthers, ...whole };
}

function countedFor(context: AuditContext, citation: Evidence, said: QuantifiedSentence): CountedClaim {
  const { sentence, quantifier } = said;
  const { targets, isAlone = false } = citation;
  const { groups, areOfOthers } = groupsMeant(context, citation, said);
  const apart = meantAmong(context, said);
  const tallies = groups.map((group) => tally(context, { targets, isAlone }, group, sentence, apart));
  const cited = new Set(targets.flatMap(({ transcript }) => transcript ?? []));
  const readings = (of: readonly GroupTally[]) => readingsOf(context, quantifier, of, apart, cited);
  const [likeliest, ...more] = readings(tallies);
  const isOpen = tallies.some(({ join }) => join === 'open');
  const related = judgeRelated(context, targets, tallies, said);
  return {
    said,
    quantity: ofMarks(context, quantifier, apart.interviews ?? [...cited]),
    groups,
    cited,
    tallies,
    readings: [likeliest, ...more, ...(isOpen ? readings(tallies.map(ofAllCodes)) : [])],
    related,
    counted: related?.reading ?? likeliest,
    isOfOthers: apart.isOpen || areOfOthers || lacksGroups(context, said, groups),
    saysNoItself: tallies.some(({ per }) => per.some(({ name }) => saysNo(name))),
  };
}

/** Ids of those of `all` who were heard in no interview of `those`. */
function heardElsewhere(all: readonly CountedOne[], those: readonly CountedOne[]): string[] {
  const theirs = new Set(those.flatMap(({ transcripts }) => transcripts));
  return all.flatMap(({ id, transcripts }) => (transcripts.some((one) => theirs.has(one)) ? [] : [id]));
}

function codesOfGroups(context: AuditContext, { targets }: Evidence, groups: readonly string[]) {
  return groups.flatMap((group) => codesOfGroup(context, targets, group).map((code) => ({ group, code })));
}

/**
 * The groups that are cited; of these the ones that the words for whom it is about name. `areOfOthers` where it names
 * others: "alle docenten", and the interviews are the pupils'.
 */
function groupsMeant(
  context: AuditContext,
  citation: Evidence,
  { sentence, quantifier }: QuantifiedSentence,
): { readonly groups: readonly string[]; readonly areOfOthers: boolean } {
  const cited = citedGroups(context, citation);
  const listed = whomItLists(sentence, quantifier.words);
  const spoken = groupsNamed(context.project, EITHER.exec(sentence)?.[0] ?? quantifier.words + listed);
  const called = groupsOfNamed(context, quantifier.words);
  const own = cited.filter((group) => spoken.includes(group) || called.includes(group));
  // "Kok 2 en ober 1", where only the waiters have the code.
  const ofPeople = quantifier.quantity.kind === 'named' ? spoken : groupsNamed(context.project, listed);
  const others = [...ofPeople, ...called];
  const alsoOthers = others.some((group) => !cited.includes(group));
  const areOfOthers = alsoOthers || (spoken.length > 0 && own.length === 0);
  return { groups: own.length > 0 ? own : cited, areOfOthers };
}

/** Of the respondents whom it calls by name. */
function groupsOfNamed({ project, people }: AuditContext, words: string): string[] {
  const named = namePlaces(words, people.named).map(({ respondent }) => respondent);
  return project.respondents.flatMap(({ id, group }) => (named.includes(id) ? [group] : []));
}

const LISTED = /^(?:\s*(?:,|en|als|and|,\s*(?:en|and))\s+(?:(?:de|the)\s+)?\p{L}{4,}(?!\p{L}))+/iu;

/** Who is named with "de docenten": "de docenten, leerlingen en ouders"; empty for nobody. */
function whomItLists(sentence: string, words: string): string {
  const at = sentence.indexOf(words);
  return at < 0 ? '' : (LISTED.exec(sentence.slice(at + words.length))?.[0] ?? '');
}

/** As it stands in the report, where it stands there in one piece. */
function quantifierShown({ sentence, quantifier: { words }, shown }: QuantifiedSentence): RawText {
  const at = sentence.indexOf(words);
  return at < 0 ? RawText.of(words) : shown.slice(at, at + words.length);
}

/** "Door beide groepen", where the citation is of one of them; or there is one. */
function lacksGroups(
  { project }: AuditContext,
  { quantifier: { counts, quantity } }: QuantifiedSentence,
  groups: readonly string[],
): boolean {
  // "Beide groepen" are the two that are cited.
  const fewest = quantity.kind === 'both' ? 2 : Math.max(2, project.groups.length);
  return (
    counts === 'groups' && (quantity.kind === 'both' ? groups.length !== fewest : groups.length < fewest)
  );
}

function subjectsOf(
  quantity: Quantity,
  members: readonly CountedOne[],
  having: readonly CountedOne[],
): string[] {
  const { kind } = quantity;
  if (kind === 'named')
    return members.filter(({ number }) => quantity.numbers.includes(number)).map(({ id }) => id);
  return (kind === 'all' || kind === 'both' || kind === 'generic' ? members : having).map(({ id }) => id);
}

/** "Niemand voelt zich gesteund" bears out the code "Geen steun". */
export function saysNo(name: RawText | null): boolean {
  return (
    name !== null && /^(?:geen|niet|zonder|no|not|lack\s+of|without)(?!\p{L})/iu.test(wordsOf(name).trim())
  );
}

/** The groups whose transcripts are cited; the only one there is where a citation names no transcript. */
function citedGroups(context: AuditContext, { targets }: Evidence): string[] {
  const { groups } = context.project;
  const only = groups.length === 1 ? groups[0]?.id : undefined;
  return [
    ...new Set(
      targets.flatMap(
        ({ transcript, group }) =>
          (transcript === null ? (group ?? only) : context.transcript(transcript)?.group) ?? [],
      ),
    ),
  ];
}
