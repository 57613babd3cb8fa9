import { createHash } from 'node:crypto';
import type { Decisions } from '../files/decisions-file.ts';
import type { Code } from '../model/code.ts';
import type { Document, Note } from '../model/document.ts';
import type { FragmentKey } from '../model/key.ts';
import type { Fragment, Layer, Reference, Transcript, Turn } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import type { CodebookIndex } from './codebook-index.ts';
import type { NoteReader } from './note-reader.ts';
import { type Placed, Placing } from './placing.ts';

/** A note of which it is known where it stands, but not yet which codes it gives. */
export interface PlacedNote {
  readonly note: Note;
  readonly placed: Placed;
  readonly document: Document;
  readonly layer: Layer;
  /** Of a coding made in kantlijn: its codes stand by themselves, and its text is a memo. */
  readonly coding?: { readonly key: FragmentKey | null; readonly codes: readonly Code[] };
}

/** The notes on the transcripts of a document, replies left out; behind them the codes of tables and of the running text. */
export function placeNotes(
  document: Document,
  transcripts: readonly Transcript[],
  inline: readonly Note[],
): PlacedNote[] {
  const own = transcripts.filter((transcript) => transcript.document === document);
  const placing = new Placing(own);
  const place = (note: Note, layer: Layer) => {
    const placed = note.reply || note.range === null ? null : placing.place(note.range);
    return placed === null ? [] : [{ note, placed, document, layer }];
  };
  return [
    ...document.notes.flatMap((note) => place(note, 'note')),
    ...own.flatMap(({ beside }) => beside.flatMap((note) => place(note, 'inline'))),
    ...inline.flatMap((note) => place(note, 'inline')),
  ];
}

/** How the notes of a group are read, and what their codes are. */
export interface GroupReading {
  readonly reader: NoteReader;
  readonly index: CodebookIndex;
}

/** One fragment a note; what its codes are worth follows from the codebook of its group and from decisions. */
export function fragmentsOf(
  notes: readonly PlacedNote[],
  readingOf: (group: string | null) => GroupReading,
  decisions: Decisions,
): Fragment[] {
  const inTurn = new Map<string, number>();
  const keys = new Map<string, number>();
  return notes.map(({ note, placed, document, layer, coding }) => {
    const { transcript, from, to } = placed;
    const text = transcript.text.slice(placed.start, placed.end);
    const key = distinct(keys, coding?.key ?? keyOf(placed, note));
    const correction = decisions.corrections.get(key);
    const { reader, index } = readingOf(transcript.group);
    const references =
      coding === undefined ? reader.references(wordsOf(note.text)) : referencesOf(coding.codes);
    const cited = correction?.codes ?? references.map((reference) => reference.cited);
    return {
      id: placeId(inTurn, `${transcript.id}:${from.turn}`),
      key,
      transcript: transcript.id,
      group: transcript.group,
      from,
      to,
      text,
      ...speakerOf(transcript, from.turn, to.turn),
      time: placed.time,
      layer,
      coder: note.author,
      note: note.text,
      ordinal: note.ordinal,
      ordinals: document.notes.length,
      file: document.file,
      line: note.line,
      exact: note.exact,
      references,
      ...resolve(cited, index),
      corrected: correction !== undefined,
    };
  });
}

/** The codes of a coding, which stand in no text. */
function referencesOf(codes: readonly Code[]): Reference[] {
  const run = { start: 0, end: 0 };
  return codes.map((cited) => ({ cited, notation: 'number', ...run, run }));
}

function placeId(inTurn: Map<string, number>, place: string): string {
  const count = (inTurn.get(place) ?? 0) + 1;
  inTurn.set(place, count);
  return count === 1 ? place : `${place}.${count}`;
}

const CONTEXT = 32;
/** UTF-16 units: of a longer range its two ends are the words, or 2,000 notes on a whole text would read it 2,000 times. */
const LONG = 20_000;

/** A hash of transcript, words and context, and of the note itself: two notes on one range are two fragments. */
function keyOf({ transcript, start, end }: Placed, note: Note): FragmentKey {
  const words = (text: RawText) => wordsOf(text).replace(/\s+/g, ' ').trim();
  const { text } = transcript;
  const own =
    end - start > LONG
      ? [text.slice(start, start + LONG / 2), text.slice(end - LONG / 2, end)]
      : [text.slice(start, end)];
  const parts = [text.slice(start - CONTEXT, start), ...own, text.slice(end, end + CONTEXT), note.text];
  return createHash('sha256')
    .update([transcript.id, ...parts.map(words)].join('\u0000'))
    .digest('hex')
    .slice(0, 12) as FragmentKey;
}

/** The same note on the same words a second time gets a key of its own. */
function distinct(keys: Map<string, number>, key: FragmentKey): FragmentKey {
  const count = (keys.get(key) ?? 0) + 1;
  keys.set(key, count);
  return count === 1 ? key : (`${key}-${count}` as FragmentKey);
}

/** Who says the words; of words that are all the researcher's, the only respondent there is. */
function speakerOf(transcript: Transcript, first: number, last: number) {
  const said = new Set<string>();
  let turn: Turn | undefined;
  let onResearcher = last >= first;
  // Of a note on a whole text nobody has to be looked for who was found.
  for (let i = first; i <= last && (onResearcher || said.size < transcript.respondents.length); i++) {
    const one = transcript.turns[i - 1];
    if (one === undefined) break;
    if (said.size === 0 && one.respondents.length > 0) turn = one;
    for (const respondent of one.respondents) said.add(respondent);
    onResearcher &&= one.role === 'researcher';
  }
  turn ??= transcript.turns[first - 1];
  const sole = onResearcher && transcript.respondents.length === 1 ? transcript.respondents : [];
  const respondents = said.size > 0 ? [...said] : sole;
  return {
    speaker: turn?.speaker ?? '',
    respondents,
    respondent: respondents.length === 1 ? (respondents[0] ?? null) : null,
    onResearcher,
  };
}

function resolve(cited: readonly Code[], codebook: CodebookIndex) {
  const codes = new Set<Code>();
  const unresolved = new Set<Code>();
  for (const code of cited) {
    const resolved = codebook.resolve(code);
    if (resolved === null) unresolved.add(code);
    else codes.add(resolved);
  }
  return { codes: [...codes], unresolved: [...unresolved] };
}
