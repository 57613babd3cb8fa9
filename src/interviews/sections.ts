import type { Document } from '../model/document.ts';
import { wordsOf } from '../model/words-of.ts';
import { closesSection, LONGEST_OPENING, opensSection, parseHeading } from './headings.ts';
import { type Line, linesOf } from './lines.ts';
import { type Opening, openingOf } from './opening.ts';
import type { Legend } from './speakers.ts';

/** A stretch of a document that holds one interview. */
export interface Section {
  /** Index of the heading's paragraph, null where the text starts without one. */
  readonly heading: number | null;
  readonly lines: readonly Line[];
  readonly opening: Opening;
}

interface Boundary {
  readonly paragraph: number;
  readonly level: number;
  /** Says itself that it opens an appendix or an interview. */
  readonly opens: boolean;
}

/** The interviews of a document, in order: what stands under a heading and is talk. */
export function interviewSections(document: Document, given: Legend): Section[] {
  const boundaries = boundariesOf(document);
  const sections: Section[] = [];
  let previousEnd = -1;
  for (const { heading, start, end } of stretches(boundaries, document.paragraphs.length)) {
    const last = sections[sections.length - 1];
    const lines = linesOf(document, start, end);
    const inherited = sections.findLast(({ opening: { legend } }) => legend.size > 0)?.opening.legend;
    const opening = openingOf(lines, given, inherited);
    const opens = heading?.opens ?? false;
    if (
      last !== undefined &&
      previousEnd === start - 1 &&
      !opens &&
      !opening.announced &&
      opening.turns > 0
    ) {
      // "Onderwerp 2: …" in the middle of an interview is a heading inside it.
      sections[sections.length - 1] = { ...last, lines: [...last.lines, ...lines] };
    } else if (isTalk(opening, opens)) {
      sections.push({ heading: heading?.paragraph ?? null, lines, opening });
    } else continue;
    previousEnd = end;
  }
  return sections;
}

interface Stretch {
  readonly heading: Boundary | null;
  readonly start: number;
  readonly end: number;
}

function* stretches(boundaries: readonly Boundary[], length: number): Generator<Stretch> {
  yield { heading: null, start: 0, end: boundaries[0]?.paragraph ?? length };
  for (let i = 0; i < boundaries.length; ) {
    const heading = boundaries[i] as Boundary;
    let next = i + 1;
    // An interview swallows its own subheadings, but not the interviews that stand one level below.
    while (next < boundaries.length && isInside(heading, boundaries[next] as Boundary)) next++;
    yield { heading, start: heading.paragraph + 1, end: boundaries[next]?.paragraph ?? length };
    i = next;
  }
}

function isInside(heading: Boundary, next: Boundary): boolean {
  return heading.opens && !next.opens && next.level > heading.level;
}

const FEWEST_TURNS = 8;

function isTalk(opening: Opening, opens: boolean): boolean {
  if (opening.turns < 2) return false;
  // People who go by their names and take turns are talking, though nobody says who asks.
  if (opening.speakers.size > 1 && opening.turns >= FEWEST_TURNS) return true;
  if (opening.speakers.size > 1) return opens || opening.announced || opening.knowsRoles;
  // "Vraag: …" alone, time and again, is a list of topics.
  const answers = [...opening.speakers.values()].some(({ role }) => role === 'respondent');
  return opens && (answers || (opening.announced && opening.knowsRoles));
}

const TABLE_OF_CONTENTS = /(?:\.{3,}|\t|…)\s*\d{1,4}\s*$/;

function boundariesOf(document: Document): Boundary[] {
  const boundaries: Boundary[] = [];
  document.paragraphs.forEach((paragraph, i) => {
    const { heading } = paragraph;
    // Most paragraphs are talk, and far longer than anything that opens or closes a section.
    if (heading === null && paragraph.text.length > LONGEST_OPENING) return;
    const text = wordsOf(paragraph.text);
    if (text.trim() === '' || TABLE_OF_CONTENTS.test(text)) return;
    if (heading !== null) boundaries.push({ paragraph: i, level: heading, opens: namesSection(text) });
    else if (opensSection(text)) boundaries.push({ paragraph: i, level: 1, opens: true });
    else if (closesSection(text)) boundaries.push({ paragraph: i, level: 1, opens: false });
  });
  return boundaries;
}

function namesSection(text: string): boolean {
  const { namesInterview, section } = parseHeading(text);
  return namesInterview || section !== null;
}
