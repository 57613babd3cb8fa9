import { onlyPointsBack } from '../../coding/back-references.ts';
import { type Citation, namesCodesAlone } from '../../coding/citations.ts';
import { onlyIntroduces } from '../../language/introducing.ts';
import { matchesOf } from '../../language/matches.ts';
import { likeness, stemsOf } from '../../language/words.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { AuditContext } from '../context/context.ts';
import { type WritersPlace, writersPlace } from '../context/writers-words.ts';
import { type NamedPlace, namedPlaces } from '../quantities/named.ts';
import { peopleInSentence } from '../quantities/people-in.ts';
import { genericIn, quantifierIn } from '../quantities/quantifiers.ts';
import { talksIn } from '../quantities/talks.ts';
import { otherPeopleIn } from '../quantities/unplaced-people.ts';
import type { QuantifiedSentence, Quantifier } from '../result/quantity.ts';
import {
  clauseBefore,
  type SentencePlace,
  sentenceAsWritten,
  sentenceBefore,
  sentencesIn,
} from '../text/sentences.ts';
import { asUnclear, BY_ITS_CITATION, type JudgedClaim, judgeClaim } from '../verdicts/judge-claim.ts';
import { refersBack, uncitedClaims } from './uncited-claims.ts';
import { lineageNames, SAME_STEM } from './worded-alike.ts';

/** Sentences that say who or how many, held against all respondents of the group who have the codes they cite. */
export function judgeClaims(context: AuditContext): JudgedClaim[] {
  const own = context.citations.flatMap((citation): JudgedClaim[] => {
    const said =
      namesCodesAlone(citation) && isCitedBetter(context, citation) ? null : citedSentence(context, citation);
    if (said === null) return [];
    const judged = judgeClaim(context, citation, said);
    return [
      {
        citation,
        isOwn: true,
        start: citation.offset,
        ...BY_ITS_CITATION,
        misfits: false,
        ...(namesOtherThanAgain(context, citation, said) ? asUnclear(judged) : judged),
      },
    ];
  });
  return [...own, ...uncitedClaims(context)].sort((a, b) => a.row.line - b.row.line);
}

/** "De dochters noemen ook schuldgevoel. Ibid.": of the code that is cited again, which has a name, it has no word. */
function namesOtherThanAgain(
  context: AuditContext,
  { text, targets }: Citation,
  said: QuantifiedSentence,
): boolean {
  if (!onlyPointsBack(wordsOf(text)) || refersBack(`${said.sentence}.`)) return false;
  const stems = stemsOf(said.sentence);
  const named = targets.flatMap(({ transcript, code, group }) => {
    const theirs = group ?? context.transcript(transcript ?? '')?.group;
    return theirs == null ? [] : lineageNames(context, theirs, code);
  });
  return (
    named.length > 0 &&
    !stemsOf(named.join(' ')).some((stem) => stems.some((one) => likeness(one, stem) >= SAME_STEM))
  );
}

/** Whether its sentence has a citation that names interviews as well: "… (A1).¹" */
function isCitedBetter(context: AuditContext, { paragraph, offset }: Citation): boolean {
  const place = paragraph === null ? null : writersPlace(context, paragraph, offset);
  if (place === null) return false;
  // A footnote is called behind the full stop.
  const own = sentencesIn(place.words, place.calls).find(({ start, end }) => start < offset && offset <= end);
  return context.citations.some(
    (other) =>
      !namesCodesAlone(other) &&
      other.paragraph === paragraph &&
      own !== undefined &&
      other.offset > own.start &&
      other.offset <= own.end &&
      !isQuoteBetween(context, place.index, offset, other.offset),
  );
}

/** The writer's own sentence that the citation ends, where it says who or how many. */
function citedSentence(context: AuditContext, citation: Citation): QuantifiedSentence | null {
  const { paragraph, offset } = citation;
  if (paragraph === null) return null;
  const place = writersPlace(context, paragraph, offset);
  if (place === null || isSettled(context, place, paragraph)) return null;
  // "Respondent 1 wel,¹ respondent 2 niet.²": the second citation goes with its own clause, where that says who.
  const sentences = [clauseBefore, sentenceBefore].map((cut) =>
    clauseOfCited(context, citation, cut(place.words, place.offset, place.calls)),
  );
  const found =
    quantifiedIn(context, place, sentences) ?? quantifiedIn(context, place, wholeSentence(context, place));
  return found === 'introduces a quote' ? null : found;
}

/** Where a clause of a sentence may begin: "…, al zegt Kees dat", "…; volgens Kees". */
const CLAUSE = /[,;:]\s+/gu;

/** "Joost en Kees vinden het fijn, al mist Kees de rust (Kees, rust)": of a citation that names people, the clause about them. */
function clauseOfCited(context: AuditContext, { people }: Citation, sentence: string): string {
  const cited = new Set(people.map(({ number }) => number));
  const places = namedPlaces(sentence, context.people);
  const last = places.at(-1);
  const isOwn = ({ numbers }: NamedPlace) => numbers.every((number) => cited.has(number));
  if (cited.size === 0 || last === undefined || !isOwn(last) || places.every(isOwn)) return sentence;
  const starts = [...matchesOf(sentence, CLAUSE)].map(({ 0: { length }, index }) => index + length);
  const start = starts.findLast((one) => one <= last.start) ?? 0;
  return places.some((one) => !isOwn(one) && one.end > start) ? sentence : sentence.slice(start);
}

/** "De lift (A1) wordt door niemand genoemd": the sentence that goes on behind its citation; none where another one follows in it. */
function wholeSentence(context: AuditContext, { words, offset, calls, index }: WritersPlace): string[] {
  const own = sentencesIn(words, calls).find(({ start, end }) => start < offset && offset < end);
  const isCitedAgain = ({ end }: SentencePlace) =>
    context.citations.some(
      (other) => other.paragraph === index && other.offset > offset && other.offset <= end,
    );
  return own === undefined || isCitedAgain(own) ? [] : [own.text];
}

/** The first of the sentences that says who or how many, unless it only says whose words come next; null where none does. */
function quantifiedIn(
  context: AuditContext,
  place: WritersPlace,
  sentences: readonly string[],
): QuantifiedSentence | 'introduces a quote' | null {
  const talks = (sentence: string) => talksIn(context.project, sentence);
  for (const find of [quantifierIn, talks, genericIn, otherPeopleIn]) {
    for (const sentence of sentences) {
      const quantifier = find(sentence, peopleInSentence(context, sentence, false));
      if (quantifier === null) continue;
      const start = Math.max(0, place.words.lastIndexOf(sentence, place.offset));
      const isOfOne = ['vague', 'others'].includes(quantifier.quantity.kind) && ONE.test(quantifier.words);
      // "Een van hen zegt het zo: “…”": whose words they are, and no number.
      const isQuoted = isQuoteBetween(context, place.index, start, place.offset);
      if (isQuoted && introducesQuote(sentence, quantifier)) return 'introduces a quote';
      if (isQuoted && isOfOne) continue;
      const text = context.report.paragraphs[place.index]?.text ?? RawText.of(sentence);
      return { sentence, quantifier, shown: sentenceAsWritten(text, sentence, start) };
    }
  }
  return null;
}

const ONE = /^(?:[eé][eé]n|one)\s/iu;

/** "Respondent 2 zegt: “…”", "Eén tuinder zegt: “…”", and no more: whether these are her words is told of the quote. */
function introducesQuote(sentence: string, { words, quantity }: Quantifier): boolean {
  return (quantity.kind === 'named' || ONE.test(words)) && onlyIntroduces(sentence.replace(words, ' '));
}

/** Whether the sentence has a citation of its own, and a quote after it leads here: "Velen zien dat.¹ “Het lekt.”²" */
function isSettled(context: AuditContext, { words, offset, index }: WritersPlace, cited: number): boolean {
  return context.citations.some(
    (other) =>
      other.paragraph === index &&
      other.offset < offset &&
      /^[\s:;,–-]*$/u.test(words.slice(endOfCitation(other), offset)) &&
      (cited > index || isQuoteBetween(context, index, other.offset, offset)),
  );
}

/** Behind a citation: its parentheses stand in the sentence, a footnote's call takes no room. */
function endOfCitation({ footnote, offset, text }: Citation): number {
  return offset + (footnote === null ? text.length + 2 : 0);
}

function isQuoteBetween({ quotes }: AuditContext, paragraph: number, from: number, to: number): boolean {
  return quotes.some((quote) => quote.paragraph === paragraph && quote.start >= from && quote.start < to);
}
