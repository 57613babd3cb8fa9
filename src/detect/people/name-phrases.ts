import { putUnder } from '../../model/grouped.ts';

/** Names of several words, folded, by their first word: so that a text is walked once whatever their number. */
export class NamePhrases {
  readonly #heads = new Map<string, (readonly string[])[]>();

  constructor(phrases: readonly (readonly string[])[]) {
    for (const words of phrases) {
      const head = words[0] ?? '';
      putUnder(this.#heads, head, words);
    }
  }

  mayStart(word: string): boolean {
    return this.#heads.has(word);
  }

  /** The number of words of the longest that starts here; 0 for none. `keyAt(n)` is the nth word on. */
  lengthAt(keyAt: (offset: number) => string): number {
    let longest = 0;
    for (const words of this.#heads.get(keyAt(0)) ?? []) {
      if (words.length > longest && words.every((word, i) => keyAt(i) === word)) longest = words.length;
    }
    return longest;
  }
}
