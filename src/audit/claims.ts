import { type Citation, namesCodesAlone } from '../coding/citations.ts';
import { RawText } from '../model/raw-text.ts';
import type { AuditContext } from './context.ts';
import { type JudgedClaim, judgeClaim } from './judge-claim.ts';
import { peopleInSentence } from './people-in.ts';
import { genericIn, quantifierIn } from './quantifiers.ts';
import type { QuantifiedSentence, Quantifier } from './quantity.ts';
import { clauseBefore, sentenceAsWritten, sentenceBefore, sentencesIn } from './sentences.ts';
import { talksIn } from './talks.ts';
import { uncitedClaims } from './uncited-claims.ts';
import { otherPeopleIn } from './unplaced-people.ts';
import { type WritersPlace, writersPlace } from './writers-words.ts';

/** Sentences that say who or how many, held against all respondents of the group who have the codes they cite. */
export function judgeClaims(context: AuditContext): JudgedClaim[] {
  const own = context.citations.flatMap((citation): JudgedClaim[] => {
    const said =
      namesCodesAlone(citation) && isCitedBetter(context, citation) ? null : citedSentence(context, citation);
    if (said === null) return [];
    return [
      { citation, isOwn: true, start: citation.offset, pointed: [], ...judgeClaim(context, citation, said) },
    ];
  });
  return [...own, ...uncitedClaims(context)].sort((a, b) => a.row.line - b.row.line);
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
function citedSentence(context: AuditContext, { paragraph, offset }: Citation): QuantifiedSentence | null {
  if (paragraph === null) return null;
  const place = writersPlace(context, paragraph, offset);
  if (place === null || isSettled(context, place, paragraph)) return null;
  // "Respondent 1 wel,¹ respondent 2 niet.²": the second citation goes with its own clause, where that says who.
  const sentences = [clauseBefore, sentenceBefore].map((cut) => cut(place.words, place.offset, place.calls));
  const before = quantifiedIn(context, place, sentences);
  if (before !== 'nothing') return before;
  const whole = wholeSentence(context, place);
  const around = whole === null ? 'nothing' : quantifiedIn(context, place, [whole]);
  return around === 'nothing' ? null : around;
}

/** "De lift (A1) wordt door niemand genoemd": the sentence that goes on behind its citation, where no other one follows. */
function wholeSentence(context: AuditContext, { words, offset, calls, index }: WritersPlace): string | null {
  const own = sentencesIn(words, calls).find(({ start, end }) => start < offset && offset < end);
  const isAlone =
    own !== undefined &&
    !context.citations.some(
      (other) => other.paragraph === index && other.offset > offset && other.offset <= own.end,
    );
  return isAlone ? own.text : null;
}

/** The first of the sentences that says who or how many; null where it only says whose words come next. */
function quantifiedIn(
  context: AuditContext,
  place: WritersPlace,
  sentences: readonly string[],
): QuantifiedSentence | null | 'nothing' {
  const talks = (sentence: string) => talksIn(context.project, sentence);
  for (const find of [quantifierIn, talks, genericIn, otherPeopleIn]) {
    for (const sentence of sentences) {
      const quantifier = find(sentence, peopleInSentence(context, sentence, false));
      if (quantifier === null) continue;
      const start = Math.max(0, place.words.lastIndexOf(sentence, place.offset));
      const isOfOne = quantifier.quantity.kind === 'vague' && ONE.test(quantifier.words);
      // "Een van hen zegt het zo: “…”": whose words they are, and no number.
      const isQuoted = isQuoteBetween(context, place.index, start, place.offset);
      if (isQuoted && introducesQuote(sentence, quantifier)) return null;
      if (isQuoted && isOfOne) continue;
      const text = context.report.paragraphs[place.index]?.text ?? RawText.of(sentence);
      return { sentence, quantifier, shown: sentenceAsWritten(text, sentence, start) };
    }
  }
  return 'nothing';
}

const ONE = /^(?:[eé][eé]n|one)\s/iu;

const ONLY_INTRODUCES =
  /^(?:\P{L}|(?<!\p{L})(?:volgens|aldus|zeg(?:t|gen)|zei(?:den)?|vertel(?:t|len|de|den)|stel(?:t|len|de|den)|vind(?:t|en)|meen(?:t|de)|antwoord(?:t|de)|merk(?:t|te)|verwoord(?:t|de)|op|het|dit|er|is|dat|zo|als|volgt|ook|hierover|daarover|according|to|says?|said|told|tells|explain(?:s|ed)|state[sd]|put|puts|phrased?|answer(?:s|ed)|noted|it|this|that|like|as|follows|also|about)(?!\p{L}))*$/iu;

/** "Respondent 2 zegt: “…”", and no more: whether these are her words is told of the quote. */
function introducesQuote(sentence: string, { words, quantity }: Quantifier): boolean {
  return quantity.kind === 'named' && ONLY_INTRODUCES.test(sentence.replace(words, ' '));
}

/** Whether the sentence has a citation of its own, and a quote after it leads here: "Velen zien dat.¹ “Het lekt.”²" */
function isSettled(context: AuditContext, { words, offset, index }: WritersPlace, cited: number): boolean {
  return context.citations.some(
    (other) =>
      other.paragraph === index &&
      other.offset < offset &&
      words.slice(other.offset, offset).trim() === '' &&
      (cited > index || isQuoteBetween(context, index, other.offset, offset)),
  );
}

function isQuoteBetween({ quotes }: AuditContext, paragraph: number, from: number, to: number): boolean {
  return quotes.some((quote) => quote.paragraph === paragraph && quote.start >= from && quote.start < to);
}
