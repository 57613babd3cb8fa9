import { sketchOf } from '../interviews/same-talk/sketch.ts';
import { fold } from '../language/fold.ts';
import type { KeyMaker } from '../model/key.ts';
import type { Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** What an interview is recognised by when it stands elsewhere. */
export interface TalkSigns {
  /** See `sketchOf`. */
  readonly sketch: readonly number[];
  /** Some of its answers, in digits under the project's secret. */
  readonly answers: readonly string[];
}

/** An interview as it was when a command last read it; nobody can tell its words from it. */
export interface RememberedTalk extends TalkSigns {
  readonly id: string;
  /** In one text, see `rememberedNotes`: there are thousands, and nobody looks at one of them as long as all are as they were. */
  readonly notes: string;
}

/** A note in digits: of the words that it stands on, and of its own words. */
export type RememberedNote = readonly [anchor: string, text: string];

/** The notes of an interview, one after the other. */
export function asRemembered(notes: readonly RememberedNote[]): string {
  return notes.map((note) => note.join(' ')).join('\n');
}

/** The notes of a text that `asRemembered` made. */
export function rememberedNotes(notes: string): RememberedNote[] {
  if (notes === '') return [];
  return notes.split('\n').map((note) => {
    const [anchor = '', text = ''] = note.split(' ');
    return [anchor, text];
  });
}

/** Kept in the project's private folder, so that what changes under a project is seen. */
export type Remembered = readonly RememberedTalk[];

/** UTF-16 units: "Ja, hoor" is said everywhere. */
const SHORTEST = 12;
const MOST = 16;

/**
 * Without a secret no answers: what is made of their words alone can be guessed. Nothing where nobody is known to speak:
 * as soon as somebody is, the same words are other turns.
 */
export function signedBy(transcript: Transcript, keys: KeyMaker): TalkSigns {
  if (transcript.speakers.length === 0) return { sketch: [], answers: [] };
  const answers = known.get(transcript.text) ?? answersOf(transcript, keys);
  if (keys.shown !== null) known.set(transcript.text, answers);
  return { sketch: sketchOf(transcript), answers };
}

export function haveSameSigns(one: TalkSigns, other: TalkSigns): boolean {
  return sayTheSame(one.sketch, other.sketch) && sayTheSame(one.answers, other.answers);
}

function sayTheSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}

/** Those that were made of an interview before, under the same secret. */
export function knowAnswers({ text }: Transcript, answers: readonly string[]): void {
  known.set(text, answers);
}

const known = new WeakMap<RawText, readonly string[]>();

function answersOf(transcript: Transcript, keys: KeyMaker): readonly string[] {
  const digits = keys.shown?.([]);
  const long = transcript.turns.filter(({ role, text }) => role !== 'researcher' && text.length >= SHORTEST);
  return digits === undefined ? [] : long.slice(0, MOST).map(({ text }) => digits(fold(wordsOf(text))));
}

/** Null for what nobody kept: then nothing is remembered. */
export function rememberedIn(kept: unknown): Remembered | null {
  if (!Array.isArray(kept)) return null;
  const talks = kept.flatMap((one: unknown) => talkIn(one) ?? []);
  return talks.length === kept.length ? talks : null;
}

function talkIn(one: unknown): RememberedTalk | null {
  if (typeof one !== 'object' || one === null) return null;
  if (!('id' in one && 'sketch' in one && 'answers' in one && 'notes' in one)) return null;
  const { id, sketch, answers, notes } = one;
  const isWhole = typeof id === 'string' && isAll(sketch, isANumber) && isAll(answers, isAString);
  // Earlier versions kept a list of them.
  const told = isAll(notes, isRememberedNote) ? asRemembered(notes) : notes;
  return isWhole && isAString(told) ? { id, sketch, answers, notes: told } : null;
}

function isAll<One>(list: unknown, isOne: (one: unknown) => one is One): list is One[] {
  return Array.isArray(list) && list.every(isOne);
}

function isANumber(one: unknown): one is number {
  return typeof one === 'number';
}

function isAString(one: unknown): one is string {
  return typeof one === 'string';
}

function isRememberedNote(one: unknown): one is RememberedNote {
  return Array.isArray(one) && one.length === 2 && isAString(one[0]) && isAString(one[1]);
}
