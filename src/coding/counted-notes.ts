import type { SameTalk } from '../interviews/same-talk/same-talk.ts';
import { address } from '../model/code.ts';
import type { Note } from '../model/document.ts';
import type { Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { coderKey } from './coders.ts';
import { coderInPath } from './file-coder.ts';
import type { PlacedNote } from './fragments.ts';
import { placedAt } from './placing.ts';
import { wordRange } from './word-range.ts';

/** A copy, with the transcript that counts. */
export interface Counterpart {
  readonly talk: SameTalk;
  readonly of: Transcript;
}

/** Notes of all coders on the transcripts that count, in the order of these and of their words. */
export interface CountedNotes {
  readonly notes: readonly PlacedNote[];
  /** By the copy that they stand in: what its counterpart has already, and what stands on words that are not there. */
  readonly doubled: ReadonlyMap<Transcript, readonly Note[]>;
  readonly unplaced: ReadonlyMap<Transcript, readonly Note[]>;
}

export function countedNotes(
  placed: readonly PlacedNote[],
  transcripts: readonly Transcript[],
  counterparts: readonly Counterpart[],
): CountedNotes {
  const byCopy = new Map(counterparts.map((one) => [one.talk.copy, one] as const));
  const notes = signed(placed, counterparts);
  const isOwn = (note: PlacedNote) => !byCopy.has(note.placed.transcript);
  const counted = notes.filter(isOwn);
  const known = new Map(counted.map((note) => [sameness(note), note.placed.transcript] as const));
  const doubled = new Map<Transcript, Note[]>();
  const unplaced = new Map<Transcript, Note[]>();
  for (const note of notes) {
    const copy = note.placed.transcript;
    const moved = movedTo(byCopy.get(copy), note);
    if (isOwn(note)) continue;
    if (moved === null) unplaced.set(copy, [...(unplaced.get(copy) ?? []), note.note]);
    else if ((known.get(sameness(moved)) ?? copy) !== copy)
      doubled.set(copy, [...(doubled.get(copy) ?? []), note.note]);
    else {
      known.set(sameness(moved), copy);
      counted.push(moved);
    }
  }
  return { notes: inOrder(counted, transcripts), doubled, unplaced };
}

/** Null where its words are not there. */
function movedTo(counterpart: Counterpart | undefined, note: PlacedNote): PlacedNote | null {
  const { start, end, time } = note.placed;
  const stretch = counterpart?.talk.stretchOf({ start, end }) ?? null;
  if (counterpart === undefined || stretch === null) return null;
  const placed = placedAt(counterpart.of, stretch);
  return { ...note, placed: { ...placed, time: placed.time ?? time } };
}

/** One coder, one range, one text. */
function sameness({ note, placed, coding }: PlacedNote): string {
  const { transcript, start, end } = placed;
  const range = wordRange(transcript.id, transcript.text.slice(start, end));
  const text = wordsOf(note.text).replace(/\s+/g, ' ').trim();
  const codes = coding?.codes.map((code) => wordsOf(address(code))).join(' ') ?? '';
  return [range, coderKey(note.author), text, codes].join('\n');
}

/** By the transcripts' order and by where they start; at one place the notes of the transcript's own document first. */
function inOrder(notes: readonly PlacedNote[], transcripts: readonly Transcript[]): PlacedNote[] {
  const order = new Map(transcripts.map(({ id }, i) => [id, i] as const));
  const place = ({ placed }: PlacedNote) => order.get(placed.transcript.id) ?? order.size;
  return [...notes].sort((a, b) => place(a) - place(b) || a.placed.start - b.placed.start);
}

/** Notes that nobody signed are of whom their file is called after, where several files hold the interview. */
function signed(notes: readonly PlacedNote[], counterparts: readonly Counterpart[]): PlacedNote[] {
  const files = new Map<Transcript, Set<string>>();
  for (const { talk, of } of counterparts)
    files.set(of, (files.get(of) ?? new Set([of.document.file])).add(talk.copy.document.file));
  const family = new Map(counterparts.map(({ talk, of }) => [talk.copy, files.get(of)] as const));
  const coders = new Map<Transcript, RawText | null>();
  return notes.map((entry) => {
    const { transcript } = entry.placed;
    const all = family.get(transcript) ?? files.get(transcript);
    if (all === undefined || coderKey(entry.note.author) !== '') return entry;
    const own = transcript.document.file;
    const coder =
      coders.get(transcript) ??
      coderInPath(
        own,
        [...all].filter((file) => file !== own),
      );
    coders.set(transcript, coder);
    return coder === null ? entry : { ...entry, note: { ...entry.note, author: coder } };
  });
}
