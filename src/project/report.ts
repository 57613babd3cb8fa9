import { citationsOf } from '../coding/citations.ts';
import { mentionsOf } from '../coding/mentions.ts';
import { ANYBODY, type Whom } from '../coding/pointing.ts';
import { isCalling, isWordForPerson } from '../interviews/callings.ts';
import { titleOfFile } from '../interviews/file-names.ts';
import { namesChapter } from '../interviews/report-parts.ts';
import { shortMarksOf } from '../interviews/short-marks.ts';
import { isCodedExport } from '../interviews/tables/coded-export.ts';
import { writtenForm } from '../interviews/written-form.ts';
import howMany from '../language/data/how-many.txt?raw';
import reportedSaying from '../language/data/reported-saying.txt?raw';
import { anyIn } from '../language/data/word-list.ts';
import { fold } from '../language/fold.ts';
import { matchesOf } from '../language/matches.ts';
import { numberWords } from '../language/numbers.ts';
import type { Document } from '../model/document.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { readTranscripts } from './copies.ts';

/**
 * The document that the project file names, or else the one that cites codes most, points at respondents most, quotes
 * most, or has most to say outside its interviews; null where none has anything of that kind.
 */
export function findReport(
  documents: readonly Document[],
  named: string | null,
  transcripts: readonly Transcript[],
): Document | null {
  if (named !== null) return documents.find(({ file }) => file === named) ?? null;
  const whom = anybodyOf(transcripts);
  let report: Document | null = null;
  let most = 0;
  for (const document of documents) {
    const likely = likelihood(document, transcripts, whom);
    if (likely > most) [report, most] = [document, likely];
  }
  return report;
}

/** A citation of a code says more than any number of respondents who are pointed at, and these more than prose. */
const CITED = 1_000_000;
const POINTED = 1000;
/** Words: what is shorter is a title or a line of a form; a list of questions is no text either. */
const PROSE = 8;
/** Paragraphs of prose beside interviews that are a text of their own. */
const FEWEST = 3;

const OF_TALK = /interview|gesprek|telefo(?:on|nisch)|phone|samenvatting|summary|aantekening|notes/iu;
const REPORT =
  /(?<!interview|gespreks)(?:verslag|rapport|report)|scriptie|thesis|artikel|article|paper|dissertati|essay/iu;

const LETTERED = /(?<![\p{L}\d])(\p{L}{3,})\s+[A-Z](?![\p{L}\d'’])/gu;

/** With those whom headings and marks call by a letter ("Raadslid A") or by a short mark ("G1"). */
function anybodyOf(transcripts: readonly Transcript[]): Whom {
  const called = transcripts.flatMap(({ heading, speakers }) => [
    wordsOf(heading),
    ...speakers.map(({ mark }) => mark),
  ]);
  const nouns = called.flatMap((words) =>
    [...matchesOf(words, LETTERED)].map(([, noun = '']) => noun.toLowerCase()),
  );
  const lettered = new Set(nouns.filter((noun) => isCalling(fold(noun)) || isWordForPerson(noun)));
  const marks = new Set(
    transcripts.flatMap((one) => shortMarksOf(one).map(({ letters, number }) => `${letters}${number}`)),
  );
  return {
    ...ANYBODY,
    isMark: (mark) => marks.has(mark) || ANYBODY.isMark(mark),
    isLettered: (noun) => lettered.has(noun.toLowerCase()),
  };
}

function likelihood(document: Document, transcripts: readonly Transcript[], whom: Whom): number {
  if (isCodedExport(document)) return 0;
  const isReport = outsideInterviews(document, transcripts);
  const hasOwn =
    transcripts.some((transcript) => transcript.document === document) || writtenForm(document) === 'beside';
  const cited = citationsOf(document, isReport).length;
  const mentions = mentionsOf(document, isReport, whom);
  const texts = document.paragraphs.flatMap(({ text, heading, cell }, i) =>
    heading === null && cell === undefined && isReport(i) ? [wordsOf(text)] : [],
  );
  const pointed = mentions.filter(
    ({ isApart, paragraph }) => isApart || !hasOwn || hasMarks(document, paragraph),
  ).length;
  const prose = texts.filter((words) => words.split(/\s+/).length >= PROSE && /[.!”"«»‹›’)]\s*$/.test(words));
  const isChaptered = document.paragraphs.some(({ text }, i) => isReport(i) && namesChapter(wordsOf(text)));
  const title = titleOfFile(document.file);
  // The summary of a talk is no report, though it is all prose.
  const isOfTalk = !hasOwn && OF_TALK.test(title) && !REPORT.test(title);
  const isText =
    REPORT.test(title) ||
    prose.length >= (isChaptered ? 1 : FEWEST) ||
    prose.some((words) => tellsOfInterviews(words, hasOwn));
  return (
    cited * CITED + pointed * POINTED + (isText && !isOfTalk && transcripts.length > 0 ? prose.length : 0)
  );
}

function hasMarks({ paragraphs }: Document, paragraph: number | null): boolean {
  const text = paragraph === null ? undefined : paragraphs[paragraph]?.text;
  return text !== undefined && /["“”„«»‹›‘:]/.test(wordsOf(text));
}

/** Words of somebody, or who and how many said something; beside interviews of its own a document may just introduce them. */
function tellsOfInterviews(words: string, hasOwn: boolean): boolean {
  if (SAID.test(words) && HOW_MANY.test(words)) return true;
  return !hasOwn && (SAID.test(words) || QUOTED.test(words));
}

const NUMBERS = [...numberWords('nl', 2, 10), ...numberWords('en', 2, 10)].map(([word]) => word).join('|');
const HOW_MANY = new RegExp(
  `(?<!\\p{L})(?:${anyIn(howMany)}|een van de|één van de|${NUMBERS}|\\d+ van de|one of the|\\d+ of the)(?!\\p{L})`,
  'iu',
);
const SAID = new RegExp(
  String.raw`(?<!\p{L})(?:${anyIn(reportedSaying)}|g(?:eeft|even|af|aven) aan)(?!\p{L})`,
  'iu',
);
const QUOTED = /[“„«»‹›"‘'][^“”„«»‹›"]{12,}[”"«»‹›’']/u;

/** Tells which paragraphs of the report stand outside its interviews. */
export function reportParagraphs(project: CodedProject): (paragraph: number) => boolean {
  const { report } = project;
  return report === null ? () => false : outsideInterviews(report, readTranscripts(project));
}

/** An interview runs from its heading up to its last word. */
export function outsideInterviews(
  document: Document,
  transcripts: readonly Transcript[],
): (paragraph: number) => boolean {
  const inside = new Set<number>();
  for (const transcript of transcripts) {
    if (transcript.document !== document) continue;
    const spoken = transcript.pieces.map(({ paragraph }) => paragraph);
    for (const paragraph of spoken) inside.add(paragraph);
    for (let above = (spoken[0] ?? 0) - 1; above >= 0; above--) {
      if ((document.paragraphs[above]?.line ?? 0) < transcript.line) break;
      inside.add(above);
    }
  }
  return (paragraph) => !inside.has(paragraph);
}
