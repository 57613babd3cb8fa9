import { onOneLine } from '../language/blanks.ts';
import { nameKey } from '../language/tokens.ts';
import type { Document, Paragraph } from '../model/document.ts';
import { groupedBy } from '../model/grouped.ts';
import { NO_TEXT, RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { isWordForPerson } from './callings.ts';
import {
  announcesInterview,
  announcesSeveral,
  closesSection,
  isAboutInterviews,
  isBareSection,
  LONGEST_OPENING,
  namesAppendices,
  opensSection,
  parseHeading,
} from './headings.ts';
import { isOneOfPeople, LETTERS_OF_MARK } from './one-of-people.ts';
import { personMarks } from './own-line-marks.ts';
import { isLikePerson } from './person-words.ts';
import { isProseBelow, namesChapter, namesReportPart } from './report-parts.ts';
import { loneTitles } from './titles/lone-titles.ts';
import { titlesBelowSeveral } from './titles/titles-below-several.ts';

/** A heading, or a line that stands for one. */
export interface Boundary {
  /** Index of its last paragraph. */
  readonly paragraph: number;
  /** Of its first: "Bijlage 4" may stand on a line of its own above "Interview respondent 3". */
  readonly first: number;
  readonly level: number;
  readonly title: string;
  readonly text: RawText;
  /** The words of its last paragraph alone. */
  readonly own: RawText;
  /** Says itself that it opens an appendix or an interview. */
  readonly opens: boolean;
  /** Opens one since the project file says so, and headings like it do without: one that follows goes on no more than it did. */
  readonly isNamed: boolean;
  /** Says that one interview stands below it. */
  readonly announces: boolean;
  /** Says that several do. */
  readonly isSeveral: boolean;
  /** Is about interviews and none itself: a guide, a plan. */
  readonly isAside: boolean;
  /** Ends what is said above it: a list of literature, a part of the report. */
  readonly closes: boolean;
  /** The heading that it stands below with others, "Interviews met docenten", or "Docenten" below "Interviews"; empty where none does. */
  readonly above: RawText;
}

/** `headings` are those that the project file names, as it writes them. */
export function boundariesOf(document: Document, headings: ReadonlySet<string>): Boundary[] {
  const lone = [loneTitles(document).titles, titlesBelowSeveral(document)];
  const marks = personMarks(document);
  const found = document.paragraphs.flatMap((paragraph, i) =>
    marks.has(i)
      ? []
      : (boundaryAt(paragraph, i, { headings, isLone: lone.some((titles) => titles.has(i)) }) ?? []),
  );
  return withChildren(
    withHeadingsAbove(joinedHeadings(withReportParts(withCountedMarks(found), document), document)),
  );
}

/** "D1", and what is told of her behind it: "D1 (vrouw, 24)", "D1, vrouw". */
const COUNTED_MARK = new RegExp(`^\\s*(${LETTERS_OF_MARK})\\s?(\\d{1,2})\\s*(?:[(,][^.?!]*)?$`, 'u');

/** "D1", "D2" and "D3", each once: headings above the talks of whoever is called so. */
function withCountedMarks(found: readonly Boundary[]): Boundary[] {
  const counted = groupedBy(
    found.filter(({ title }) => COUNTED_MARK.test(title)),
    ({ title, level }) => `${COUNTED_MARK.exec(title)?.[1]} ${level}`,
  );
  const once = new Set<Boundary>();
  for (const alike of counted.values()) {
    const titled = [...groupedBy(alike, ({ title }) => headingKey(title)).values()];
    if (titled.length > 1) for (const [first, ...again] of titled) if (again.length === 0) once.add(first);
  }
  return found.map((boundary) => (once.has(boundary) ? { ...boundary, opens: true } : boundary));
}

/** A line that only names a part of a report is a boundary where that part stands below it, and ends what is said above it. */
function withReportParts(found: readonly Boundary[], document: Document): Boundary[] {
  return found.flatMap((boundary, i) => {
    const { paragraph, opens, closes, title } = boundary;
    if (opens || closes || !namesReportPart(title)) return [boundary];
    const isPart = isProseBelow(document, paragraph + 1, found[i + 1]?.first ?? document.paragraphs.length);
    const isStyled = document.paragraphs[paragraph]?.heading != null;
    return isPart ? [{ ...boundary, closes: true }] : isStyled ? [boundary] : [];
  });
}

const TABLE_OF_CONTENTS = /(?:\.{3,}|\t|…)\s*\d{1,4}\s*$/;

interface Titled {
  readonly headings: ReadonlySet<string>;
  /** See `LoneTitles`. */
  readonly isLone: boolean;
}

function boundaryAt(paragraph: Paragraph, i: number, { headings, isLone }: Titled): Boundary | null {
  const { heading } = paragraph;
  // Most paragraphs are talk, and far longer than anything that opens or closes a section.
  if (heading === null && (paragraph.text.length > LONGEST_OPENING || paragraph.cell !== undefined))
    return null;
  const text = headingText(paragraph);
  const title = wordsOf(text);
  if (title.trim() === '' || TABLE_OF_CONTENTS.test(title)) return null;
  const isGiven =
    isLone ||
    (headings.size > 0 && [title, wordsOf(paragraph.text)].some((words) => headings.has(headingKey(words))));
  const closes = closesSection(title);
  const isNumbered = opensSection(title);
  const isTitle = isEmphasised(paragraph) && announcesInterview(title);
  const isRead = closes || isNumbered || isTitle || namesReportPart(title) || isAppendicesOfPeople(title);
  if (heading === null && !isGiven && !isRead) return null;
  const { namesInterview, section, announces } = parseHeading(title);
  const isStyled = heading !== null;
  const opensItself = isStyled ? namesInterview || section !== null : isNumbered || isTitle;
  return {
    paragraph: i,
    first: i,
    title,
    text,
    own: paragraph.text,
    level: heading ?? 1,
    opens: isGiven || opensItself,
    isNamed: isStyled && isGiven && !isLone && !opensItself,
    announces: isGiven || (announces && (isStyled || section !== null)),
    isSeveral: !isGiven && announcesSeveral(title),
    isAside: isAboutInterviews(title),
    closes,
    above: NO_TEXT,
  };
}

const MOST_WORDS_OF_KIND = 3;

/** "Bijlagen: ouders". */
function isAppendicesOfPeople(title: string): boolean {
  if (!namesAppendices(title)) return false;
  const { remainder } = parseHeading(title);
  const isSetOff =
    /^\s*\p{L}+(?:\s*:|\s+[–-])/u.test(title) && remainder.split(' ').length <= MOST_WORDS_OF_KIND;
  return remainder !== '' && (isSetOff || isWordForPerson(remainder));
}

/** A heading as a reader of the document sees it, with the number that the word processor computes. */
function headingText({ text, label }: Paragraph): RawText {
  return label === undefined || label.length === 0 ? text : RawText.join([label, text], ' ');
}

/** Headings are the same when these are: a placeholder for a name gives its words back, and not what stands between them. */
export function headingKey(heading: string): string {
  return nameKey(heading) || onOneLine(heading);
}

function isEmphasised({ text, emphasis = [] }: Paragraph): boolean {
  const covered = emphasis.reduce((sum, { from, to }) => sum + to - from, 0);
  return text.length > 0 && covered >= wordsOf(text).trim().length;
}

/** "Bijlage 4" or "Interview wijkagent", and directly below it the title of what it numbers or whom it is with: one heading. */
function joinedHeadings(boundaries: readonly Boundary[], { paragraphs }: Document): Boundary[] {
  const merged: Boundary[] = [];
  for (let i = 0; i < boundaries.length; i++) {
    const above = boundaries[i] as Boundary;
    const persons = personsBelow(i, boundaries, paragraphs);
    const title = isBareSection(above.title)
      ? titleBelow(above, i, boundaries, paragraphs)
      : persons === 'one'
        ? (boundaries[i + 1] ?? null)
        : null;
    if (title === null)
      merged.push(persons === 'several' ? { ...above, isSeveral: true, announces: false } : above);
    else {
      if (boundaries[i + 1]?.paragraph === title.paragraph) i++;
      merged.push(asOneHeading(above, title));
    }
  }
  return merged;
}

function asOneHeading(above: Boundary, below: Boundary): Boundary {
  const text = RawText.join([above.text, below.text], ': ');
  const title = wordsOf(text);
  const { first, level } = above;
  return { ...below, first, level, title, text, opens: true, announces: parseHeading(title).announces };
}

function titleBelow(
  bare: Boundary,
  i: number,
  boundaries: readonly Boundary[],
  paragraphs: readonly Paragraph[],
): Boundary | null {
  const below = filledBelow(bare, paragraphs);
  const next = boundaries[i + 1];
  const after = boundaries[i + 2];
  const isShared =
    after !== undefined && after.level > bare.level && after.opens && !isBareSection(after.title);
  if (next?.paragraph === below) {
    const unnumbered = parseHeading(next.title).section === null && !next.isSeveral;
    return unnumbered && !(isShared && after.level === next.level && next.level > bare.level) ? next : null;
  }
  const paragraph = paragraphs[below];
  if (paragraph === undefined || !announcesInterview(wordsOf(paragraph.text))) return null;
  const text = headingText(paragraph);
  return { ...bare, paragraph: below, title: wordsOf(text), text, own: paragraph.text };
}

function filledBelow(above: Boundary, paragraphs: readonly Paragraph[]): number {
  let below = above.paragraph + 1;
  while (paragraphs[below] !== undefined && wordsOf((paragraphs[below] as Paragraph).text).trim() === '')
    below++;
  return below;
}

/** Of headings inside one interview, which may be topics. */
const MOST_PARTS = 40;

/** "Respondent 1" directly below "Bijlage 1: Interview wijkagent", and perhaps "Respondent 2" after it. */
function personsBelow(
  i: number,
  boundaries: readonly Boundary[],
  paragraphs: readonly Paragraph[],
): 'none' | 'one' | 'several' {
  const [above, below, ...after] = boundaries.slice(i, i + MOST_PARTS);
  if (above === undefined || below === undefined || filledBelow(above, paragraphs) !== below.first)
    return 'none';
  const one = parseHeading(above.title);
  if (above.isSeveral || one.numbersPersons || !isPersonByNumber(below)) return 'none';
  const isOfPeople = one.section !== null && !above.isAside && below.level > above.level;
  if (!above.announces && !(isOfPeople && isOneOfPeople(below.title, above.title))) return 'none';
  const isNextTalk = ({ announces, title }: Boundary) =>
    one.section === null ? announces : parseHeading(title).section === one.section;
  const next = after.find(
    (boundary) => boundary.closes || isNextTalk(boundary) || isPersonByNumber(boundary),
  );
  if (next !== undefined && !next.closes && isPersonByNumber(next)) return 'several';
  return above.announces ? 'one' : 'none';
}

/** "Respondent 2", and no "Bijlage 2: Respondent 2". */
function isPersonByNumber({ title }: Boundary): boolean {
  const { section, numbersPersons, respondents } = parseHeading(title);
  return section === null && numbersPersons && respondents.length > 0;
}

/** What several stand below may say of what kind they are; "Docent 1", above two talks with her, does not. */
function withHeadingsAbove(boundaries: readonly Boundary[]): Boundary[] {
  const open: Boundary[] = [];
  return boundaries.map((boundary) => {
    for (let last = open.at(-1); last !== undefined && isPastHeading(last, boundary); last = open.at(-1))
      open.pop();
    const above = open.at(-1);
    const isOfSeveral =
      above !== undefined && (open.some(({ isSeveral }) => isSeveral) || partsPeople(above, boundary));
    open.push(boundary);
    const isKind = isOfSeveral && (above.isSeveral || parseHeading(above.title).respondents.length === 0);
    return isKind ? { ...boundary, above: above.text } : boundary;
  });
}

/** "Bijlagen: ouders" goes on past the appendices that have the same style, to the next line of its kind. */
function isPastHeading(last: Boundary, next: Boundary): boolean {
  if (last.level !== next.level) return last.level > next.level;
  return !namesAppendices(last.title) || !next.opens || namesAppendices(next.title);
}

/** "De Wissel" or "Bijlagen De Wissel", above "Interview respondent 1": no chapter of the report. */
function partsPeople({ title, announces, closes }: Boundary, below: Boundary): boolean {
  if (announces || closes || namesChapter(title)) return false;
  if (namesAppendices(title)) return below.opens;
  return below.announces && parseHeading(below.title).numbersPersons;
}

/** Below "Interviews" the headings one level down open one each, whatever they say; deeper ones are topics. */
function withChildren(boundaries: readonly Boundary[]): Boundary[] {
  let parent: Boundary | null = null;
  let level = 0;
  return boundaries.map((boundary, i) => {
    if (parent !== null && boundary.level <= parent.level) parent = null;
    if (parent !== null) {
      if (boundary.level !== level || boundary.closes) return boundary;
      return { ...boundary, opens: true, announces: boundary.announces || isLikePerson(boundary.title) };
    }
    if (boundary.isSeveral && !boundary.announces) {
      parent = boundary;
      level = boundaries[i + 1]?.level ?? 0;
    }
    return boundary;
  });
}
