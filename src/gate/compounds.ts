import { PARTICLES } from '../detect/common-words.ts';
import { recordOf } from '../detect/kinds.ts';
import { CLUB, FUNCTION, HOUSE } from '../detect/people/lists.ts';
import { isListedWord, isWord } from '../language/dictionary.ts';
import type { TokenRow, WordToken } from '../language/tokens.ts';
import { FewRemembered, remembering } from '../model/deferred.ts';
import { putUnder } from '../model/grouped.ts';
import { inOneWord, isGluedTo, SHORTEST_FULL } from './glued-names.ts';
import { standsInId } from './ids-in-text.ts';
import type { LexiconEntry, NameFound } from './lexicon.ts';

/** Letters that such a name has at least; its first ones are what it is looked up by. */
const SHORTEST = 4;

/** Tokens of a name that is written with hyphens or capitals only: "de-blauwe-haan". */
const MOST_TOKENS = 6;

/** Names glued to other words or into one: "Wayandienst", "interviewannadewit", "#blauwehaan", "blauwe-haan". */
export class Compounds {
  readonly #names = new Map<string, LexiconEntry[]>();
  /** Names of several words, all in one. */
  readonly #joined = new Map<string, LexiconEntry>();
  /** The same by their first letters. */
  readonly #full = new Map<string, { word: string; entry: LexiconEntry }[]>();
  /** Whether anything is glued into a word by its letters alone: people use few different words. */
  readonly #mayHold = remembering((word: string) => this.#holds(word), new FewRemembered());

  constructor(entries: readonly LexiconEntry[]) {
    for (const entry of entries) {
      const [word = '', ...others] = entry.form.words;
      for (const full of joinedForms(entry)) this.#addJoined(full, entry);
      if (!recordOf(entry.kind).isPerson || entry.shows !== 'always') continue;
      if (others.length === 0 && word.length >= SHORTEST)
        putUnder(this.#names, word.slice(0, SHORTEST), entry);
    }
  }

  #addJoined(word: string, entry: LexiconEntry): void {
    if (this.#joined.has(word)) return;
    this.#joined.set(word, entry);
    putUnder(this.#full, word.slice(0, SHORTEST_FULL), { word, entry });
  }

  /** The names alone: what is glued to them may stand. */
  find(words: string, tokens: TokenRow): NameFound[] {
    if (this.#names.size + this.#joined.size === 0) return [];
    const found: NameFound[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens.at(i);
      if (token === undefined) continue;
      const apart = words[token.end] === ' ' ? null : this.#inParts(words, tokens, i, token);
      if (apart !== null) found.push(apart);
      if (token.word.length < SHORTEST * 2 - 1 || !this.#mayHold(token.word)) continue;
      const entry = this.#gluedTo(token.word);
      if (entry !== undefined) found.push(partFound(token, 0, entry.form.words[0] ?? '', entry));
      else found.push(...this.#within(words, token));
    }
    return found;
  }

  #gluedTo(word: string): LexiconEntry | undefined {
    const named = this.#names.get(word.slice(0, SHORTEST)) ?? [];
    return named.find(({ form }) => isGluedTo(word, form.words[0] ?? ''));
  }

  #holds(word: string): boolean {
    return this.#gluedTo(word) !== undefined || !this.#fullIn(word).next().done;
  }

  /** "blauwe-haan", "GoudenEngel": nothing but hyphens or capitals part its words. */
  #inParts(
    words: string,
    tokens: TokenRow,
    first: number,
    { start, end, word }: WordToken,
  ): NameFound | null {
    if (this.#joined.size === 0) return null;
    let [joined, done] = [word, end];
    let best: NameFound | null = null;
    for (let i = first + 1; i < first + MOST_TOKENS; i++) {
      const next = tokens.at(i);
      if (next === undefined || !IN_ONE.test(words.slice(done, next.start))) break;
      [joined, done] = [joined + next.word, next.end];
      const entry = this.#joined.get(joined);
      if (entry !== undefined) best = { start, end: done, kind: entry.kind, entry };
    }
    return best;
  }

  /** "interviewannadewit". */
  #within(words: string, token: WordToken): NameFound[] {
    const found: NameFound[] = [];
    for (const { at, word, entry } of this.#fullIn(token.word))
      if (isNamesOwn(token, word, entry) || standsInId(words, token.start, token.end))
        found.push(partFound(token, at, word, entry));
    return found;
  }

  *#fullIn(whole: string): Generator<{ at: number; word: string; entry: LexiconEntry }> {
    if (this.#full.size === 0) return;
    for (let at = 0; at + SHORTEST_FULL <= whole.length; at++)
      for (const { word, entry } of this.#full.get(whole.slice(at, at + SHORTEST_FULL)) ?? [])
        if (whole.startsWith(word, at)) yield { at, word, entry };
  }
}

const IN_ONE = /^[\p{Pd}_]?$/u;

/** Of "De Blauwe Haan" with its small words, without them, and without what kind of body it is. */
function joinedForms({ form: { words } }: LexiconEntry): Set<string> {
  const telling = words.filter((word) => !PARTICLES.has(word) && !FUNCTION.has(word));
  const named = telling.filter((word) => !HOUSE.has(word) && !CLUB.has(word));
  return new Set([words, telling, named].flatMap((some) => inOneWord(some) ?? []));
}

/** Not "rodekool", nor "opendeurdag" where Open Deur is known: a word of the language may be just that. */
function isNamesOwn({ word }: WordToken, name: string, { kind, shows }: LexiconEntry): boolean {
  if (recordOf(kind).isPerson && shows === 'always') return true;
  return word === name ? !isListedWord(word) : !isWord(word);
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
