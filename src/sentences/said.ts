/** What the program itself says. A class of its own instead of a `string`, so that no word of a document passes for one. */
class SaidWords {
  readonly #words: string;

  constructor(token: symbol, words: string) {
    if (token !== TOKEN) throw new TypeError('only sentences/ speaks for the program');
    this.#words = words;
  }

  static words(said: SaidWords): string {
    return said.#words; // throws a TypeError for whatever only looks like it
  }

  static is(value: unknown): value is SaidWords {
    return typeof value === 'object' && value !== null && #words in value;
  }

  toString(): string {
    return this.#words;
  }

  toJSON(): string {
    return this.#words;
  }
}

// Without it, `someSaid.constructor` would make any string the program's own word.
const TOKEN = Symbol('sentences');

export type Said = SaidWords;

/** For this room alone; the linter keeps everybody else out. */
export function speak(words: string): Said {
  return new SaidWords(TOKEN, words);
}

/** Throws a TypeError for a value that no sentence made. */
export function saidWords(said: Said): string {
  return SaidWords.words(said);
}

export function isSaid(value: unknown): value is Said {
  return SaidWords.is(value);
}
