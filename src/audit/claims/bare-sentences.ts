import type { Paragraph } from '../../model/document.ts';
import { wordsOf } from '../../model/words-of.ts';
import { reportParagraphs } from '../../project/report.ts';
import type { AuditContext } from '../context/context.ts';
import { isOfTheProcedure } from '../people/of-the-study.ts';
import { asksNoEvidence, asksSomething } from '../text/asides.ts';
import {
  BESIDE,
  CLOSING,
  chaptersCalled,
  INTRODUCING,
  isNumberedTitle,
  titleDepths,
} from '../text/chapters.ts';
import { type SentencePlace, sentencesIn, wordsOutsideQuotes } from '../text/sentences.ts';
import type { JudgedClaim } from '../verdicts/judge-claim.ts';

/** A sentence that cites nothing and that nothing was held against, with its paragraph. */
export interface BareSentence extends SentencePlace {
  readonly paragraph: Paragraph;
  /** Of a chapter that introduces, or that is about theory or method, or of a section that points at no interview. */
  readonly isElsewhere: boolean;
}

/** Of all sections; not those of the procedure or of what others wrote. */
export function bareSentences(context: AuditContext, claims: readonly JudgedClaim[]): BareSentence[] {
  const { project, report } = context;
  const isReport = reportParagraphs(project);
  const chapters = [INTRODUCING, BESIDE].map((name) => chaptersCalled(report, name));
  const isOnInterviews = sectionsOnInterviews(context);
  const judged = new Set(claims.map(({ row, start }) => `${row.line}:${start}`));
  return report.paragraphs.flatMap((paragraph, i) => {
    const isElsewhere = isOnInterviews[i] !== true || chapters.some((called) => called[i] === true);
    if (!isReport(i) || paragraph.heading !== null || paragraph.quoted === true) return [];
    if (isNumberedTitle(wordsOf(paragraph.text))) return [];
    const { line, calls } = paragraph;
    const own = context.citations.filter((one) => one.paragraph === i);
    const quotes = context.quotes.filter((one) => one.paragraph === i);
    return sentencesIn(wordsOutsideQuotes(paragraph, quotes), calls).flatMap((place) => {
      const { text, start, end } = place;
      const isCited = own.some(({ offset }) => offset > start && offset <= end);
      const isHeld = asksSomething(text) || isCited || judged.has(`${line}:${start}`);
      return isHeld || asksNoEvidence(text) || isOfTheProcedure(text)
        ? []
        : [{ ...place, paragraph, isElsewhere }];
    });
  });
}

/** Per paragraph, whether its section points at the interviews or quotes from them, or sums up: elsewhere anybody may be counted. */
function sectionsOnInterviews(context: AuditContext): boolean[] {
  const { report, citations, mentions, quotes } = context;
  const depths = titleDepths(report);
  const isClosing = chaptersCalled(report, CLOSING);
  const telling = new Set([...citations, ...mentions, ...quotes].map(({ paragraph }) => paragraph));
  let section = 0;
  const sections = depths.map((depth) => (depth === null ? section : ++section));
  const told = new Set(sections.filter((_, i) => telling.has(i)));
  // Of a report that points at nobody, any section may be about them.
  return sections.map((own, i) => told.size === 0 || told.has(own) || isClosing[i] === true);
}
