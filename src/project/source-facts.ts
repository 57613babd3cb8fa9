import { createHash } from 'node:crypto';
import { READING_VERSION } from '../../dist/data/reading-version.js';
import { allNodes } from '../coding/codebook-index.ts';
import { noteKey } from '../coding/fragment-keys.ts';
import { placeNotes } from '../coding/fragments.ts';
import { type InlineMarks, inlineMarks, wordsOfCodes } from '../coding/inline-marks.ts';
import { type NoteColumns, noteColumnsOf } from '../coding/note-columns.ts';
import { columnNotes } from '../coding/notes-of-columns.ts';
import type { PlacedNote } from '../coding/placed-note.ts';
import type { ProjectFile } from '../files/project-file.ts';
import { knowSpeakers, namesOfSpeakers } from '../interviews/named-speakers.ts';
import { knowSketch, sketchOf } from '../interviews/same-talk/sketch.ts';
import { knowRoles, rolesIn } from '../interviews/speaking.ts';
import { codeListsOf } from '../interviews/tables/code-list.ts';
import { fragmentTablesOf } from '../interviews/tables/fragment-table.ts';
import { type FoundInterviews, interviewsIn } from '../interviews/transcripts.ts';
import { knowTurnOutline, type TurnOutline, turnOutlineOf } from '../interviews/turn-outline.ts';
import { fold } from '../language/fold.ts';
import type { Codebook, CodebookNode } from '../model/codebook.ts';
import { defer, madeAgain, madeOnce } from '../model/deferred.ts';
import type { Document, Note, SourceFile } from '../model/document.ts';
import type { KeyMaker } from '../model/key.ts';
import { type Packed, type PackedParts, packed, UnpackedParts } from '../model/packed.ts';
import type { Role, Transcript } from '../model/project.ts';
import { NO_TEXT, RawText } from '../model/raw-text.ts';
import type { CodeList, FragmentTable } from '../model/tables.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';
import { hashOf } from '../sources/hash.ts';
import { readSource } from '../sources/index.ts';
import { isRemarked, withoutRemarks } from '../sources/remarks.ts';
import { rememberedNote } from './remembered.ts';
import { knowAnswers, signedBy, type TalkSigns } from './talk-signs.ts';

/** What one source says by itself: no other source, no codebook and no decision has a part in it. */
export interface SourceFacts {
  /** Without the remarks that kantlijn wrote. */
  readonly document: Document;
  readonly isRemarked: boolean;
  readonly found: DocumentFacts;
}

/** Facts that come back a part at a time. */
export interface KeptSource extends SourceFacts {
  /** What its texts say they are kept in. */
  readonly within: object;
  /** A whole text of it, by its number there. */
  readonly textAt: (at: number) => RawText;
}

/** What stands in a document. */
export interface DocumentFacts extends FoundInterviews {
  readonly marks: InlineMarks;
  /** The notes on its interviews. */
  readonly placed: readonly PlacedNote[];
  readonly tables: readonly FragmentTable[];
  readonly codeLists: readonly CodeList[];
}

/** The part of `kantlijn.yaml` that reads a source. */
export type ReadingHabits = Pick<ProjectFile, 'speakers' | 'transcripts' | 'inline' | 'highlights'>;

export const AS_IT_STANDS: ReadingHabits = {
  speakers: new Map(),
  transcripts: [],
  inline: null,
  highlights: new Map(),
};

/** How documents are read that are no project yet. */
export function habitsBefore(answered?: Pick<ReadingHabits, 'speakers'>): ReadingHabits {
  return { ...AS_IT_STANDS, speakers: answered?.speakers ?? AS_IT_STANDS.speakers };
}

export async function readFacts(source: SourceFile, habits: ReadingHabits): Promise<SourceFacts> {
  const read = await readSource(source);
  const document = withoutRemarks(read);
  return { document, isRemarked: isRemarked(read), found: documentFacts(document, habits) };
}

export function documentFacts(document: Document, habits: ReadingHabits): DocumentFacts {
  const { speakers, transcripts: entries, inline, highlights } = habits;
  const found = interviewsIn(document, speakers, entries);
  const marks = inlineMarks(document, found.transcripts, {
    brackets: inline === 'brackets',
    colours: highlights,
  });
  const placed = placeNotes(document, found.transcripts, marks.notes);
  return { ...found, marks, placed, tables: fragmentTablesOf(document), codeLists: codeListsOf(document) };
}

/** With what stands between brackets and begins as what a typist writes, where a codebook or a list of codes in any of the documents has those words. */
export function withListedAsides(
  all: readonly DocumentFacts[],
  { highlights }: ReadingHabits,
  codebooks: readonly Codebook[],
): readonly DocumentFacts[] {
  const listed = madeOnce(
    () =>
      new Set([
        ...wordsOfCodes(all.flatMap(({ codeLists }) => codeLists)),
        ...codebooks.flatMap(({ labels }) => allNodes(labels).flatMap(namesOfNode)),
      ]),
  );
  return all.map((found) => {
    const { document, areCodes, brackets } = found.marks.unread;
    const isListed = areCodes && brackets.some(({ inside }) => listed().has(fold(wordsOf(inside))));
    if (!isListed) return found;
    const marks = inlineMarks(document, found.transcripts, {
      brackets: true,
      colours: highlights,
      listed: listed(),
    });
    return { ...found, marks, placed: placeNotes(document, found.transcripts, marks.notes) };
  });
}

function namesOfNode({ code, name, also }: CodebookNode): string[] {
  return [String(partsOf(code).at(-1)), ...[name, ...also].map(wordsOf)].map((one) => fold(one.trim()));
}

/**
 * Everything that the facts of a source depend on, as SHA-256 in hexadecimal: the file's name and bytes, and what
 * `readersMark` says. Who guesses the bytes can make it too.
 */
export function factsMark({ name, bytes }: SourceFile, readers: string): string {
  const said = JSON.stringify([readers, name]);
  return createHash('sha256').update(`${said}\n`).update(bytes).digest('hex');
}

/** What the facts of all sources depend on: the program, the `platform` under it, and the habits. */
export function readersMark(
  { speakers, transcripts, inline, highlights }: ReadingHabits,
  platform: string,
): string {
  const colours = [...highlights].map(([colour, codes]) => [colour, codes.map(wordsOf)]);
  return hashOf(JSON.stringify([READING_VERSION, platform, [...speakers], transcripts, inline, colours]));
}

/** What every command asks for. Turns and paragraphs, which few do, come later. */
interface FirstFacts {
  /** Without what stands in columns. */
  readonly facts: SourceFacts;
  readonly columns: NoteColumns | null;
  /** Of each interview. */
  readonly known: readonly KnownTalk[];
}

interface KnownTalk extends TalkSigns {
  readonly roles: ReadonlySet<Role>;
  /** Of who speak, see `namesOfSpeakers`. */
  readonly names: readonly RawText[];
}

type KeptTalk = Pick<Transcript, 'turns' | 'pieces'>;
interface KeptPage extends Pick<Document, 'paragraphs' | 'footnotes'> {
  /** Of `allNotesOf`. */
  readonly anchors: readonly RawText[];
}

const TALKS = 0;
const PAGE = 1;
const OUTLINES = 2;

export type { Packed as PackedFacts, PackedParts as FactsParts } from '../model/packed.ts';

/** With what is made of its words under the project's secret, which is made at each run without one. */
export function packedFacts(facts: SourceFacts, keys: KeyMaker): Packed {
  const { document, found: read } = facts;
  const found = { ...read, placed: read.placed.map((one) => withSigns(one, keys)) };
  const { paragraphs, footnotes } = document;
  const notes = allNotesOf({ document, found });
  const inMargin = found.placed.filter(({ layer }) => layer === 'note');
  const columns = noteColumnsOf(document, found.transcripts, inMargin);
  const kept = { ...document, ...(columns === null ? {} : { notes: [] }) };
  // What comes later is no part of it, see `defer`.
  const bare = new Map<object, object>([[document, without(kept, ['paragraphs', 'footnotes'])]]);
  for (const note of notes) bare.set(note, { ...note, anchor: NO_TEXT } satisfies Note);
  for (const one of found.transcripts) bare.set(one, without(one, ['turns', 'pieces']));
  const known = found.transcripts.map(
    (one): KnownTalk => ({
      ...signedBy(one, keys),
      sketch: sketchOf(one),
      roles: rolesIn(one),
      names: namesOfSpeakers(one),
    }),
  );
  const others = columns === null ? found.placed : found.placed.filter(({ layer }) => layer !== 'note');
  const first: FirstFacts = { facts: { ...facts, found: { ...found, placed: others } }, columns, known };
  const talks = found.transcripts.map(({ turns, pieces }): KeptTalk => ({ turns, pieces }));
  const page: KeptPage = { paragraphs, footnotes, anchors: notes.map(({ anchor }) => anchor) };
  const outlines = found.transcripts.map(turnOutlineOf);
  return packed(first, [talks, page, outlines], (one) => bare.get(one) ?? one);
}

function without<T extends object, Key extends keyof T & string>(
  value: T,
  keys: readonly Key[],
): Omit<T, Key> {
  const left: T = { ...value };
  for (const key of keys) Reflect.deleteProperty(left, key);
  return left;
}

/** All notes of a source, each once. */
function allNotesOf({ document, found }: Pick<SourceFacts, 'document' | 'found'>): Note[] {
  const beside = found.transcripts.flatMap((one) => one.beside);
  return [...new Set([...document.notes, ...beside, ...found.marks.notes])];
}

function withSigns(note: PlacedNote, keys: KeyMaker): PlacedNote {
  const { transcript, start, end } = note.placed;
  const remembered = rememberedNote(transcript.text.slice(start, end), note.note.text, keys);
  const key = noteKey(note, keys);
  if (key === null || remembered === null) return note;
  return { ...note, signs: { on: transcript.id, key, remembered } };
}

/** Of what `packedFacts` wrote under the same mark. */
export function unpackedFacts(parts: PackedParts): KeptSource {
  const kept = new UnpackedParts(parts);
  const { facts, columns, known } = kept.first() as FirstFacts;
  const page = madeAgain(() => kept.later(PAGE) as KeptPage);
  const anchorAt = (i: number) => page().anchors[i] ?? NO_TEXT;
  defer(facts.document, { paragraphs: () => page().paragraphs, footnotes: () => page().footnotes });
  const texts = columns?.texts;
  const { length: inColumns = 0 } = texts ?? {};
  allNotesOf(facts).forEach((note, i) => {
    Object.assign(note, {
      anchor: RawText.later(() => anchorAt(inColumns + i)),
    } satisfies Partial<Note>);
  });
  deferTalk(kept, facts.found.transcripts, known);
  const textAt = (at: number) => {
    const text = kept.textAt(at) ?? texts?.numbered(at);
    if (text !== undefined) return text;
    page();
    return kept.textAt(at) ?? NO_TEXT;
  };
  return { ...withNotes(facts, columns, anchorAt), within: kept, textAt };
}

/** With the notes that stand in columns. */
function withNotes(
  facts: SourceFacts,
  columns: NoteColumns | null,
  anchorAt: (i: number) => RawText,
): SourceFacts {
  if (columns === null) return facts;
  const { document, found } = facts;
  const { notes, placed } = columnNotes(columns, { document, transcripts: found.transcripts, anchorAt });
  Object.assign(document, { notes } satisfies Partial<Document>);
  return { ...facts, found: { ...found, placed: [...placed, ...found.placed] } };
}

function deferTalk(kept: UnpackedParts, all: readonly Transcript[], known: readonly KnownTalk[]): void {
  const talks = madeAgain(() => kept.later(TALKS) as readonly KeptTalk[]);
  const outlines = madeAgain(() => kept.later(OUTLINES) as readonly TurnOutline[]);
  all.forEach((transcript, i) => {
    knowTurnOutline(transcript, () => outlines()[i] ?? NO_TURNS);
    defer(transcript, { turns: () => talks()[i]?.turns ?? [], pieces: () => talks()[i]?.pieces ?? [] });
    const talk = known[i];
    if (talk === undefined) return;
    knowSketch(transcript, talk.sketch);
    knowRoles(transcript, talk.roles);
    knowSpeakers(transcript, talk.names);
    if (transcript.speakers.length > 0) knowAnswers(transcript, talk.answers);
  });
}

const NO_TURNS: TurnOutline = { voices: [], voiceOf: [], starts: [], ends: [] };
