import { onOneLine } from '../language/blanks.ts';
import { madeOnce } from '../model/deferred.ts';
import {
  type DecisionKey,
  type Digest,
  hashStart,
  type KeyMaker,
  type KeyPart,
  type ShownKey,
} from '../model/key.ts';
import { wordsOf } from '../model/words-of.ts';
import type { KeyedNote, PlacedNote } from './placed-note.ts';

// UTF-16 units
const CONTEXT = 32;
/** What is looked at of either end of a fragment, and what counts of that with its blanks made one. */
const END = 1000;
const TELLING = 200;

/** Notes with their ids and keys, in their order. */
export function withKeys(notes: readonly PlacedNote[], maker: KeyMaker): NoteWithKey[] {
  const inTurns = new Map<string, Map<number, number>>();
  const keyOf = keysWhenAsked(notes, maker);
  return notes.map((note, i) => {
    const {
      transcript: { id },
      from: { turn },
    } = note.placed;
    const turns = inTurns.get(id) ?? new Map<number, number>();
    inTurns.set(id, turns);
    const count = (turns.get(turn) ?? 0) + 1;
    turns.set(turn, count);
    return new NoteWithKey(note, { count, i, keyOf });
  });
}

/** Apart from where notes are counted: what is made later holds on to all that stands there. */
function keysWhenAsked(notes: readonly PlacedNote[], maker: KeyMaker): (i: number) => KeyPart {
  const made = madeOnce(() => keysOf(notes, maker));
  return (i) => made()[i] ?? NO_KEY;
}

/** Where a note stands among others. */
interface NotePlace {
  /** In its turn, from 1. */
  readonly count: number;
  /** Among all. */
  readonly i: number;
  readonly keyOf: (i: number) => KeyPart;
}

/** Made of a note when somebody asks: there are thousands. */
export class NoteWithKey implements KeyedNote {
  readonly #own: PlacedNote;
  readonly #count: number;
  readonly #i: number;
  readonly #keyOf: NotePlace['keyOf'];

  constructor(own: PlacedNote, { count, i, keyOf }: NotePlace) {
    [this.#own, this.#count, this.#i, this.#keyOf] = [own, count, i, keyOf];
  }

  get own(): PlacedNote {
    return this.#own;
  }

  get place(): NotePlace {
    return { count: this.#count, i: this.#i, keyOf: this.#keyOf };
  }

  get id(): string {
    const { transcript, from } = this.#own.placed;
    const place = `${transcript.id}:${from.turn}`;
    return this.#count === 1 ? place : `${place}.${this.#count}`;
  }

  get key(): DecisionKey {
    return new FragmentKey(this.id, hashStart(this.#own.document), () => this.#keyOf(this.#i));
  }
}

const NO_KEY: KeyPart = { shown: null, former: null };

function keysOf(notes: readonly PlacedNote[], maker: KeyMaker): readonly KeyPart[] {
  const keys = new FragmentKeys(maker);
  return notes.map((note) => keys.of(note));
}

/** What is made of words is made for all fragments together, as soon as somebody asks: most reports show none. */
class FragmentKey implements DecisionKey {
  readonly outline = '?';
  readonly at: string;
  readonly of: string;
  readonly #made: () => KeyPart;

  constructor(at: string, of: string, made: () => KeyPart) {
    [this.at, this.of, this.#made] = [at, of, made];
  }

  get shown(): ShownKey | null {
    return this.#made().shown as ShownKey | null;
  }

  get former(): string | null {
    return this.#made().former;
  }
}

/**
 * The keys of fragments, in the order of their notes: of transcript, words and context, and of the note itself, for two notes on one
 * range are two fragments. Of long ones the two ends count, so that many notes on a whole interview cost no more than others.
 */
class FragmentKeys {
  readonly #keys: KeyMaker;
  readonly #shown = new Map<string, number>();
  readonly #former = new Map<string, number>();
  /** By stretch: version 0.1 made keys of all the words. */
  readonly #begun = new Map<string, ReturnType<Digest>>();

  constructor(keys: KeyMaker) {
    this.#keys = keys;
  }

  of(given: PlacedNote): KeyPart {
    const { placed, note, coding, signs } = given;
    const own = coding?.key ?? null;
    const made = signs?.on === placed.transcript.id ? signs.key : null;
    const shown = own ?? made ?? noteKey(given, this.#keys);
    const former =
      this.#keys.former === null
        ? null
        : (own ?? this.#formerOf(placed, this.#keys.former)(onOneLine(wordsOf(note.text))));
    return { shown: uniqueKey(this.#shown, shown), former: uniqueKey(this.#former, former) };
  }

  #formerOf(placed: PlacedNote['placed'], digest: Digest): ReturnType<Digest> {
    const { transcript, start, end } = placed;
    const stretch = `${start}-${end} ${transcript.id}`;
    const begun = this.#begun.get(stretch) ?? digest(allOf(placed));
    this.#begun.set(stretch, begun);
    return begun;
  }
}

/** Null without a secret; two notes alike have the same. */
export function noteKey({ placed, note }: PlacedNote, { shown }: KeyMaker): string | null {
  return shown?.(tellingEdges(placed))(onOneLine(wordsOf(note.text))) ?? null;
}

function tellingEdges({ transcript: { id, text }, start, end }: PlacedNote['placed']): string[] {
  const plain = (from: number, to: number) => onOneLine(wordsOf(text.slice(from, to)));
  const first = plain(start, Math.min(end, start + END)).slice(0, TELLING);
  const last = plain(Math.max(start, end - END), end).slice(-TELLING);
  return [id, plain(start - CONTEXT, start), first, last, plain(end, end + CONTEXT)];
}

function allOf({ transcript: { id, text }, start, end }: PlacedNote['placed']): string[] {
  const plain = (from: number, to: number) => onOneLine(wordsOf(text.slice(from, to)));
  return [id, plain(start - CONTEXT, start), plain(start, end), plain(end, end + CONTEXT)];
}

/** The same note on the same words a second time gets a key of its own. */
function uniqueKey(keys: Map<string, number>, key: string | null): string | null {
  if (key === null) return null;
  const count = (keys.get(key) ?? 0) + 1;
  keys.set(key, count);
  return count === 1 ? key : `${key}-${count}`;
}
