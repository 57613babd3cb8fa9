import type { Citation } from '../../coding/citations.ts';
import type { ReportMention } from '../../coding/mentions.ts';
import { isGeneric } from '../../coding/pointing.ts';
import type { Paragraph } from '../../model/document.ts';
import { groupedBy } from '../../model/grouped.ts';
import { wordsOf } from '../../model/words-of.ts';
import { reportParagraphs } from '../../project/report.ts';
import type { AuditContext } from '../context/context.ts';
import { isOfTheProcedure } from '../people/of-the-study.ts';
import type { IsPeople } from '../people/people.ts';
import { groupsNamed } from '../people/whom.ts';
import { peopleInSentence } from '../quantities/people-in.ts';
import { genericIn, onlyPointsAt, quantifierIn } from '../quantities/quantifiers.ts';
import { talksIn } from '../quantities/talks.ts';
import { isSurelyOfPeople } from '../quantities/unplaced-people.ts';
import type { QuantifiedSentence, Quantifier } from '../result/quantity.ts';
import type { ClaimRow } from '../result/report.ts';
import { studyCounts } from '../study/study-counts.ts';
import { asksNoEvidence, asksSomething, reportsOthers } from '../text/asides.ts';
import {
  BESIDE,
  CLOSING,
  chaptersCalled,
  INTRODUCING,
  isNumberedTitle,
  titleDepths,
} from '../text/chapters.ts';
import type { Quote } from '../text/quotations.ts';
import { type SentencePlace, sentenceAsWritten, sentencesIn, wordsOutsideQuotes } from '../text/sentences.ts';
import { numberOfAll } from '../verdicts/claim-status.ts';
import { asUnclear, BY_ITS_CITATION, type JudgedClaim, judgeClaim } from '../verdicts/judge-claim.ts';
import { citedOtherwise } from './cited-otherwise.ts';
import { judgedByNearest } from './judged-by-nearest.ts';
import { pointedApart } from './pointed-apart.ts';
import { IN_FULL, IN_PART, namesAnother, namesWider, wordedAlike } from './worded-alike.ts';

/**
 * Sentences that say who or how many and cite no code themselves: held against the next citation of their paragraph, else
 * against the nearest of their section or the code that their words come nearest, which settles nothing.
 */
export function uncitedClaims(context: AuditContext): JudgedClaim[] {
  const isReport = reportParagraphs(context.project);
  const cited = groupedBy(context.citations, ({ paragraph }) => paragraph ?? -1);
  const quoted = groupedBy(context.quotes, ({ paragraph }) => paragraph);
  const mentioned = groupedBy(
    context.mentions.filter(
      ({ pointed, isApart }) => pointed.people.length > 0 || (isApart && pointed.transcripts.length > 0),
    ),
    ({ paragraph }) => paragraph ?? -1,
  );
  const near = nearestCitations(context, cited);
  const isClosing = chaptersCalled(context.report, CLOSING);
  const isIntroducing = chaptersCalled(context.report, INTRODUCING);
  const isBeside = chaptersCalled(context.report, BESIDE);
  return context.report.paragraphs.flatMap((paragraph, i) => {
    if (!isReport(i) || paragraph.heading !== null || paragraph.quoted === true) return [];
    if (isNumberedTitle(wordsOf(paragraph.text))) return [];
    const within: ClaimParagraph = {
      paragraph,
      cited: cited.get(i) ?? [],
      quotes: quoted.get(i) ?? [],
      mentions: mentioned.get(i) ?? [],
      near: near[i] ?? null,
      isClosing: isClosing[i] === true,
      isIntroducing: isIntroducing[i] === true,
      isBeside: isBeside[i] === true,
    };
    const sentences = sentencesIn(wordsOutsideQuotes(paragraph, within.quotes), paragraph.calls);
    return sentences.flatMap((place) => uncitedClaim(context, place, within) ?? []);
  });
}

/** The paragraph of a sentence, and what stands in it. */
interface ClaimParagraph {
  readonly paragraph: Paragraph;
  readonly cited: readonly Citation[];
  readonly quotes: readonly Quote[];
  /** Of people, and of interviews apart from the sentence. */
  readonly mentions: readonly ReportMention[];
  /** Between the same headings. */
  readonly near: Citation | null;
  readonly isClosing: boolean;
  readonly isIntroducing: boolean;
  readonly isBeside: boolean;
}

function uncitedClaim(
  context: AuditContext,
  place: SentencePlace,
  within: ClaimParagraph,
): JudgedClaim | null {
  const { paragraph, cited, mentions } = within;
  if (asksSomething(place.text) || cited.some(({ offset }) => offset > place.start && offset <= place.end))
    return null;
  const pointing = mentions.filter(({ offset }) => offset >= place.start && offset <= place.end);
  const { meant, ...pointed } = pointedApart(context, pointing);
  const quantifier = quantifierThere(context, place, within, {
    isAtPeople: pointing.some((one) => one.pointed.people.length > 0),
    isApart: pointed.pointed.length > 0 || pointed.pointsAtTalk,
  });
  if (quantifier === null) return null;
  const shown = sentenceAsWritten(paragraph.text, place.text, place.start);
  const said = { sentence: place.text, quantifier, shown };
  const studied = ofTheStudy(context, said, place, paragraph.line);
  if (studied !== null) return studied;
  if (within.isBeside) return null;
  // "All four participants mention the noise (Brown, 2025)", and four were interviewed: the author may be one of them.
  const isPerhapsTheirs = reportsOthers(place.text) && countsAsManyAsThere(context, quantifier);
  if (asksNoEvidence(place.text) && !isPerhapsTheirs) return null;
  // "Docent 2 is nooit uitgenodigd (docent 2)" tells of her work, and not of the study.
  if (isOfTheProcedure(place.text) && pointed.pointed.length === 0) return null;
  // "R1", above a column, says nothing of her.
  if (quantifier.words.length >= place.text.length) return null;
  if (within.isIntroducing && tellsOfOthers(context, said)) return null;
  const next = cited.find(({ offset }) => offset > place.end) ?? null;
  const last = refersBack(place.text) ? cited.findLast(({ offset }) => offset <= place.start) : undefined;
  const judged =
    (next === null || last !== undefined ? null : judgedByNext(context, next, said, place)) ??
    judgedByNearest(context, last ?? within.near, said, place, paragraph.line, meant);
  // Whose words a quote has is no number of those who say so.
  const beside = pointing.filter(
    (one) => !within.quotes.some((quote) => context.mentionBehind(quote) === one),
  );
  return { ...judged, ...pointed, citedOtherwise: citedOtherwise(context, said, beside) };
}

/** "Respondent 3 noemt dit niet": what was cited before it, and not what comes next. */
const REFERS_BACK =
  /(?<!\p{L})(?:dit|hier(?:over|van|in|op)?|daar(?:over|van|in|op)?|hetzelfde|dat\s+(?:ook|juist|wel|zelf)?\s*niet|this|did\s+(?:not|so)|does\s+not|do\s+not)(?=\s*(?:niet|not|niets|nothing|wel|ook|too)?\s*[.,;]|\s+(?:niet|niets|juist|ook|wel|over|op|in)(?!\p{L}))/iu;

export function refersBack(sentence: string): boolean {
  return REFERS_BACK.test(sentence);
}

/** Null also where a sentence only says whose words stand beside it: "Respondent 3: “…”", "“…”, vertelt een van hen". */
function quantifierThere(
  context: AuditContext,
  { text, start, end }: SentencePlace,
  { quotes, isClosing }: ClaimParagraph,
  points: { readonly isAtPeople: boolean; readonly isApart: boolean },
): Quantifier | null {
  const people = peopleInSentence(context, text, points.isAtPeople);
  const isSomebody = (noun: string) => context.people(noun) || isSurelyOfPeople(noun);
  const told = quantifierIn(text, people);
  const onlyPoints = told?.quantity.kind === 'named' && onlyPointsAt(text, people);
  const found =
    (onlyPoints ? null : told) ??
    countedTalks(context, text) ??
    (points.isApart ? genericIn(text, isSomebody) : genericClaim(context, text, people, isClosing));
  const isSpeaker = quotes.some((quote) => quote.start >= start && quote.start < end);
  // "Respondent 3 is bang. “…”"; a quote that says itself whose it is needs no sentence before it.
  const isNext = quotes.some(
    (quote) => quote.start >= end && quote.start <= end + 2 && !isSourced(context, quote),
  );
  return found !== null && (isSpeaker || isNext) && tellsOfOne(found) ? null : found;
}

function isSourced(context: AuditContext, quote: Quote): boolean {
  return context.citationOf(quote) !== null || context.mentionBehind(quote) !== null;
}

/** "Veel docenten in Nederland", in an introduction: unless it says that they were interviewed, or counts as many as were. */
function tellsOfOthers(context: AuditContext, { sentence, quantifier }: QuantifiedSentence): boolean {
  if (quantifier.quantity.kind === 'named' || saysInterviewed(sentence)) return false;
  return !countsAsManyAsThere(context, quantifier);
}

/** "Drie van de vier docenten", "all four participants": as many as were interviewed, or as one of the groups. */
function countsAsManyAsThere({ project }: AuditContext, { words, quantity }: Quantifier): boolean {
  const of = quantity.kind === 'number' ? quantity.of : numberOfAll(words);
  const sizes = project.groups.map(
    ({ id }) => project.respondents.filter(({ group }) => group === id).length,
  );
  return of !== null && [...sizes, project.respondents.length].includes(of);
}

/** "… zijn geïnterviewd en noemen de werkdruk": what they said as well. */
const FURTHER = /(?:ge[iï]nterviewd|gesproken|interviewed),?\s+(?:en|and|die|waarbij|who|of whom)\s(.+)$/iu;

/** "Er zijn vier docenten geïnterviewd": no code says so, and the project can count it. */
function ofTheStudy(
  context: AuditContext,
  said: QuantifiedSentence,
  { start }: SentencePlace,
  line: number,
): JudgedClaim | null {
  const { quantity } = said.quantifier;
  const counts = studyCounts(context, said.sentence);
  // "Drie van de zes deelnemers van de focusgroep" is about three, and the study counts six.
  const number = 'number' in quantity ? quantity.number : quantity.kind === 'one' ? 1 : null;
  if (number === null || !counts.some(({ claimed }) => claimed === number)) return null;
  const further = FURTHER.exec(said.sentence)?.[1];
  if (further !== undefined && wordedAlike(context, further, IN_FULL).length > 0) return null;
  const judged = judgeClaim(context, { footnote: null, line, targets: [] }, said);
  const of = Math.max(...counts.flatMap(({ there }) => there));
  const isBorneOut = counts.every(({ claimed, there }) => there.includes(claimed));
  const row: ClaimRow = {
    ...judged.row,
    counted: number,
    of,
    status: isBorneOut ? 'holds' : 'unclear',
  };
  return { citation: null, isOwn: false, start, ...BY_ITS_CITATION, misfits: false, ...judged, row };
}

/**
 * What follows may be one example of several: it can bear a sentence out, and contradicts nobody. Null where the words of
 * the sentence are another code's.
 */
function judgedByNext(
  context: AuditContext,
  citation: Citation,
  said: QuantifiedSentence,
  { start }: SentencePlace,
): JudgedClaim | null {
  const judged = judgeClaim(context, citation, said);
  const named = wordedAlike(context, said.sentence, IN_FULL);
  const namesCited = named.some(({ code }) => citation.targets.some((one) => one.code === code));
  const isBorneOut = judged.row.status === 'holds';
  if (namesAnother(context, said, citation, isBorneOut ? IN_FULL : IN_PART)) return null;
  if (!isBorneOut && namesWider(context, said, citation)) return null;
  return {
    citation,
    isOwn: false,
    start,
    ...BY_ITS_CITATION,
    misfits: judged.row.status === 'contradicted' && namesCited,
    ...(isBorneOut ? judged : asUnclear(judged)),
  };
}

function saysInterviewed(sentence: string): boolean {
  return sentence.split(/[^\p{L}]+/u).some(isGeneric);
}

/** "Alleen Kees" tells of the others too. */
function tellsOfOne({ words, quantity }: Quantifier): boolean {
  return (
    (quantity.kind === 'named' && !quantity.only && quantity.not.length === 0) ||
    quantity.kind === 'one' ||
    /^(?:[eé]{2}n|one)\s/iu.test(words)
  );
}

/** "De docenten ervaren …", where the words come near a code, or tell of several groups, and both above the conclusion: what nobody cited is listed with it. */
function genericClaim(
  context: AuditContext,
  sentence: string,
  people: IsPeople,
  isClosing: boolean,
): Quantifier | null {
  const generic = genericIn(sentence, people);
  if (generic === null) return null;
  const isOfSeveral = groupsNamed(context.project, sentence).length > 1;
  const isListed = isClosing
    ? isOfSeveral || wordedAlike(context, sentence).length > 0
    : isOfSeveral && wordedAlike(context, sentence, IN_FULL).length > 0;
  return isListed ? generic : null;
}

/** "In alle interviews komt de lift terug"; "in de interviews" says no number, and need not be cited. */
function countedTalks({ project }: AuditContext, sentence: string): Quantifier | null {
  const found = talksIn(project, sentence);
  return found?.quantity.kind === 'generic' ? null : found;
}

/** Per paragraph the citation nearest to it, of those between the same headings. */
function nearestCitations(
  { report }: AuditContext,
  cited: ReadonlyMap<number, readonly Citation[]>,
): (Citation | null)[] {
  const { paragraphs } = report;
  const nearest: (Citation | null)[] = paragraphs.map(() => null);
  const depths = titleDepths(report);
  const distances = paragraphs.map(() => Number.POSITIVE_INFINITY);
  const pass = (order: readonly number[], isFirst: boolean) => {
    let last: { citation: Citation; at: number } | null = null;
    for (const i of order) {
      const own = isFirst ? cited.get(i)?.at(-1) : cited.get(i)?.[0];
      if (own !== undefined) last = { citation: own, at: i };
      const distance = last === null ? Number.POSITIVE_INFINITY : Math.abs(i - last.at);
      if (last !== null && distance < (distances[i] ?? 0)) {
        nearest[i] = last.citation;
        distances[i] = distance;
      }
      // Going down, a heading opens a section; going up, it closes one.
      if (depths[i] != null) last = null;
    }
  };
  const down = paragraphs.map((_, i) => i);
  pass(down, true);
  pass([...down].reverse(), false);
  return nearest;
}
