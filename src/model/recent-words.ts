/** UTF-16 units: a thousand interviews. */
const MOST = 64 * 1024 * 1024;

/** Words that were read last: whoever goes through all sources holds some of them, and never all of a large project. */
export class RecentWords {
  static readonly #held = new Map<RecentWords, string>();
  static #length = 0;

  readonly #read: () => string;

  constructor(read: () => string) {
    this.#read = read;
  }

  get words(): string {
    const held = RecentWords.#held.get(this);
    if (held !== undefined) return held;
    const words = this.#read();
    RecentWords.#held.set(this, words);
    RecentWords.#length += words.length;
    for (const [oldest, { length }] of RecentWords.#held) {
      if (RecentWords.#length <= MOST || oldest === this) break;
      RecentWords.#held.delete(oldest);
      RecentWords.#length -= length;
    }
    return words;
  }
}
