import { AuditContext } from '../audit/context/context.ts';
import { sentencesIn } from '../audit/text/sentences.ts';
import { callsOf } from '../coding/citations.ts';
import { ANYBODY, peopleIn, personAsWritten } from '../coding/pointing.ts';
import { transcriptsIn } from '../coding/transcript-lists.ts';
import { fold } from '../language/fold.ts';
import type { CodedProject } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { reportParagraphs } from '../project/report.ts';

/** UTF-16 units: what is longer is no pointer. */
const LONGEST = 40;

/** Where the report names an appendix, an interview or a respondent that nothing answers to: "Bijlage 14", "P7". */
export function namedInReport(project: CodedProject, ref: string) {
  const { report } = project;
  if (report === null || ref.length > LONGEST) return [];
  const { whom } = new AuditContext(project, report);
  const anybody = { ...whom, isMark: (mark: string) => whom.isMark(mark) || ANYBODY.isMark(mark) };
  const pointers = (words: string) => [
    ...transcriptsIn(words).flatMap(({ ids }) => ids),
    ...peopleIn(words, anybody).map((one) => fold(personAsWritten(one))),
  ];
  const wanted = new Set(pointers(ref));
  const isNamed = (words: string) => pointers(words).some((one) => wanted.has(one));
  if (wanted.size === 0) return [];
  const isReport = reportParagraphs(project);
  const file = RawText.own(report.file);
  const inText = report.paragraphs.flatMap(({ text, line, heading, calls }, i) =>
    !isReport(i) || heading !== null
      ? []
      : sentencesIn(wordsOf(text), calls)
          .filter((place) => isNamed(place.text))
          .map(({ start, end }) => ({ footnote: null, text: withoutOuterBlanks(text, start, end), line })),
  );
  const called = callsOf(report);
  const inNotes = report.footnotes
    .filter(({ number, text }) => called.has(number) && isNamed(wordsOf(text)))
    .map(({ number, text, line }) => ({ footnote: number, text, line }));
  return [...inText, ...inNotes].map((one) => ({ ...one, sentence: null, file }));
}

function withoutOuterBlanks(text: RawText, start: number, end: number): RawText {
  const words = wordsOf(text).slice(start, end);
  return text.slice(start + words.search(/\S|$/u), start + words.trimEnd().length);
}
