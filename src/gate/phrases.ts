import { type TokenRow, type WordToken, wordAt } from '../language/tokens.ts';

interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>;
  value: T | null;
}

export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export interface PhraseRules<T> {
  /** Whether this may stand between two words of a phrase. */
  readonly gap: (between: string) => boolean;
  /** Whether this occurrence counts; `first` is the index of its first token. */
  readonly accept: (value: T, first: number, end: number) => boolean;
}

/**
 * Phrases as a tree of words, so that a thousand names cost no more than one: a text is walked once,
 * and from each of its words only phrases that start with that word are followed.
 */
export class Phrases<T> {
  readonly #root: PhraseNode<T> = { next: new Map(), value: null };
  /** What they start with, also in the genitive. */
  readonly #starts = new Set<string>();

  /** The first value stays where a phrase is added twice. */
  add(words: readonly string[], value: T): void {
    const [start] = words;
    if (start === undefined) return;
    this.#starts.add(start).add(`${start}s`);
    let node = this.#root;
    for (const word of words) {
      const next = node.next.get(word) ?? { next: new Map(), value: null };
      node.next.set(word, next);
      node = next;
    }
    node.value ??= value;
  }

  /** From each word the longest phrase that counts. A genitive s ("Annas", "Henks") stays outside of it. */
  find(text: string, tokens: TokenRow, rules: PhraseRules<T>): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    if (this.#root.next.size === 0) return matches;
    for (let first = 0; first < tokens.length; first++) {
      if (!this.#starts.has(wordAt(tokens, first) ?? '')) continue;
      const match = this.#longest(text, tokens, first, rules);
      if (match !== null) matches.push(match);
    }
    return matches;
  }

  #longest(text: string, tokens: TokenRow, first: number, rules: PhraseRules<T>): PhraseMatch<T> | null {
    let best: PhraseMatch<T> | null = null;
    let node: PhraseNode<T> | undefined = this.#root;
    let before: WordToken | null = null;
    for (let i = first; node !== undefined; i++) {
      const token: WordToken | undefined = tokens.at(i);
      if (token === undefined) break;
      if (before !== null && !rules.gap(text.slice(before.end, token.start))) break;
      const next: PhraseNode<T> | undefined = node.next.get(token.word);
      // Most words start no phrase, nor does what is left of them without an s.
      if (next !== undefined || token.word.endsWith('s'))
        best = ending(text, tokens, [node, next], first, i, rules) ?? best;
      node = next;
      before = token;
    }
    return best;
  }
}

function ending<T>(
  text: string,
  tokens: TokenRow,
  [node, next]: readonly [PhraseNode<T>, PhraseNode<T> | undefined],
  first: number,
  last: number,
  rules: PhraseRules<T>,
): PhraseMatch<T> | null {
  const [start, token] = [tokens.at(first)?.start ?? 0, tokens.at(last)];
  if (token === undefined) return null;
  const whole = next?.value ?? null;
  if (whole !== null && rules.accept(whole, first, token.end)) {
    return { start, end: token.end, value: whole };
  }
  if (!token.word.endsWith('s')) return null;
  const stem = node.next.get(token.word.slice(0, -1))?.value ?? null;
  const end = /s/i.test(text.charAt(token.end - 1)) ? token.end - 1 : token.end;
  return stem !== null && rules.accept(stem, first, end) ? { start, end, value: stem } : null;
}

const NAME_GAP = /^[\s\p{Pd}\p{Pc}.,'’‘`´()/&+\u00AD\u200B-\u200D\u2060\uFEFF]{0,8}$/u;

/** Between the words of a name: spaces of any kind, a line's end, hyphens, dots of initials, apostrophes. */
export function isNameGap(between: string): boolean {
  return between === ' ' || between === '' || NAME_GAP.test(between);
}

/** Between the words of a passage: any punctuation. */
export function isLooseGap(between: string): boolean {
  return between.length <= 12;
}
