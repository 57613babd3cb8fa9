import { PARTS } from '../model/deferred.ts';
import type { Document, Note, TextRange } from '../model/document.ts';
import type { Layer, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { TextColumn } from '../model/text-column.ts';
import { wordsOf } from '../model/words-of.ts';
import type { NoteSigns, PlacedNote } from './placed-note.ts';
import type { HeardVoice, Placed } from './placing.ts';

/**
 * The notes in the margin of a source and where they stand, side by side: a project has thousands, and as objects of
 * objects they take more room than everything else that a command asks of it.
 */
export interface NoteColumns {
  readonly texts: TextColumn;
  /** Each once. */
  readonly authors: readonly RawText[];
  readonly voices: readonly (readonly HeardVoice[])[];
  /** Of each note so many as is wide, see `AT`. */
  readonly numbers: readonly number[];
  /** Of each note that stands on an interview: its key, and what it is remembered by, digits alone. Empty where there are none. */
  readonly signs: string;
}

/** A range is two paragraphs with an offset in each, a place two turns with an offset in each. */
const AT = {
  ...{ ordinal: 0, line: 1, flags: 2, author: 3, range: 4, transcript: 8, start: 9, end: 10 },
  ...{ from: 11, to: 13, time: 15, words: 16, voices: 18 },
};
const WIDTH = 19;

const IS_EXACT = 1;
const IS_REPLY = 2;
const TELLS_RESOLVED = 4;
const IS_RESOLVED = 8;
const HAS_RANGE = 16;
const NONE = -1;

/** Null for notes that columns cannot hold: whoever keeps them keeps them as they are. */
export function noteColumnsOf(
  { notes }: Document,
  transcripts: readonly Transcript[],
  placed: readonly PlacedNote[],
): NoteColumns | null {
  const texts = TextColumn.of(notes.map(({ text }) => text));
  const ofNote = new Map(placed.map((one) => [one.note, one] as const));
  const isUsual = notes.every(isUsualNote) && placed.every((one) => isUsualPlace(one, transcripts));
  const signs = notes.flatMap((note) => signsIn(ofNote.get(note)) ?? []);
  const isSigned = signs.length === placed.length * SIGNS && signs.every(({ length }) => length === DIGITS);
  if (texts === null || !isUsual || (signs.length > 0 && !isSigned)) return null;
  const [authors, voices] = [new Distinct<RawText>(), new Distinct<readonly HeardVoice[]>()];
  const numbers = notes.flatMap((note) => [
    ...numbersOf(note, authors.numberOf(wordsOf(note.author), note.author)),
    ...placeNumbers(ofNote.get(note)?.placed ?? null, transcripts, voices),
  ]);
  const isWhole = numbers.every((one) => one === (one | 0));
  return isWhole ? { texts, authors: authors.all, voices: voices.all, numbers, signs: signs.join('') } : null;
}

const SIGNS = 3;
/** Of each sign. */
const DIGITS = 12;

function signsIn(one: PlacedNote | undefined): string[] | null {
  return one?.signs === undefined ? null : [one.signs.key, ...one.signs.remembered];
}

function isUsualNote({ text, author, ...rest }: Note): boolean {
  const { anchor: _, ordinal: __, range: ___, exact, reply, resolved, line, ...more } = rest;
  const isWhole = author.length === author.whole.length && author.origin === 'said';
  return isWhole && Object.keys(more).length === 0;
}

function isUsualPlace(one: PlacedNote, transcripts: readonly Transcript[]): boolean {
  const { layer, file, coding, signs, placed } = one;
  const isOwn = transcripts.includes(placed.transcript);
  const isSigned = signs === undefined || signs.on === placed.transcript.id;
  return isOwn && isSigned && layer === 'note' && file === undefined && coding === undefined;
}

/** Things by what they say, each once. */
class Distinct<Thing> {
  readonly all: Thing[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(said: string, thing: Thing): number {
    const known = this.#numbers.get(said) ?? this.all.push(thing) - 1;
    this.#numbers.set(said, known);
    return known;
  }
}

function numbersOf({ ordinal, line, exact, reply, resolved, range }: Note, author: number): number[] {
  const flags =
    (exact ? IS_EXACT : 0) +
    (reply ? IS_REPLY : 0) +
    (resolved === undefined ? 0 : TELLS_RESOLVED) +
    (resolved === true ? IS_RESOLVED : 0) +
    (range === null ? 0 : HAS_RANGE);
  const { from, to } = range ?? NOWHERE;
  return [ordinal, line, flags, author, from.paragraph, from.offset, to.paragraph, to.offset];
}

const NOWHERE: TextRange = { from: { paragraph: 0, offset: 0 }, to: { paragraph: 0, offset: 0 } };

function placeNumbers(
  placed: Placed | null,
  transcripts: readonly Transcript[],
  voices: Distinct<readonly HeardVoice[]>,
): number[] {
  if (placed === null) return [NONE, ...Array.from({ length: WIDTH - AT.start }, () => 0)];
  const { transcript, start, end, from, to, time, range } = placed;
  return [
    ...[transcripts.indexOf(transcript), start, end, from.turn, from.offset, to.turn, to.offset],
    ...[time ?? NONE, range.from, range.to],
    voices.numberOf(JSON.stringify(placed.voices), placed.voices),
  ];
}

/** Where columns were kept. */
interface ColumnsOf {
  readonly document: Document;
  readonly transcripts: readonly Transcript[];
  /** The words that a note hangs on, by its place among the notes. */
  readonly anchorAt: (i: number) => RawText;
}

/** The notes of columns, and those that stand on an interview. */
export function columnNotes(columns: NoteColumns, of: ColumnsOf): { notes: Note[]; placed: PlacedNote[] } {
  const table = new NoteTable(columns, of);
  const notes = table.notes;
  const placed: PlacedNote[] = [];
  for (let i = 0; i < notes.length; i++) {
    const transcript = of.transcripts[table.at(i, AT.transcript)];
    if (transcript !== undefined) placed.push(new ColumnPlace(table, i, placed.length, transcript));
  }
  return { notes, placed };
}

class NoteTable {
  readonly notes: readonly Note[] & Note[];
  readonly columns: NoteColumns;
  readonly of: ColumnsOf;
  readonly #numbers: Int32Array;

  constructor(columns: NoteColumns, of: ColumnsOf) {
    this.#numbers = Int32Array.from(columns.numbers);
    this.columns = { ...columns, numbers: [] };
    this.of = of;
    this.notes = Array.from({ length: columns.texts.length }, (_, i) => new ColumnNote(this, i));
  }

  at(i: number, column: number): number {
    return this.#numbers[i * WIDTH + column] ?? 0;
  }
}

class ColumnNote implements Note {
  readonly #table: NoteTable;
  readonly #i: number;

  constructor(table: NoteTable, i: number) {
    [this.#table, this.#i] = [table, i];
  }

  get ordinal(): number {
    return this.#table.at(this.#i, AT.ordinal);
  }

  get author(): RawText {
    return this.#table.columns.authors[this.#table.at(this.#i, AT.author)] ?? NO_AUTHOR;
  }

  get text(): RawText {
    return this.#table.columns.texts.at(this.#i);
  }

  get anchor(): RawText {
    return RawText.later(() => this.#table.of.anchorAt(this.#i));
  }

  get range(): TextRange | null {
    if (!this.#has(HAS_RANGE)) return null;
    const position = (column: number) => ({
      paragraph: this.#table.at(this.#i, column),
      offset: this.#table.at(this.#i, column + 1),
    });
    return { from: position(AT.range), to: position(AT.range + 2) };
  }

  get exact(): boolean {
    return this.#has(IS_EXACT);
  }

  get reply(): boolean {
    return this.#has(IS_REPLY);
  }

  get resolved(): boolean {
    return this.#has(IS_RESOLVED);
  }

  get line(): number {
    return this.#table.at(this.#i, AT.line);
  }

  #has(flag: number): boolean {
    return (this.#table.at(this.#i, AT.flags) & flag) !== 0;
  }

  [PARTS](): Note {
    const { ordinal, author, text, anchor, range, exact, reply, line } = this;
    const resolved = this.#has(TELLS_RESOLVED) ? { resolved: this.resolved } : {};
    return { ordinal, author, text, anchor, range, exact, reply, ...resolved, line };
  }
}

const NO_AUTHOR = RawText.of('');

/** A note on an interview, and where on it. */
class ColumnPlace implements PlacedNote, Placed {
  readonly #table: NoteTable;
  readonly #i: number;
  /** Among the notes on interviews. */
  readonly #signed: number;
  readonly transcript: Transcript;

  constructor(table: NoteTable, i: number, signed: number, transcript: Transcript) {
    [this.#table, this.#i, this.#signed] = [table, i, signed];
    this.transcript = transcript;
  }

  on(transcript: Transcript): ColumnPlace {
    return new ColumnPlace(this.#table, this.#i, this.#signed, transcript);
  }

  get note(): Note {
    return this.#table.notes[this.#i] ?? new ColumnNote(this.#table, this.#i);
  }

  get placed(): Placed {
    return this;
  }

  get document(): Document {
    return this.#table.of.document;
  }

  get layer(): Layer {
    return 'note';
  }

  get signs(): NoteSigns | undefined {
    const { columns, of } = this.#table;
    if (columns.signs === '') return undefined;
    const { id } = of.transcripts[this.#table.at(this.#i, AT.transcript)] ?? this.transcript;
    const sign = (i: number) => {
      const from = (this.#signed * SIGNS + i) * DIGITS;
      return columns.signs.slice(from, from + DIGITS);
    };
    return { on: id, key: sign(0), remembered: [sign(1), sign(2)] };
  }

  get start(): number {
    return this.#table.at(this.#i, AT.start);
  }

  get end(): number {
    return this.#table.at(this.#i, AT.end);
  }

  get from() {
    return this.#position(AT.from);
  }

  get to() {
    return this.#position(AT.to);
  }

  get time(): number | null {
    const time = this.#table.at(this.#i, AT.time);
    return time === NONE ? null : time;
  }

  get range() {
    return {
      from: this.#table.at(this.#i, AT.words),
      to: this.#table.at(this.#i, AT.words + 1),
    };
  }

  get voices(): readonly HeardVoice[] {
    return this.#table.columns.voices[this.#table.at(this.#i, AT.voices)] ?? [];
  }

  #position(column: number) {
    return { turn: this.#table.at(this.#i, column), offset: this.#table.at(this.#i, column + 1) };
  }

  [PARTS](): object {
    const { note, document, transcript, start, end, from, to, time, range, voices, layer, signs } = this;
    return {
      ...{ note, placed: { transcript, start, end, from, to, time, range, voices }, document, layer },
      ...(signs === undefined ? {} : { signs }),
    };
  }
}

/** The same note, on the same interview as it is called now. */
export function onTranscript(note: PlacedNote, transcript: Transcript): PlacedNote {
  if (transcript === note.placed.transcript) return note;
  if (note instanceof ColumnPlace) return note.on(transcript);
  return { ...note, placed: { ...note.placed, transcript } };
}
