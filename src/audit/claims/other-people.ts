import { fold } from '../../language/fold.ts';
import type { Finding } from '../../model/finding.ts';
import { putUnder } from '../../model/grouped.ts';
import { RawText } from '../../model/raw-text.ts';
import { reportParagraphs } from '../../project/report.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { isOfTheProcedure } from '../people/of-the-study.ts';
import { singulars } from '../people/people-nouns.ts';
import { otherPeopleCounted } from '../quantities/unplaced-people.ts';
import { asksNoEvidence } from '../text/asides.ts';
import { BESIDE, CLOSING, chaptersCalled, INTRODUCING, titleDepths } from '../text/chapters.ts';
import { sentenceAsWritten, sentencesIn, wordsOutsideQuotes } from '../text/sentences.ts';
import type { JudgedClaim } from '../verdicts/judge-claim.ts';

export const CLAIM_ON_OTHERS = findingKind({
  code: 'K516',
  severity: 'info',
  message: sentence(
    'Deze uitspraak gaat over mensen die in dit project niet zo heten; daarom is die niet na te gaan met de codes uit de verwijzing.',
    'This statement is about people who are not called so in this project; therefore it cannot be judged by the codes that its citation names.',
  ),
  hint: sentence(
    'Het gaat om: {people}. Wie de codes hebben: {codes?}. Zijn dit uw respondenten, zet het woord dan in kantlijn.yaml bij people van hun groep. Zijn het anderen, lees dan zelf of de zin klopt.',
    'It is about: {people}. Who has the codes: {codes?}. If these are your respondents, add the word to people of their group in kantlijn.yaml. If they are others, read for yourself whether the sentence is right.',
  ),
});

export const OTHERS_NOT_JUDGED = findingKind({
  code: 'K515',
  severity: 'info',
  message: sentence(
    '{count} {count|uitspraak is|uitspraken zijn} niet beoordeeld, omdat in dit project geen respondent zo heet.',
    '{count} {count|statement was|statements were} not judged, because no respondent of this project is called so.',
  ),
  hint: sentence(
    'Het gaat om: {people}. Zijn dit uw respondenten, zet het woord dan in kantlijn.yaml bij people van hun groep. Zijn het anderen over wie wordt verteld, dan hoeft u niets te doen.',
    'It is about: {people}. If these are your respondents, add the word to people of their group in kantlijn.yaml. If they are others who are told of, there is nothing to do.',
  ),
});

/** Research questions say nothing that could hold. */
const ASKS = /\?[\s”"’'»)]*$/u;

/** A sentence of the report that counts people whom the project does not know. */
interface CountedElsewhere {
  readonly line: number;
  readonly noun: string;
  readonly people: RawText;
  readonly sentence: RawText;
}

/** Sentences without a citation that count people whom the project calls otherwise, once for each word for them. */
export function otherPeopleFindings(
  context: AuditContext,
  claims: readonly JudgedClaim[],
): Finding<RawText>[] {
  const byNoun = new Map<string, CountedElsewhere[]>();
  for (const one of countedElsewhere(context, claims)) putUnder(byNoun, one.noun, one);
  return [...byNoun].flatMap(([noun, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          context.onReport(OTHERS_NOT_JUDGED, first.line, null, [context.detail(noun)], {
            excerpt: first.sentence,
            facts: { count: others.length + 1 },
            words: {
              people: RawText.join(
                [first, ...others].map(({ people }) => people),
                '; ',
              ),
            },
          }),
        ],
  );
}

function countedElsewhere(context: AuditContext, claims: readonly JudgedClaim[]): CountedElsewhere[] {
  const { project, report } = context;
  const isReport = reportParagraphs(project);
  const isElsewhere = [INTRODUCING, BESIDE].map((name) => chaptersCalled(report, name));
  const isOnInterviews = sectionsOnInterviews(context);
  const judged = new Set(claims.map(({ row, start }) => `${row.line}:${start}`));
  return report.paragraphs.flatMap((paragraph, i) => {
    const isOfOthers = isElsewhere.some((chapters) => chapters[i] === true);
    if (
      !isReport(i) ||
      isOfOthers ||
      isOnInterviews[i] !== true ||
      paragraph.heading !== null ||
      paragraph.quoted === true
    )
      return [];
    const { line, calls } = paragraph;
    const own = context.citations.filter((one) => one.paragraph === i);
    const quotes = context.quotes.filter((one) => one.paragraph === i);
    return sentencesIn(wordsOutsideQuotes(paragraph, quotes), calls).flatMap(({ text, start, end }) => {
      const isCited = own.some(({ offset }) => offset > start && offset <= end);
      const found =
        ASKS.test(text) || isCited || judged.has(`${line}:${start}`) ? null : otherPeopleCounted(text);
      if (found === null || asksNoEvidence(text) || isOfTheProcedure(text)) return [];
      const shown = sentenceAsWritten(paragraph.text, text, start);
      const at = text.indexOf(found.words);
      const people = at < 0 ? RawText.of(found.words) : shown.slice(at, at + found.words.length);
      return [{ line, noun: singulars(fold(found.noun)).at(-1) ?? '', people, sentence: shown }];
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
