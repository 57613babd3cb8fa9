import type { Document, Paragraph } from '../model/document.ts';
import { wordsOf } from '../model/words-of.ts';
import { opensSection, parseHeading } from './headings.ts';
import { markKey, tidyMark } from './marks.ts';
import { roleInWords } from './roles.ts';

/** UTF-16 units. */
const LONGEST = 60;

interface ShortLine {
  /** Index in `Document.paragraphs`. */
  readonly at: number;
  readonly words: string;
  /** Empty unless the line is nothing but somebody with a number: "Respondent 1". */
  readonly person: string;
  readonly asks: boolean;
}

/**
 * Lines that have the shape of a title and say who speaks: "Respondent 1", on a line of its own, below "Interviewer" and
 * the question. Indexes in `Document.paragraphs`.
 */
export function personMarks({ paragraphs }: Document): ReadonlySet<number> {
  if (!paragraphs.some((paragraph) => numberedPerson(paragraph) !== '')) return new Set();
  const lines = paragraphs.flatMap((paragraph, at) => shortLineOf(paragraph, at) ?? []);
  const answering = answeringLines(lines);
  const keys = new Set(answering.map(({ person }) => person));
  return new Set([...answering, ...opening(lines, keys)].map(({ at }) => at));
}

function shortLineOf(paragraph: Paragraph, at: number): ShortLine | null {
  const words = wordsOf(paragraph.text).trim();
  if (words === '') return null;
  const asks = words.length <= LONGEST && roleInWords(tidyMark(words)) === 'researcher';
  return { at, words, person: numberedPerson(paragraph), asks };
}

function numberedPerson({ text, heading, cell }: Paragraph): string {
  if (heading !== null || cell !== undefined || text.length > LONGEST) return '';
  const words = wordsOf(text).trim();
  const { section, numbersPersons, remainder } = parseHeading(words);
  if (section !== null || !numbersPersons || remainder !== '' || !opensSection(words)) return '';
  return roleInWords(tidyMark(words)) === 'respondent' ? markKey(words) : '';
}

/** Somebody asked above it, and words stand below it: a title stands above who asks. */
function answeringLines(lines: readonly ShortLine[]): ShortLine[] {
  const found: ShortLine[] = [];
  let isAsked = false;
  for (const [i, line] of lines.entries()) {
    if (line.asks) isAsked = true;
    else if (line.person !== '' && isAsked && speaksBelow(lines, i)) {
      found.push(line);
      isAsked = false;
    }
  }
  return found;
}

const HEADER_LINE = /^[\p{L}\s]{2,30}:/u;

/** Who answers elsewhere and speaks here before anybody asks, or goes on. */
function opening(lines: readonly ShortLine[], keys: ReadonlySet<string>): ShortLine[] {
  return lines.filter(
    ({ person }, i) =>
      keys.has(person) && speaksBelow(lines, i) && !HEADER_LINE.test(lines[i + 1]?.words ?? ''),
  );
}

function speaksBelow(lines: readonly ShortLine[], i: number): boolean {
  const below = lines[i + 1];
  return below !== undefined && !below.asks && below.person === '';
}
