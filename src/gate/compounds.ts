import { PARTICLES } from '../detect/common-words.ts';
import { recordOf } from '../detect/kinds.ts';
import { CLUB, HOUSE } from '../detect/people/lists.ts';
import { isWord } from '../language/dictionary.ts';
import type { TokenRow, WordToken } from '../language/tokens.ts';
import { putUnder } from '../model/grouped.ts';
import { inOneWord, isGluedTo, SHORTEST_FULL } from './glued-names.ts';
import type { LexiconEntry, NameFound } from './lexicon.ts';

/** Letters that such a name has at least; its first ones are what it is looked up by. */
const SHORTEST = 4;

/** Somebody's name glued to other words: "Wayandienst", "interviewannadewit". */
export class Compounds {
  readonly #names = new Map<string, LexiconEntry[]>();
  /** Of first and last name in one word, by its first letters. */
  readonly #full = new Map<string, { word: string; entry: LexiconEntry }[]>();
  /** Of bodies, all their words in one. */
  readonly #bodies = new Map<string, LexiconEntry>();

  constructor(entries: readonly LexiconEntry[]) {
    for (const entry of entries) {
      const [word = '', ...others] = entry.form.words;
      if (entry.kind === 'organisation') this.#addBody(entry);
      if (!recordOf(entry.kind).isPerson || entry.shows !== 'always') continue;
      if (others.length === 0 && word.length >= SHORTEST)
        putUnder(this.#names, word.slice(0, SHORTEST), entry);
      const full = inOneWord(entry.form.words);
      if (full !== null) putUnder(this.#full, full.slice(0, SHORTEST_FULL), { word: full, entry });
    }
  }

  /** "blauwehaan", of De Blauwe Haan. */
  #addBody(entry: LexiconEntry): void {
    const named = entry.form.words.filter(
      (word) => !PARTICLES.has(word) && !HOUSE.has(word) && !CLUB.has(word),
    );
    const full = inOneWord(named);
    if (full !== null) this.#bodies.set(full, entry);
  }

  /** The names alone: what is glued to them may stand. */
  find(tokens: TokenRow): NameFound[] {
    if (this.#names.size + this.#full.size + this.#bodies.size === 0) return [];
    const found: NameFound[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens.at(i);
      if (token === undefined || token.word.length < SHORTEST * 2 - 1) continue;
      const body = isWord(token.word) ? undefined : this.#bodies.get(token.word);
      if (body !== undefined) found.push(partFound(token, 0, token.word, body));
      const named = this.#names.get(token.word.slice(0, SHORTEST)) ?? [];
      const entry = named.find(({ form }) => isGluedTo(token.word, form.words[0] ?? ''));
      if (entry !== undefined) found.push(partFound(token, 0, entry.form.words[0] ?? '', entry));
      else found.push(...this.#within(token));
    }
    return found;
  }

  /** "interviewannadewit". */
  #within(token: WordToken): NameFound[] {
    if (this.#full.size === 0) return [];
    const found: NameFound[] = [];
    for (let at = 0; at + SHORTEST_FULL <= token.word.length; at++)
      for (const { word, entry } of this.#full.get(token.word.slice(at, at + SHORTEST_FULL)) ?? [])
        if (token.word.startsWith(word, at)) found.push(partFound(token, at, word, entry));
    return found;
  }
}

function partFound(
  { start, end, word }: WordToken,
  at: number,
  name: string,
  entry: LexiconEntry,
): NameFound {
  // Where folding changed how long it is nobody knows where the name ends.
  const isAsLong = end - start === word.length;
  const [from, to] = isAsLong ? [start + at, start + at + name.length] : [start, end];
  return { start: from, end: to, kind: entry.kind, entry };
}
