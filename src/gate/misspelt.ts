import { type Found, recordOf } from '../detect/kinds.ts';
import { isListedWord, isWord } from '../language/dictionary.ts';
import { isEnglishWord } from '../language/english.ts';
import { type TokenRow, wordAt } from '../language/tokens.ts';
import type { LexiconEntry } from './lexicon.ts';

/** Letters of a name by which a slip of the pen in it is still that name. */
const SHORTEST = 6;
/** Each letter of a name makes another slip of it. */
const LONGEST = 40;

/**
 * "Doutsen" where Doutzen is known: one letter off, with a capital, and no word. Whether it is she nobody knows: it has no
 * number.
 */
export class Misspelt {
  readonly #kinds = new Map<string, Found['kind']>();
  readonly #names = new Set<string>();

  constructor(entries: readonly LexiconEntry[]) {
    for (const { kind, form, shows } of entries) {
      const [word = '', ...others] = form.words;
      if (others.length > 0 || shows !== 'always' || !recordOf(kind).isPerson || !maySlip(word)) continue;
      this.#names.add(word);
      for (const slip of withoutOne(word)) this.#kinds.set(slip, kind);
    }
  }

  find(tokens: TokenRow): Found[] {
    if (this.#kinds.size === 0) return [];
    const found: Found[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!maySlip(wordAt(tokens, i) ?? '')) continue;
      const token = tokens.at(i);
      if (token === undefined || !token.capital) continue;
      // A genitive of the name is she, with her own number.
      if (this.#names.has(token.word) || this.#names.has(token.word.replace(/s$/, ''))) continue;
      const near = withoutOne(token.word).find((slip) => this.#kinds.has(slip));
      const kind = near === undefined ? undefined : this.#kinds.get(near);
      if (kind === undefined || isAnyWord(token.word)) continue;
      found.push({ start: token.start, end: token.end, kind });
    }
    return found;
  }
}

function maySlip({ length }: string): boolean {
  return length >= SHORTEST && length <= LONGEST;
}

function isAnyWord(word: string): boolean {
  return isListedWord(word) || isWord(word) || isEnglishWord(word);
}

/** A word, and what is left of it without one of its letters: two that are one letter apart have one of these in common. */
function withoutOne(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
