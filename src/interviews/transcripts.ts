import type { TranscriptEntry } from '../files/project-file.ts';
import { withOthers } from '../model/deferred.ts';
import type { Document } from '../model/document.ts';
import type { Transcript, UnreadInterview } from '../model/project.ts';
import { NO_TEXT, RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { headingKey } from './boundaries.ts';
import { stemOfFile } from './file-names.ts';
import { dateIn, readHeader } from './header.ts';
import { factsInHeading, headerLines } from './header-lines.ts';
import { idInHeading, parseHeading } from './headings.ts';
import type { Legend } from './legend.ts';
import { markKey } from './marks.ts';
import { interviewSections, type Section } from './sections.ts';
import { doubtfulMarks, seenMarks } from './seen-marks.ts';
import { besideNotes } from './tables/beside-notes.ts';
import { isCodedExport } from './tables/coded-export.ts';
import { turnsOf, unmarkedTurnsOf } from './turns.ts';
import { writtenForm } from './written-form.ts';
import { writtenInterview } from './written-interview.ts';

/** What a document gives before groups and respondents are known. */
export interface FoundInterviews {
  readonly transcripts: readonly Transcript[];
  readonly unread: readonly UnreadInterview[];
}

export function interviewsIn(
  document: Document,
  given: Legend,
  entries: readonly TranscriptEntry[] = [],
): FoundInterviews {
  const own = entries.filter(({ source }) => source === null || source === document.file);
  const form = writtenForm(document);
  if (isCodedExport(document)) return NO_INTERVIEWS;
  if (form !== null) return form === 'interview' ? writtenOf(document, own) : NO_INTERVIEWS;
  const headings = new Set(own.flatMap((entry) => entry.headings.map(headingKey)));
  const sections = interviewSections(document, given, headings);
  const kept = sections.filter(
    (section) => section.isTalk || (section.lines.length > 0 && isHeld(document, section)),
  );
  const alone = kept.length === 1;
  const taken = new Set<TranscriptEntry>();
  return {
    transcripts: kept.map((section) => {
      const transcript = transcriptOf(document, section, alone);
      const all = own.filter((entry) => isEntryOf(entry, transcript, section, alone));
      // Under the same heading twice are two interviews, each with an entry of its own.
      const entry = all.find((one) => !taken.has(one)) ?? all[0];
      if (entry === undefined) return transcript;
      taken.add(entry);
      return underEntry(transcript, entry);
    }),
    unread: sections
      .filter((section) => !kept.includes(section))
      .map((section) => unreadSection(document, section)),
  };
}

const NO_INTERVIEWS: FoundInterviews = { transcripts: [], unread: [] };

function writtenOf(document: Document, entries: readonly TranscriptEntry[]): FoundInterviews {
  const id = entries.find(({ source }) => source === document.file)?.id;
  const { transcript, unread } = writtenInterview(document, id ?? transcriptId('', document.file, true));
  return {
    transcripts: transcript === null ? [] : [transcript],
    unread: unread === null ? [] : [unread],
  };
}

/** The interviews of a document, without a project file. */
export function transcriptsOf(document: Document, given: Legend): readonly Transcript[] {
  return interviewsIn(document, given).transcripts;
}

/** An appendix of its own, or notes on its words: it is kept as an interview though nobody knows who speaks. */
function isHeld({ notes }: Document, { heading, lines }: Section): boolean {
  // Subtitles, and a talk that nothing announces.
  if (heading === null) return true;
  if (parseHeading(heading.title).section !== null) return true;
  const last = lines[lines.length - 1]?.paragraph ?? heading.paragraph;
  return notes.some(({ range }) => {
    const at = range?.from.paragraph ?? -1;
    return at > heading.paragraph && at <= last;
  });
}

function transcriptOf(document: Document, section: Section, alone: boolean): Transcript {
  const { opening, lines, heading } = section;
  const title = heading?.title ?? '';
  const properties = alone
    ? new Map([...document.properties].map(([k, v]) => [k, wordsOf(v)] as const))
    : new Map();
  const speakers = new Map([...opening.speakers].map(([mark, { role }]) => [markKey(mark), { mark, role }]));
  const { first, marked } = opening;
  const telling = new Set(opening.header);
  const said = lines.flatMap((line, i) =>
    i < first || telling.has(line) ? [] : [{ line, mark: marked.marks[i] ?? null }],
  );
  const talk = section.isTalk
    ? turnsOf(
        said.map(({ line }) => line),
        said.map(({ mark }) => mark),
        speakers,
      )
    : unmarkedTurnsOf(lines);
  const isKnown = talk.turns.some(({ role }) => role === 'respondent');
  const number = heading === null ? 1 : (document.paragraphs[heading.first]?.line ?? 1);
  const above = { text: title, number };
  const header = section.isTalk ? [...factsInHeading(above), ...headerLines(opening.header)] : [];
  return {
    id: transcriptId(title, document.file, alone),
    heading: heading?.text ?? RawText.of(stemOfFile(document.file)),
    above: heading?.above ?? NO_TEXT,
    document,
    line: heading === null ? (talk.turns[0]?.line ?? 1) : number,
    ...readHeader(header, properties, above),
    speakers: section.isTalk
      ? [...opening.speakers].map(([mark, part]) => ({ mark, ...part, respondents: [] }))
      : [],
    group: null,
    respondents: [],
    aside: new Set(),
    beside: besideNotes(document, section.beside),
    passedOver: (isKnown ? doubtfulMarks(marked, first) : seenMarks(marked)).filter(
      ({ mark }) => !speakers.has(markKey(mark)),
    ),
    ...talk,
  };
}

function isEntryOf(
  { id, source, headings }: TranscriptEntry,
  transcript: Transcript,
  { heading }: Section,
  alone: boolean,
): boolean {
  if (headings.length === 0) return id === transcript.id || (source !== null && (alone || heading === null));
  const called = heading === null ? [''] : [heading.title, wordsOf(heading.own)].map(headingKey);
  return headings.some((wanted) => called.includes(headingKey(wanted)));
}

/** Under the id, and with the date, that the project file gives. */
function underEntry(transcript: Transcript, entry: TranscriptEntry): Transcript {
  const date = entry.date === null ? null : dateIn(entry.date, entry.line);
  return { ...transcript, id: entry.id, date: date ?? transcript.date };
}

function unreadSection(document: Document, section: Section): UnreadInterview {
  const { heading } = section;
  return {
    document,
    heading: heading?.text ?? NO_TEXT,
    line: document.paragraphs[heading?.first ?? 0]?.line ?? 1,
    marks: seenMarks(section.opening.marked),
    isEmpty: section.lines.length === 0,
  };
}

/** A list of appendices announces interviews that stand further on, or in another file. */
export function standsElsewhere({ isEmpty, heading }: UnreadInterview, read: readonly Transcript[]): boolean {
  if (!isEmpty) return false;
  const [words, id] = [wordsOf(heading), idInHeading(wordsOf(heading))];
  return read.some((one) => one.id === id || headingKey(wordsOf(one.heading)) === headingKey(words));
}

/** "Bijlage 4: …" is `b4` wherever it stands; a lone "Interview 2" is named after its file. */
function transcriptId(title: string, file: string, alone: boolean): string {
  const fromHeading = idInHeading(title);
  const isNumbered = (text: string) => parseHeading(text).section !== null;
  if (fromHeading !== null && (!alone || isNumbered(title))) return fromHeading;
  const stem = stemOfFile(file);
  const spaced = stem.replace(/[-_]+/g, ' ');
  if (isNumbered(spaced)) return idInHeading(spaced) ?? slugOf(stem);
  return alone || title === '' ? slugOf(stem) : slugOf(title);
}

/** An id is the name of a file too: no system has one of more than 255 bytes. */
const LONGEST_ID = 200;

/** Lower case letters, digits and hyphens: what an id may be made of. */
export function slugOf(text: string): string {
  const slug = cutToBytes(
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
    LONGEST_ID,
  );
  return slug === '' ? 'x' : slug;
}

function cutToBytes(text: string, most: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(most));
  return text.slice(0, read);
}

/** The same transcripts with every id once: a second `b4` becomes `b4-2`. */
export function withDistinctIds(transcripts: readonly Transcript[]): {
  transcripts: Transcript[];
  repeated: Transcript[];
} {
  const taken = new Set<string>();
  const own = new Set(transcripts.map(({ id }) => id));
  const repeated: Transcript[] = [];
  const distinct = transcripts.map((transcript) => {
    let id = transcript.id;
    for (let n = 2; taken.has(id); n++) {
      // A file may be called "b4-2" already.
      const next = `${transcript.id}-${n}`;
      if (!own.has(next)) id = next;
    }
    taken.add(id);
    if (id === transcript.id) return transcript;
    const renamed = withOthers(transcript, { id });
    repeated.push(renamed);
    return renamed;
  });
  return { transcripts: distinct, repeated };
}
