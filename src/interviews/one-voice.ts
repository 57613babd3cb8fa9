import type { Document } from '../model/document.ts';
import { wordsOf } from '../model/words-of.ts';
import { callsPerson } from './callings.ts';
import { asDiary, WRITER } from './diaries.ts';
import { announcesSeveral, namesSummary, parseHeading } from './headings.ts';
import type { Line } from './lines.ts';
import { type Before, openingOf } from './opening.ts';
import { namesChapter } from './report-parts.ts';

/** Of the heading, empty where none stands, and of the file. */
export interface Titles {
  readonly heading: string;
  readonly file: string;
}

/** Lines of a diary, or of the summary of a talk, in which nobody asks: the same, as one respondent's; null for any other. */
export function inOneVoice(
  document: Document,
  lines: readonly Line[],
  titles: Titles,
  before: Before,
): Line[] | null {
  const voice = asDiary(lines, [titles.heading, titles.file]) ?? asSummary(document, lines, titles, before);
  if (voice === null) return null;
  const { speakers } = openingOf(lines, before);
  return [...speakers.values()].some(({ role }) => role === 'researcher') ? null : voice;
}

/** "Datum: 4 mei", above what is told. */
const HEADER_LINE = /^\s*\p{L}[^:.!?]{1,30}:\s?.{0,60}(?<![.!?])$/u;

/**
 * Of one talk, somebody's codes on its words: without them it may stand beside the talk itself, which would count her twice.
 * A paragraph is a turn.
 */
function asSummary(
  { notes, paragraphs }: Document,
  lines: readonly Line[],
  titles: Titles,
  before: Before,
): Line[] | null {
  if (!isSummaryOfOne(titles) || openingOf(lines, before).returns) return null;
  const own = new Set(lines.map(({ paragraph }) => paragraph));
  const isWhole = !namesSummary(titles.heading);
  if (isWhole && !isNothingElse(paragraphs, titles.heading)) return null;
  if (!notes.some(({ range }) => range !== null && (isWhole || own.has(range.from.paragraph)))) return null;
  const first = lines.findIndex(({ text }) => !HEADER_LINE.test(text));
  return lines.map((line, i) => {
    if (i < first || line.isHeading) return line;
    const mark = line.offset === 0 ? WRITER : '';
    return { ...line, given: { mark, end: line.head.end, time: line.head.time, answers: true } };
  });
}

/** No report, and no talk below a heading further on. */
function isNothingElse(paragraphs: Document['paragraphs'], heading: string): boolean {
  const titles = paragraphs.flatMap(({ heading: level, text }) => (level === null ? [] : wordsOf(text)));
  return titles.every(
    (title) => title === heading || !(parseHeading(title).namesInterview || namesChapter(title)),
  );
}

/** A heading in a report says of which talk; the name of a file, and a heading in it, need not. */
function isSummaryOfOne({ heading, file }: Titles): boolean {
  if (namesSummary(heading)) {
    const { section, respondents, remainder } = parseHeading(heading);
    const isTold = section !== null || respondents.length > 0 || callsPerson(remainder);
    return !announcesSeveral(heading) && (isTold || namesSummary(file));
  }
  return namesSummary(file) && !announcesSeveral(file);
}
