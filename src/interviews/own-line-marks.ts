import { withoutDates } from '../language/dates.ts';
import type { Document, Paragraph } from '../model/document.ts';
import { groupedBy } from '../model/grouped.ts';
import { wordsOf } from '../model/words-of.ts';
import { opensSection, parseHeading } from './headings.ts';
import { isNameLike, markKey, shapeOf, tidyMark } from './marks.ts';
import { roleInWords } from './roles.ts';

/** UTF-16 units. */
const LONGEST = 60;

interface ShortLine {
  /** Index in `Document.paragraphs`. */
  readonly at: number;
  readonly words: string;
  /** Empty unless the line is nothing but somebody with a number or a letter: "Respondent 1". */
  readonly person: string;
  readonly asks: boolean;
}

/**
 * Lines that have the shape of a title and say who speaks: "Respondent 1", on a line of its own, below "Interviewer" and
 * the question. Indexes in `Document.paragraphs`.
 */
export function personMarks({ paragraphs }: Document): ReadonlySet<number> {
  if (!paragraphs.some((paragraph) => numberedPerson(paragraph) !== '')) return new Set();
  const lines = withNamesThatAsk(paragraphs.flatMap((paragraph, at) => shortLineOf(paragraph, at) ?? []));
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

const FEWEST = 2;
const MOSTLY = 0.5;

/** "Ayesha", time and again on a line of its own and mostly above a question, asks as "Interviewer" does. */
function withNamesThatAsk(lines: readonly ShortLine[]): ShortLine[] {
  const names = groupedBy(
    lines.flatMap(({ words, person }, i) =>
      person === '' && words.length <= LONGEST && isNameLike(words)
        ? [{ key: markKey(words), isAbove: (lines[i + 1]?.words ?? '').includes('?') }]
        : [],
    ),
    ({ key }) => key,
  );
  const asking = new Set(
    [...names].flatMap(([key, places]) => {
      const above = places.filter(({ isAbove }) => isAbove).length;
      return above >= FEWEST && above >= places.length * MOSTLY ? [key] : [];
    }),
  );
  return lines.map((line) => ({ ...line, asks: line.asks || asking.has(markKey(line.words)) }));
}

function numberedPerson({ text, heading, cell }: Paragraph): string {
  if (heading !== null || cell !== undefined || text.length > LONGEST) return '';
  const words = wordsOf(text).trim();
  const { section, numbersPersons, remainder } = parseHeading(words);
  const isNumbered = (numbersPersons && remainder === '') || shapeOf(tidyMark(words)).startsWith('numbered');
  if (section !== null || !isNumbered || !opensSection(words)) return '';
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
    ({ person }, i) => keys.has(person) && speaksBelow(lines, i) && !isFactBelow(lines[i + 1]?.words ?? ''),
  );
}

/** "Datum: 3 mei", "19 February 2026, online": below a title. */
function isFactBelow(words: string): boolean {
  return HEADER_LINE.test(words) || (words.length <= LONGEST && withoutDates(words) !== words);
}

function speaksBelow(lines: readonly ShortLine[], i: number): boolean {
  const below = lines[i + 1];
  return below !== undefined && !below.asks && below.person === '';
}
