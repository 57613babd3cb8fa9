import aboutAnswers from '../language/data/about-answers.txt?raw';
import { aloneIn } from '../language/data/word-list.ts';
import type { Document } from '../model/document.ts';
import { type Boundary, boundariesOf, headingKey } from './boundaries.ts';
import { callsPerson } from './callings.ts';
import { namesDiary } from './diaries.ts';
import { titleOfFile } from './file-names.ts';
import { announcesGroupTalk, parseHeading } from './headings.ts';
import type { Legend } from './legend.ts';
import type { Line } from './lines.ts';
import { markKey } from './marks.ts';
import { inOneVoice } from './one-voice.ts';
import { type Before, openingOf, type TranscriptOpening } from './opening.ts';
import { isCalledByFirstName, isLikePerson } from './person-words.ts';
import { emphasisedQuestions, markedQuestions } from './set-off-questions.ts';
import { codedExportIn } from './tables/coded-export.ts';
import { DocumentLines } from './tables/document-lines.ts';
import type { Beside, TableLines } from './tables/table-lines.ts';
import { tallyOf } from './tally.ts';

/** A stretch of a document that holds one interview. */
export interface Section {
  readonly heading: Boundary | null;
  readonly lines: readonly Line[];
  readonly beside: readonly Beside[];
  readonly opening: TranscriptOpening;
  /** False where an interview is announced and nothing says who speaks. */
  readonly isTalk: boolean;
}

/** The interviews of a document, in order: what stands under a heading and is talk, or should be. */
export function interviewSections(
  document: Document,
  given: Legend,
  headings: ReadonlySet<string>,
): Section[] {
  const boundaries = boundariesOf(document, headings);
  const topics = repeatedTitles(boundaries);
  const source = new DocumentLines(document);
  const file = titleOfFile(document.file);
  const found: FoundSection[] = [];
  let heard: Before = {
    given,
    inherited: new Map(),
    asked: new Set(),
    spoken: new Set(),
    isGroupTalk: false,
    isOwnFile: boundaries.length === 0 && (parseHeading(file).announces || isCalledByFirstName(file)),
  };
  let previousEnd = -1;
  let bare: FoundSection | null = null;
  for (const { heading, start, end } of underHeadings(boundaries, document.paragraphs.length)) {
    const last = found[found.length - 1];
    const { lines: written, beside } = source.between(start, end);
    if (codedExportIn(written) !== null) continue;
    const before = { ...heard, isGroupTalk: announcesGroupTalk(heading?.title ?? '') };
    const titles = { heading: heading?.title ?? '', file };
    const lines = inOneVoice(document, written, titles, before) ?? written;
    const opening = openingOf(lines, before);
    const below = settledSection({ heading, lines, beside, opening, isTalk: false }, before);
    const touches = previousEnd === (heading?.first ?? start);
    // "Privacy" right below "Respondent 1", on the same level: his talk, and no interview of its own.
    const waiting: FoundSection | null = bare ?? (last?.section.isTalk === false && touches ? last : null);
    const joined: Section | null =
      waiting === null ? null : withTopic(waiting.section, below, { before, topics });
    const section: Section = joined ?? below;
    if (joined !== null && waiting === last) found.pop();
    if (bare !== null && isPast(bare.section, below)) found.push(bare);
    bare = null;
    // "Onderwerp 2: …" in the middle of an interview is a heading inside it.
    if (last?.section.isTalk === true && touches && goesOn(last.section, heading, opening))
      last.further.push({ lines, beside });
    else if (section.isTalk || isAnnouncedInterview(section) || isUnanswered(section, before)) {
      found.push({ section, before, further: [] });
      heard = heardIn(section, before);
    } else {
      // What follows may be its talk, under a heading of its own.
      if (lines.length === 0 && heading !== null) bare = { section, before, further: [] };
      continue;
    }
    previousEnd = end;
  }
  return (bare?.section.heading?.announces === true ? [...found, bare] : found).map(whole);
}

interface FoundSection {
  readonly section: Section;
  readonly before: Before;
  /** What stands under headings inside it. */
  readonly further: TableLines[];
}

function whole({ section, before, further }: FoundSection): Section {
  if (further.length === 0) return section;
  const lines = [section, ...further].flatMap((part) => part.lines);
  const beside = [section, ...further].flatMap((part) => part.beside);
  return { ...section, lines, beside, opening: openingOf(lines, before) };
}

function settledSection(section: Section, before: Before): Section {
  const talks =
    isTalk(section.opening, section.heading) || speakAgain(section, before) || isOfAnswers(section);
  if (talks && !onlyAsks(section.opening)) return { ...section, isTalk: true };
  // "Gijs" above questions in bold.
  const isCalled = section.heading?.closes === false && isCalledByFirstName(section.heading.title);
  const isHeard =
    talks || isCalled || before.isOwnFile || isAnnouncedInterview(section) || isUnanswered(section, before);
  return (isHeard ? withoutMarks(section, before) : null) ?? { ...section, isTalk: talks };
}

const ABOUT_ANSWERS = new RegExp(aloneIn(aboutAnswers), 'iu');

/** A table says of each answer whose it is; in a chapter of the report it sums up what stands elsewhere. */
function isOfAnswers({ heading, lines }: Section): boolean {
  if (!lines.some(({ given }) => given?.answers === true)) return false;
  return (
    heading === null ||
    (!heading.closes && (heading.opens || namesDiary(heading.title) || ABOUT_ANSWERS.test(heading.title)))
  );
}

/** Two or more take turns, and all of them by marks that spoke in an interview above. */
function speakAgain({ heading, opening }: Section, { spoken }: Before): boolean {
  if (heading === null || heading.closes || heading.isAside || !opening.returns) return false;
  const marks = [...opening.speakers.keys()];
  return marks.length > 1 && marks.every((mark) => spoken.has(markKey(mark)));
}

/** Nobody but who asks has a mark. */
function onlyAsks({ speakers }: TranscriptOpening): boolean {
  return speakers.size > 0 && [...speakers.values()].every(({ role }) => role === 'researcher');
}

/** A heading says that it is an interview, or it is made of subtitles, also where a program saved them as lines with a time. */
function isAnnouncedInterview({ heading, lines }: Section): boolean {
  if (lines.length === 0 || heading?.announces === true) return lines.length > 0;
  return lines.every(({ isCue, head }) => isCue || (heading === null && head.time !== null));
}

/** Who asks in the interviews above asks here as well, and nobody is seen to answer. */
function isUnanswered({ heading, opening }: Section, { asked }: Before): boolean {
  if (heading === null || heading.closes || heading.isAside) return false;
  return [...opening.speakers.keys()].some((mark) => asked.has(markKey(mark)));
}

/** Titles that several headings have. */
function repeatedTitles(boundaries: readonly Boundary[]): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(
    boundaries.map(({ title }) => headingKey(title)).filter((title) => once.size === once.add(title).size),
  );
}

/** Announces an interview, or says with whom. */
function saysWho({ announces, title, closes, isAside, isSeveral }: Boundary): boolean {
  return announces || (!closes && !isAside && !isSeveral && callsPerson(title));
}

/**
 * With talk below a heading that opens nothing and is nobody, where the one above it says who talks, or stands once above
 * topics that come back ("Huismeester", "Privacy", "Portier", "Privacy"); null for any other.
 */
function withTopic(
  { heading: above, ...own }: Section,
  topic: Section,
  { before, topics }: { readonly before: Before; readonly topics: ReadonlySet<string> },
): Section | null {
  const { heading, isTalk: talks } = topic;
  if (above === null || heading === null || !talks || above.closes || above.isAside) return null;
  const isAboveTopics =
    !above.isSeveral && topics.has(headingKey(heading.title)) && !topics.has(headingKey(above.title));
  if (!saysWho(above) && !isAboveTopics) return null;
  if (heading.opens || heading.closes || heading.isAside || callsPerson(heading.title)) return null;
  const lines = [...own.lines, ...topic.lines];
  const beside = [...own.beside, ...topic.beside];
  const opening = openingOf(lines, before);
  const opened = { ...above, opens: true, isNamed: false };
  return settledSection({ heading: opened, lines, beside, opening, isTalk: false }, before);
}

/** What follows is no part of an interview that a heading announced: another one, or no talk at all. */
function isPast({ heading: above }: Section, { heading, isTalk: talks }: Section): boolean {
  if (above === null || heading === null) return true;
  if (!above.announces) return false;
  return heading.closes || (heading.level <= above.level && (heading.announces || !talks));
}

/** Nothing says who answers, but perhaps the look of the letters, or a mark before each question, does: a guess. */
function withoutMarks(section: Section, before: Before): Section | null {
  const { opening: read } = section;
  const isAnnounced = section.heading?.announces === true;
  const lines =
    emphasisedQuestions(section.lines, isAnnounced) ??
    (onlyAsks(read) ? markedQuestions(read.marked, isAnnounced) : null);
  if (lines === null) return null;
  const opening = openingOf(lines, before);
  // Unless the project says so by now.
  const speakers = [...opening.speakers].map(
    ([mark, part]) =>
      [mark, before.given.has(mark) ? part : { ...part, declared: false, guessed: true }] as const,
  );
  return { ...section, lines, opening: { ...opening, speakers: new Map(speakers) }, isTalk: true };
}

/** What an interview tells of the ones after it: its legend, and who asks. */
function heardIn({ opening, isTalk: talks }: Section, before: Before): Before {
  if (!talks) return before;
  const asking = [...opening.speakers].flatMap(([mark, { role }]) =>
    role === 'researcher' ? [markKey(mark)] : [],
  );
  const speaking = [...opening.speakers.keys()].map(markKey);
  const isNew = asking.some((key) => !before.asked.has(key));
  return {
    ...before,
    inherited: opening.legend.size > 0 ? opening.legend : before.inherited,
    asked: isNew ? new Set([...before.asked, ...asking]) : before.asked,
    spoken: speaking.every((key) => before.spoken.has(key))
      ? before.spoken
      : new Set([...before.spoken, ...speaking]),
  };
}

interface UnderHeading {
  readonly heading: Boundary | null;
  readonly start: number;
  readonly end: number;
}

function* underHeadings(boundaries: readonly Boundary[], length: number): Generator<UnderHeading> {
  yield { heading: null, start: 0, end: boundaries[0]?.first ?? length };
  for (let i = 0; i < boundaries.length; ) {
    const heading = boundaries[i] as Boundary;
    let next = i + 1;
    // An interview swallows its own subheadings, but not the interviews that stand one level below.
    while (next < boundaries.length && isSectionInside(heading, boundaries[next] as Boundary)) next++;
    yield { heading, start: heading.paragraph + 1, end: boundaries[next]?.first ?? length };
    i = next;
  }
}

function isSectionInside(heading: Boundary, next: Boundary): boolean {
  // "Maandag", or "De dag erna", on the level of "Dagboek van Anna".
  const isOfDiary = !next.opens && !next.closes && !callsPerson(next.title) && next.level === heading.level;
  if (isOfDiary && namesDiary(heading.title)) return !namesDiary(next.title);
  if (!heading.opens || next.opens || next.closes || next.level <= heading.level) return false;
  // Below "Interviews" every heading is one; below "Interview 1" a heading is a topic.
  return heading.announces || !heading.isSeveral;
}

/** A heading without an interview of its own goes on with the talk above it, unless it says who talks now. */
function goesOn(last: Section, heading: Boundary | null, opening: TranscriptOpening): boolean {
  if (heading === null || heading.opens || heading.closes || opening.announced || opening.turns === 0)
    return false;
  if (namesDiary(heading.title)) return false;
  if (isOfAnswers(last) && isOfAnswers({ ...last, heading, lines: opening.marked.lines })) return true;
  const speaking = new Set([...last.opening.speakers.keys()].map(markKey));
  if (![...opening.speakers.keys()].some((mark) => speaking.has(markKey(mark)))) return false;
  const above = last.heading;
  if (above !== null && heading.level > above.level) return !above.isSeveral;
  return (above === null || (above.opens && !above.isNamed)) && !isLikePerson(heading.title);
}

const FEWEST_TURNS = 8;

function isTalk(opening: TranscriptOpening, heading: Boundary | null): boolean {
  if (opening.turns < 2) return false;
  const opens = heading?.opens ?? opening.marked.lines.every(({ isCue }) => isCue);
  const answers = [...opening.speakers.values()].some(
    ({ role }) => role === 'respondent' || role === 'shared',
  );
  // Words before a colon in a chapter of the report are nobody.
  if (heading?.closes === true && !answers) return false;
  // And "Afsluiting: …" below "Vraag 1: …" in a guide answers nothing.
  if (heading?.isAside === true && !answersAgain(opening)) return false;
  const speakers = [...opening.speakers.values()].filter(({ role }) => role !== 'shared').length;
  // "Respondent 1: …, Respondent 2: …", each once, are examples in a chapter.
  const asks = [...opening.speakers.values()].some(({ role }) => role === 'researcher');
  if (!asks && !opening.returns && !(heading?.announces ?? false)) return false;
  // People who go by their names and take turns are talking, though nobody says who asks.
  if (speakers > 1 && opening.turns >= FEWEST_TURNS) return true;
  if (speakers > 1)
    return (
      (opens && heading?.isAside !== true) || opening.announced || opening.knowsRoles || isRecorded(opening)
    );
  // "Vraag: …" alone, time and again, is a list of topics.
  return opens && (answers || (opening.announced && opening.knowsRoles));
}

/** One who answers speaks more than once. */
function answersAgain({ speakers, marked, first }: TranscriptOpening): boolean {
  const tally = tallyOf(marked.marks, first);
  return [...speakers].some(
    ([mark, { role }]) => role === 'respondent' && (tally.get(markKey(mark))?.count ?? 0) > 1,
  );
}

/** Beside every mark stands when it was said. */
function isRecorded({ marked }: TranscriptOpening): boolean {
  return marked.marks.every((mark) => mark === null || mark.time !== null);
}
