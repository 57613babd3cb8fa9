import type { Document, Note, TextRange } from '../model/document.ts';
import type { Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { TextColumn } from '../model/text-column.ts';
import { wordsOf } from '../model/words-of.ts';
import type { PlacedNote } from './placed-note.ts';
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
  /** `NUMBERS_OF_A_NOTE` for each, see `AT`. */
  readonly numbers: readonly number[];
  /** Of each note that stands on an interview: its key, and what it is remembered by, digits alone. Empty where there are none. */
  readonly signs: string;
}

/** Where each number stands among those of a note: a range is two paragraphs with an offset in each, a place two turns with an offset in each. */
export const AT = {
  ...{ ordinal: 0, line: 1, flags: 2, author: 3, range: 4, transcript: 8, start: 9, end: 10 },
  ...{ from: 11, to: 13, time: 15, words: 16, voices: 18 },
};
export const NUMBERS_OF_A_NOTE = 19;

export const IS_EXACT = 1;
export const IS_REPLY = 2;
export const TELLS_RESOLVED = 4;
export const IS_RESOLVED = 8;
export const HAS_RANGE = 16;
export const NONE = -1;

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
  const isSigned = signs.length === placed.length * SIGNS && signs.every((sign) => SIGN.test(sign));
  if (texts === null || !isUsual || (signs.length > 0 && !isSigned)) return null;
  const [authors, voices] = [new Distinct<RawText>(), new Distinct<readonly HeardVoice[]>()];
  const numbers = notes.flatMap((note) => [
    ...numbersOf(note, authors.numberOf(wordsOf(note.author), note.author)),
    ...placeNumbers(ofNote.get(note)?.placed ?? null, transcripts, voices),
  ]);
  const isWhole = numbers.every((one) => one === (one | 0));
  return isWhole ? { texts, authors: authors.all, voices: voices.all, numbers, signs: signs.join('') } : null;
}

/** Of each note: its key, and two by which it is remembered. */
export const SIGNS = 3;
/** UTF-16 units of each sign. */
export const DIGITS = 12;
const SIGN = /^[\da-f]{12}$/;

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
  if (placed === null) return [NONE, ...Array.from({ length: NUMBERS_OF_A_NOTE - AT.start }, () => 0)];
  const { transcript, start, end, from, to, time, range } = placed;
  return [
    ...[transcripts.indexOf(transcript), start, end, from.turn, from.offset, to.turn, to.offset],
    ...[time ?? NONE, range.from, range.to],
    voices.numberOf(JSON.stringify(placed.voices), placed.voices),
  ];
}
