import { PARTS } from '../model/deferred.ts';
import type { Document, Note, TextRange } from '../model/document.ts';
import type { Layer, Transcript, TurnPosition } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import {
  AT,
  DIGITS,
  HAS_RANGE,
  IS_EXACT,
  IS_REPLY,
  IS_RESOLVED,
  NONE,
  type NoteColumns,
  NUMBERS_OF_A_NOTE,
  SIGNS,
  TELLS_RESOLVED,
} from './note-columns.ts';
import type { NoteSigns, PlacedNote } from './placed-note.ts';
import type { HeardVoice, Placed } from './placing.ts';

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
  /** One more than each: `NONE` is the least. */
  readonly #numbers: Uint16Array | Int32Array;

  constructor(columns: NoteColumns, of: ColumnsOf) {
    const { numbers } = columns;
    const areSmall = numbers.every((one) => one >= NONE && one < 0xffff);
    this.#numbers = new (areSmall ? Uint16Array : Int32Array)(numbers.length);
    for (const [i, one] of numbers.entries()) this.#numbers[i] = one - NONE;
    // Two digits in one unit.
    const signs = Buffer.from(columns.signs, 'hex').toString('latin1');
    this.columns = { ...columns, numbers: [], signs };
    this.of = of;
    this.notes = Array.from({ length: columns.texts.length }, (_, i) => new ColumnNote(this, i));
  }

  at(i: number, column: number): number {
    return (this.#numbers[i * NUMBERS_OF_A_NOTE + column] ?? 0) + NONE;
  }
}

// A private method takes a place of its own in every object: what is made by the hundred thousand has none.
function hasFlag(table: NoteTable, i: number, flag: number): boolean {
  return (table.at(i, AT.flags) & flag) !== 0;
}

function positionAt(table: NoteTable, i: number, column: number): TurnPosition {
  return { turn: table.at(i, column), offset: table.at(i, column + 1) };
}

class ColumnNote implements Note {
  readonly #table: NoteTable;
  readonly #i: number;

  constructor(table: NoteTable, i: number) {
    this.#table = table;
    this.#i = i;
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
    if (!hasFlag(this.#table, this.#i, HAS_RANGE)) return null;
    const position = (column: number) => ({
      paragraph: this.#table.at(this.#i, column),
      offset: this.#table.at(this.#i, column + 1),
    });
    return { from: position(AT.range), to: position(AT.range + 2) };
  }

  get exact(): boolean {
    return hasFlag(this.#table, this.#i, IS_EXACT);
  }

  get reply(): boolean {
    return hasFlag(this.#table, this.#i, IS_REPLY);
  }

  get resolved(): boolean {
    return hasFlag(this.#table, this.#i, IS_RESOLVED);
  }

  get line(): number {
    return this.#table.at(this.#i, AT.line);
  }

  [PARTS](): Note {
    const { ordinal, author, text, anchor, range, exact, reply, line } = this;
    const resolved = hasFlag(this.#table, this.#i, TELLS_RESOLVED) ? { resolved: this.resolved } : {};
    return { ordinal, author, text, anchor, range, exact, reply, ...resolved, line };
  }
}

/** Then it is a note of its document, as it stands there. */
export function isInColumns(note: Note): boolean {
  return note instanceof ColumnNote;
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
    this.#table = table;
    this.#i = i;
    this.#signed = signed;
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
    const [from, to] = [this.#signed, this.#signed + 1].map((at) => (at * SIGNS * DIGITS) / 2);
    const digits = Buffer.from(columns.signs.slice(from, to), 'latin1').toString('hex');
    const sign = (i: number) => digits.slice(i * DIGITS, (i + 1) * DIGITS);
    return { on: id, key: sign(0), remembered: [sign(1), sign(2)] };
  }

  get start(): number {
    return this.#table.at(this.#i, AT.start);
  }

  get end(): number {
    return this.#table.at(this.#i, AT.end);
  }

  get from() {
    return positionAt(this.#table, this.#i, AT.from);
  }

  get to() {
    return positionAt(this.#table, this.#i, AT.to);
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
