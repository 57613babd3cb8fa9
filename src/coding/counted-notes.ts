import type { SameTalk } from '../interviews/same-talk/same-talk.ts';
import { onOneLine } from '../language/blanks.ts';
import codingWords from '../language/data/coding-words.txt?raw';
import copyWords from '../language/data/copy-words.txt?raw';
import { wordList } from '../language/data/word-list.ts';
import { tokensOf } from '../language/tokens.ts';
import { address } from '../model/code.ts';
import type { Note } from '../model/document.ts';
import type { CopiedNotes, Layer, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { coderKey } from './coders.ts';
import type { PlacedNote } from './placed-note.ts';
import { placedAt } from './placing.ts';
import { rangeKey } from './word-range.ts';

/** A copy, with the transcript that counts. */
export interface Counterpart {
  readonly talk: SameTalk;
  readonly of: Transcript;
}

/** Notes of all coders on the transcripts that count, in the order of these and of their words. */
export interface CountedNotes {
  readonly notes: readonly PlacedNote[];
  readonly ofCopies: ReadonlyMap<Transcript, CopiedNotes>;
}

export function countedNotes(
  placed: readonly PlacedNote[],
  transcripts: readonly Transcript[],
  counterparts: readonly Counterpart[],
): CountedNotes {
  if (counterparts.length === 0) return { notes: inTalkOrder(placed, transcripts), ofCopies: new Map() };
  const byCopy = new Map(counterparts.map((one) => [one.talk.copy, one] as const));
  const notes = signed(placed, counterparts);
  const counted = notes.filter((note) => !byCopy.has(note.placed.transcript));
  const known = new Map(counted.map((note) => [sameness(note), note.placed.transcript] as const));
  const ofCopies = new Map([...byCopy.keys()].map((copy) => [copy, noNotes()] as const));
  for (const note of notes) {
    const copy = note.placed.transcript;
    const counterpart = byCopy.get(copy);
    const copied = ofCopies.get(copy);
    if (counterpart === undefined || copied === undefined) continue;
    const moved = noteMovedTo(counterpart, note);
    if (moved === null) copied.unplaced.push(note.note);
    else if ((known.get(sameness(moved)) ?? copy) !== copy) copied.doubled.push(note.note);
    else {
      known.set(sameness(moved), copy);
      copied.added.push(note.note);
      counted.push(moved);
    }
  }
  return { notes: inTalkOrder(counted, transcripts), ofCopies };
}

function noNotes(): { added: Note[]; doubled: Note[]; unplaced: Note[] } {
  return { added: [], doubled: [], unplaced: [] };
}

/** Null where its words are not there. */
function noteMovedTo({ talk, of }: Counterpart, note: PlacedNote): PlacedNote | null {
  const { start, end, time } = note.placed;
  const stretch = talk.stretchOf({ start, end });
  if (stretch === null) return null;
  const placed = placedAt(of, stretch);
  return { ...plainNote(note), placed: { ...placed, time: placed.time ?? time }, signs: undefined };
}

/** With other words about it, as far as these are given. */
function plainNote(
  { note, placed, document, layer, file, signs, coding }: PlacedNote,
  changed: Partial<Note> = {},
): PlacedNote {
  const { ordinal, author, text, anchor, range, exact, reply, resolved, line } = note;
  const told = {
    ordinal,
    author,
    text,
    anchor,
    range,
    exact,
    reply,
    ...(resolved ? { resolved } : {}),
    line,
  };
  return {
    ...{ note: { ...told, ...changed }, placed, document, layer, signs },
    ...(file === undefined ? {} : { file }),
    ...(coding === undefined ? {} : { coding }),
  };
}

/** One coder, one range, one text. */
function sameness({ note, placed, coding }: PlacedNote): string {
  const { transcript } = placed;
  const range = rangeKey(transcript.id, placed.range);
  const text = onOneLine(wordsOf(note.text));
  const codes = coding?.codes.map((code) => wordsOf(address(code))).join(' ') ?? '';
  return [range, coderKey(note.author), text, codes].join('\n');
}

const LAYERS: readonly Layer[] = ['note', 'inline', 'coding'];

/** By the transcripts' order and by where they start; at one place by layer, the notes of the transcript's own document first. */
function inTalkOrder(notes: readonly PlacedNote[], transcripts: readonly Transcript[]): PlacedNote[] {
  const order = new Map(transcripts.map(({ id }, i) => [id, i] as const));
  const place = ({ placed }: PlacedNote) => order.get(placed.transcript.id) ?? order.size;
  return [...notes].sort(
    (a, b) =>
      place(a) - place(b) ||
      a.placed.start - b.placed.start ||
      LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer),
  );
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
    return coder === null ? entry : plainNote(entry, { author: coder });
  });
}

const NOBODY = wordList(copyWords, codingWords);

/**
 * Who coded a file, as far as its path tells: the words that the paths of the same interview elsewhere do not have
 * ("int1-anna.md" beside "int1-bert.md"). Null where it has none of its own.
 */
function coderInPath(path: string, others: readonly string[]): RawText | null {
  const known = others.map((other) => new Set(tokensOf(withoutExtension(other)).map(({ word }) => word)));
  const stem = withoutExtension(path);
  const own = tokensOf(stem).filter(
    ({ word }) => !NOBODY.has(word) && !/^\d+$/u.test(word) && !known.some((words) => words.has(word)),
  );
  return own.length === 0 ? null : RawText.of(own.map(({ start, end }) => stem.slice(start, end)).join(' '));
}

function withoutExtension(path: string): string {
  return path.replace(/\.[^./\\]+$/, '');
}
