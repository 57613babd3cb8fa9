import { blankOf } from './blank.ts';
import { Code } from './code.ts';
import { HELD_AT_MOST } from './deferred.ts';
import { type Origin, RawText, type TextRoot } from './raw-text.ts';
import { Recent } from './recent.ts';
import { TextColumn } from './text-column.ts';
import { partsOf, wordsOf } from './words-of.ts';

// What stands first in a list of the JSON; from SHAPES on it is the shape of an object, whose values follow.
const UNDEFINED = 0;
const LIST = 1;
const MAP = 2;
const SET = 3;
const TEXT = 4;
const CODE = 5;
const AGAIN = 6;
const COLUMN = 7;
const SHAPES = 8;

/** A text by its number among all: its words, or where these begin among the words of all, and how long they are. */
type PackedText = readonly [at: number, origin: Origin, words: string | number, length?: number];

interface Packing {
  /** Those that the value before it has are not told again. */
  readonly texts: readonly PackedText[];
  readonly shapes: readonly (readonly string[])[];
  readonly value: unknown;
}

/** Values in clear: each as JSON, and the words of their longer texts one after the other. */
export interface Packed {
  readonly first: string;
  readonly later: readonly string[];
  readonly words: string;
}

/**
 * Values of the model: plain objects, lists, maps, sets, codes and raw texts. What is one object in several places of a
 * value is so again when it is unpacked, and what is a part of one text is so in all values; those that come `later` may
 * be unpacked one by one, or never. Throws a TypeError for anything else.
 */
export function packed(
  first: unknown,
  later: readonly unknown[] = [],
  instead: Instead = (one) => one,
): Packed {
  const texts = new PackedTexts();
  const packer = new Packer(texts, new Set(), instead);
  const written = packer.pack(first);
  const told = new Set(packer.told);
  return { first: written, later: later.map((one) => new Packer(texts, told).pack(one)), words: texts.words };
}

/** What is kept in the place of an object of the first value. */
type Instead = (one: object) => object;

const RECENT_WORDS = new Recent<string>(
  () => HELD_AT_MOST.words,
  ({ length }) => length,
);

/** UTF-16 units: the words of shorter texts stand where the first value has them. */
const SHORT = 500;

class PackedTexts {
  words = '';
  readonly #known = new Map<TextRoot, PackedText>();

  of({ root, whole }: RawText, isShort: boolean): PackedText {
    const before = this.#known.get(root);
    if (before !== undefined) return before;
    const at = this.#known.size;
    const text: PackedText = isShort
      ? [at, root.origin, wordsOf(whole)]
      : [at, root.origin, this.words.length, whole.length];
    if (!isShort) this.words += wordsOf(whole);
    this.#known.set(root, text);
    return text;
  }
}

class Packer {
  readonly #texts: PackedTexts;
  readonly #told: ReadonlySet<TextRoot>;
  /** Null in what comes later. */
  readonly #instead: Instead | null;
  readonly #own = new Map<TextRoot, PackedText>();
  readonly #shapes: string[][] = [];
  readonly #shapeOf = new Map<string, number>();
  readonly #seen = new Map<object, number>();

  constructor(texts: PackedTexts, told: ReadonlySet<TextRoot>, instead: Instead | null = null) {
    [this.#texts, this.#told, this.#instead] = [texts, told, instead];
  }

  get told(): Iterable<TextRoot> {
    return this.#own.keys();
  }

  pack(value: unknown): string {
    const written = this.#write(value);
    const texts = [...this.#own.values()];
    return JSON.stringify({ texts, shapes: this.#shapes, value: written } satisfies Packing);
  }

  #write(value: unknown): unknown {
    if (value === undefined) return [UNDEFINED];
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object') throw new TypeError('this cannot be kept');
    if (value instanceof RawText) return this.#text(value);
    if (value instanceof Code) return [CODE, ...partsOf(value)];
    if (value instanceof TextColumn) return this.#column(value);
    const before = this.#seen.get(value);
    if (before !== undefined) return [AGAIN, before];
    this.#seen.set(value, this.#seen.size);
    return this.#held(this.#instead?.(value) ?? value);
  }

  #held(value: object): unknown[] {
    if (Array.isArray(value)) return this.#all(LIST, value);
    if (value instanceof Map) return this.#all(MAP, [...value].flat());
    if (value instanceof Set) return this.#all(SET, value);
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError('this cannot be kept');
    return this.#all(SHAPES + this.#shape(Object.keys(value)), Object.values(value));
  }

  #all(kind: number, parts: Iterable<unknown>): unknown[] {
    const written: unknown[] = [kind];
    for (const part of parts) written.push(this.#write(part));
    return written;
  }

  #text(text: RawText): unknown[] {
    const { root, start, length, whole } = text;
    const isWhole = length === whole.length;
    const isShort = this.#instead !== null && length <= SHORT;
    const known = this.#texts.of(text, isShort && isWhole);
    if (!this.#told.has(root)) this.#own.set(root, known);
    const [at] = known;
    if (isWhole) return [TEXT, at];
    const hasWords = isShort && typeof known[2] === 'number';
    return [TEXT, at, start, start + length, ...(hasWords ? [wordsOf(text)] : [])];
  }

  /** Its texts are told by no other part: where it is, they are no more than numbers and words. */
  #column(column: TextColumn): unknown[] {
    const texts = Array.from({ length: column.length }, (_, i) => column.at(i));
    return [COLUMN, texts.map((text) => this.#texts.of(text, true)[0]), texts.map(wordsOf)];
  }

  #shape(keys: string[]): number {
    const name = keys.join('\n');
    const at = this.#shapeOf.get(name) ?? this.#shapes.length;
    if (at === this.#shapes.length) {
      this.#shapeOf.set(name, at);
      this.#shapes.push(keys);
    }
    return at;
  }
}

/** Where the parts of what was packed come from when they are needed. */
export interface PackedParts {
  readonly first: string;
  later(i: number): string;
  words(): string;
}

/** What was packed. Throws for what `packed` did not write: whoever keeps it has it authenticated. */
export class UnpackedParts {
  readonly #parts: PackedParts;
  /** By their numbers: of the texts that a source has, few are there. */
  readonly #texts = new Map<number, RawText>();

  constructor(parts: PackedParts) {
    this.#parts = parts;
  }

  /** Has to be read before what comes later. */
  first(): unknown {
    return this.#read(this.#parts.first);
  }

  later(i: number): unknown {
    return this.#read(this.#parts.later(i));
  }

  /** A whole text by its number, as far as what holds it was unpacked. */
  textAt(at: number): RawText | undefined {
    return this.#texts.get(at);
  }

  #read(json: string): unknown {
    const { texts, shapes, value }: Packing = JSON.parse(json);
    for (const text of texts) if (!this.#texts.has(text[0])) this.#texts.set(text[0], this.#textOf(text));
    return new Unpacker(this, this.#texts, shapes.map(shapeOfKeys)).read(value);
  }

  #textOf([at, origin, words, length = 0]: PackedText): RawText {
    const kept = { within: this, at };
    if (typeof words === 'string') return RawText.of(words, origin, kept);
    return RawText.keptAt(kept, origin, length, () => this.#words().slice(words, words + length));
  }

  #words(): string {
    return RECENT_WORDS.of(this, () => this.#parts.words());
  }
}

/** The keys of objects, and one that has them already. */
interface ObjectShape {
  readonly keys: readonly string[];
  readonly blank: Readonly<Record<string, unknown>>;
}

const NO_SHAPE: ObjectShape = { keys: [], blank: {} };
function shapeOfKeys(keys: readonly string[]): ObjectShape {
  return { keys, blank: blankOf(keys) };
}

/** One for all: a source has some, and each would take more room than what stands beside it. */
const NO_MAP: ReadonlyMap<unknown, unknown> = new Map();
const NO_SET: ReadonlySet<unknown> = new Set();

class Unpacker {
  readonly #within: UnpackedParts;
  readonly #texts: ReadonlyMap<number, RawText>;
  readonly #shapes: readonly ObjectShape[];
  readonly #seen: unknown[] = [];

  constructor(within: UnpackedParts, texts: ReadonlyMap<number, RawText>, shapes: readonly ObjectShape[]) {
    [this.#within, this.#texts] = [within, texts];
    this.#shapes = shapes;
  }

  read(written: unknown): unknown {
    if (!Array.isArray(written)) return written;
    const kind: number = written[0];
    if (kind === TEXT) return this.#text(written[1], written[2], written[3], written[4]);
    if (kind === AGAIN) return this.#seen[written[1]];
    if (kind === UNDEFINED) return undefined;
    if (kind === CODE) return Code.of(written.slice(1));
    if (kind === COLUMN) return TextColumn.kept(this.#within, written[1], written[2]);
    const place = this.#seen.push(null) - 1;
    const held = this.#held(kind, written, place);
    this.#seen[place] = held;
    return held;
  }

  #held(kind: number, written: readonly unknown[], place: number): unknown {
    if (kind >= SHAPES) {
      const { keys, blank } = this.#shapes[kind - SHAPES] ?? NO_SHAPE;
      const object: Record<string, unknown> = { ...blank };
      this.#seen[place] = object;
      for (let i = 0; i < keys.length; i++) object[keys[i] ?? ''] = this.read(written[i + 1]);
      return object;
    }
    // No longer than it is: what grows by a push has room for sixteen more.
    const parts = written.slice(1);
    for (let i = 0; i < parts.length; i++) parts[i] = this.read(parts[i]);
    if (kind === LIST) return parts;
    if (kind === SET) return parts.length === 0 ? NO_SET : new Set(parts);
    if (parts.length === 0) return NO_MAP;
    const map = new Map<unknown, unknown>();
    for (let i = 0; i < parts.length; i += 2) map.set(parts[i], parts[i + 1]);
    return map;
  }

  #text(at: number, start?: number, end?: number, words?: string): RawText {
    const text = this.#texts.get(at);
    if (text === undefined) throw new TypeError('there is no such text');
    if (start === undefined) return text;
    const part = text.slice(start, end);
    return words === undefined ? part : part.saying(words);
  }
}
