import { Lent } from './lent.ts';

/**
 * Where words come from: *said* (or written) by whoever the documents are about, or a researcher's *own*: paths, ids
 * and titles of her groups, codebooks, themes and transcripts.
 */
export type Origin = 'said' | 'own';

/** A whole text, by its identity alone: what two texts have in common that were cut from it. It holds no words. */
export interface TextRoot {
  readonly origin: Origin;
  /** Null where its words are in memory and nowhere else. */
  readonly kept: KeptPlace | null;
  /** What it was made of, one after the other; empty for a text that is as it was found, or is long. */
  readonly joined: readonly JoinedPart[];
}

/** Where a text is kept: in what, and as which of the texts there. */
export interface KeptPlace {
  readonly within: object;
  readonly at: number;
}

/** A text within another one. */
export interface JoinedPart {
  readonly text: RawText;
  /** Where it starts there, in UTF-16 units. */
  readonly at: number;
}

/** UTF-16 units. What is said to somebody is shorter; what is searched by itself is longer, and would hold all its parts. */
const LONGEST_JOINED = 20_000;

const NOTHING_JOINED: readonly JoinedPart[] = [];

/** What node calls to show a value. */
const INSPECTED = Symbol.for('nodejs.util.inspect.custom');

let wordsIn: (root: Root) => string;

class Root implements TextRoot {
  readonly origin: Origin;
  readonly kept: KeptPlace | null;
  /** In UTF-16 units. */
  readonly length: number;
  readonly joined: readonly JoinedPart[];
  readonly #words: string | (() => string);

  constructor(
    origin: Origin,
    length: number,
    words: string | (() => string),
    kept: KeptPlace | null,
    joined: readonly JoinedPart[] = NOTHING_JOINED,
  ) {
    this.origin = origin;
    this.length = length;
    this.#words = words;
    this.kept = kept;
    this.joined = joined;
  }

  /** What keeps it has more than words to tell. */
  toJSON(): never {
    throw new TypeError('a text is told by what was cut from it');
  }

  [INSPECTED](): string {
    return `TextRoot(${this.length})`;
  }

  static {
    wordsIn = (root) => {
      const words = root.#words;
      return typeof words === 'string' ? words : words();
    };
  }
}

/**
 * The words of people: what participants said, what coders wrote, names of files and persons.
 * A class of its own instead of a `string`, so that no log line, template or JSON spills it by accident.
 *
 * A slice is a view: it keeps the whole text it was cut from (its root) and its place in it. What names
 * people is found once, over a whole transcript, and a fragment takes the spans of the root it was cut from.
 */
export class RawText {
  /** Or what tells which text it is, when somebody asks. */
  #root: Root | (() => RawText);
  #start: number;
  #end: number;
  /** Null where they are read in the whole text. */
  #words: string | null;

  private constructor(root: Root | (() => RawText), start: number, end: number, words: string | null = null) {
    this.#root = root;
    this.#start = start;
    this.#end = end;
    this.#words = words;
  }

  static of(words: string, origin: Origin = 'said', kept: KeptPlace | null = null): RawText {
    return new RawText(new Root(origin, words.length, words, kept), 0, words.length);
  }

  /** One of so many UTF-16 units, whose words are read whenever somebody needs them. */
  static keptAt(kept: KeptPlace, origin: Origin, length: number, words: () => string): RawText {
    return new RawText(new Root(origin, length, words, kept), 0, length);
  }

  /** The same as a text that is made when somebody asks what it is. */
  static later(make: () => RawText): RawText {
    return new RawText(make, 0, 0);
  }

  /** A path, an id or a title that a researcher gave. */
  static own(words: string): RawText {
    return RawText.of(words, 'own');
  }

  /**
   * A new root: the parts one after the other, her own only if all of them are. Literals are the program's own words,
   * never a participant's.
   */
  static join(parts: readonly (RawText | string)[], separator = ''): RawText {
    const words = parts.map((part) => (typeof part === 'string' ? part : part.#own)).join(separator);
    const isOwn = parts.every((part) => typeof part === 'string' || part.origin === 'own');
    const joined: JoinedPart[] = [];
    let at = 0;
    for (const part of words.length > LONGEST_JOINED ? [] : parts) {
      if (typeof part !== 'string') joined.push({ text: part, at });
      at += part.length + separator.length;
    }
    return new RawText(new Root(isOwn ? 'own' : 'said', words.length, words, null, joined), 0, words.length);
  }

  /** Offsets in UTF-16 units from the start of this text; clamped to it. */
  slice(from: number, to: number = this.length): RawText {
    const root = this.#known;
    const clamp = (offset: number) => Math.min(Math.max(offset, 0), this.length);
    const [start, end] = [clamp(from), Math.max(clamp(from), clamp(to))];
    const words = this.#words === null ? null : this.#words.slice(start, end);
    return new RawText(root, this.#start + start, this.#start + end, words);
  }

  /** The same, of which the words are told: nobody has to read the whole text for them. */
  saying(words: string): RawText {
    const root = this.#known;
    return new RawText(root, this.#start, this.#end, words);
  }

  get length(): number {
    if (typeof this.#root === 'function') this.#settle(this.#root);
    return this.#end - this.#start;
  }

  /** Identity of the whole text; two slices of one text share it. */
  get root(): TextRoot {
    return this.#known;
  }

  get origin(): Origin {
    return this.#known.origin;
  }

  /** The whole text that this one was cut from. */
  get whole(): RawText {
    const root = this.#known;
    return new RawText(root, 0, root.length);
  }

  /** Where this text starts in its root, in UTF-16 units. */
  get start(): number {
    if (typeof this.#root === 'function') this.#settle(this.#root);
    return this.#start;
  }

  toString(): string {
    return '[…]';
  }

  toJSON(): never {
    throw new TypeError('raw text has to pass the gate before it is written');
  }

  [INSPECTED](): string {
    return `RawText(${this.length})`;
  }

  get #own(): string {
    const root = this.#known;
    return this.#words ?? wordsIn(root).slice(this.#start, this.#end);
  }

  get #known(): Root {
    return typeof this.#root === 'function' ? this.#settle(this.#root) : this.#root;
  }

  #settle(make: () => RawText): Root {
    const made = make();
    const root = made.#known;
    [this.#root, this.#start, this.#end, this.#words] = [root, made.#start, made.#end, made.#words];
    return root;
  }

  /** For words-of.ts. */
  static readonly lent = new Lent((text: RawText) => text.#own);
}

export const NO_TEXT = RawText.of('');
