import type { ReportMention } from '../../coding/mentions.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { AuditContext } from '../context/context.ts';
import { writersPlace } from '../context/writers-words.ts';
import { isOfTheProcedure } from '../people/of-the-study.ts';
import { sentencesIn } from '../text/sentences.ts';
import { calledSo } from '../verdicts/among.ts';
import type { JudgedClaim } from '../verdicts/judge-claim.ts';

/**
 * How many citations name an interview or respondent and no code, so that nobody can tell whether the words before them rest
 * on anything: "Het is er warm (R1)". Not those of a quote, which is looked for there, nor those of a sentence that
 * cites a code as well or is said to be unclear already.
 */
export function countCodeless(context: AuditContext, claims: readonly JudgedClaim[]): number {
  const quoting = new Set(context.quotes.map((quote) => context.mentionBehind(quote)));
  const isSaid = (mention: ReportMention) =>
    claims.some(
      ({ row, start }) =>
        row.line === mention.line && start <= mention.offset && isInSentence(row, start, mention),
    );
  return context.mentions.filter(
    (one) =>
      one.isApart &&
      !quoting.has(one) &&
      context.meant(one.pointed).transcripts.length > 0 &&
      !isSaid(one) &&
      restsOnItAlone(context, one),
  ).length;
}

function isInSentence({ sentence }: JudgedClaim['row'], start: number, { end }: ReportMention): boolean {
  return end <= start + sentence.length + LONGEST_STOP;
}

/** UTF-16 units of the blanks before a sentence, and of its full stop. */
const LONGEST_STOP = 3;

/** Whether its sentence tells of what was said, and cites nothing else. */
function restsOnItAlone(context: AuditContext, { paragraph, offset }: ReportMention): boolean {
  const place = paragraph === null ? null : writersPlace(context, paragraph, offset);
  if (place === null) return false;
  // A footnote is called behind the full stop.
  const own = sentencesIn(place.words, place.calls).find(
    ({ start, end }) => start < place.offset && place.offset <= end,
  );
  if (own === undefined || isOfTheProcedure(own.text)) return false;
  return !context.citations.some(
    (one) => one.paragraph === place.index && one.offset > own.start && one.offset <= own.end,
  );
}

/** Whether a statement is on some of a group only, told from the others by what they do. */
export function isOnSome(context: AuditContext, { quantity, row }: JudgedClaim): boolean {
  return quantity.kind !== 'named' && calledSo(context, wordsOf(row.quantifier)) !== null;
}
