import { lendWords, wordsOf } from './words-of.ts';

/**
 * The words of people: what participants said, what coders wrote, names of files and persons.
 * A class of its own instead of a `string`, so that no log line, template or JSON spills it by accident.
 *
 * A slice is a view: it keeps the whole text it was cut from (its root) and its place in it. What names
 * people is found once, over a whole transcript, and a fragment takes the spans of the root it was cut from.
 */
export class RawText {
  readonly #root: TextRoot;
  readonly #start: number;
  readonly #end: number;

  private constructor(root: TextRoot, start: number, end: number) {
    this.#root = root;
    this.#start = start;
    this.#end = end;
  }

  static of(words: string): RawText {
    return new RawText({ words }, 0, words.length);
  }

  /** A new root: the parts one after the other. Literals are the program's own words, never a participant's. */
  static join(parts: readonly (RawText | string)[], separator = ''): RawText {
    return RawText.of(parts.map((part) => (typeof part === 'string' ? part : wordsOf(part))).join(separator));
  }

  /** Offsets in UTF-16 units from the start of this text; clamped to it. */
  slice(from: number, to: number = this.length): RawText {
    const clamp = (offset: number) => Math.min(Math.max(offset, 0), this.length);
    return new RawText(this.#root, this.#start + clamp(from), this.#start + Math.max(clamp(from), clamp(to)));
  }

  get length(): number {
    return this.#end - this.#start;
  }

  /** Identity of the whole text; two slices of one text share it. */
  get root(): TextRoot {
    return this.#root;
  }

  /** The whole text that this one was cut from. */
  get whole(): RawText {
    return new RawText(this.#root, 0, this.#root.words.length);
  }

  /** Where this text starts in its root, in UTF-16 units. */
  get start(): number {
    return this.#start;
  }

  toString(): string {
    return '[…]';
  }

  toJSON(): never {
    throw new TypeError('raw text has to pass the gate before it is written');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `RawText(${this.length})`;
  }

  static {
    lendWords((text) => text.#root.words.slice(text.#start, text.#end));
  }
}

export interface TextRoot {
  readonly words: string;
}

export const NO_TEXT = RawText.of('');
