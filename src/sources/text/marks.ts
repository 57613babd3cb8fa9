import type { Span } from './kept.ts';
import { type Token, Tokens } from './tokens.ts';

/** A remark between braces; places are in the file. */
export interface BraceNote {
  readonly at: number;
  /** Where its text stands. */
  readonly inner: Span;
  /** The words it is about; null where it stands by itself. */
  readonly words: Span | null;
}

export interface Marks {
  /** What is no text of the accepted view, in no order. */
  readonly cuts: readonly Span[];
  readonly notes: readonly BraceNote[];
  /** Where a mark stands that nothing closes or opens; it stays in the text. */
  readonly loose: readonly number[];
  /** How many remarks that were begun are no note: nothing closes them. */
  readonly unclosed: number;
}

/**
 * Finds `{==words==}{>>note<<}` and the other CriticMarkup in a text from an offset on, in linear time.
 * Highlights may hold others and cross lines; what is not closed is ordinary text.
 */
export function scanMarks(source: string, from: number, markdown: boolean): Marks {
  return new MarkScan(source, new Tokens(source, from, markdown)).run();
}

interface OpenHighlight {
  readonly open: Token;
  words: Span | null;
  noted: boolean;
}

interface FoundMark {
  readonly at: number;
  readonly inner: Span;
  /** The highlight it follows, or the one it stands in. */
  readonly highlight: OpenHighlight | null;
  readonly follows: boolean;
}

// What may stand between the words and their note: at most a line end and a few blanks.
const GAP = /^[ \t]*(?:\r\n|\n|\r)?[ \t]*$/;
const WIDEST_GAP = 8;

class MarkScan {
  readonly #cuts: Span[] = [];
  readonly #found: FoundMark[] = [];
  readonly #loose: number[] = [];
  readonly #highlights: OpenHighlight[] = [];
  readonly #insertions: Token[] = [];
  #substitutions = 0;
  #unclosed = 0;
  readonly #source: string;
  readonly #tokens: Tokens;
  #chain: { readonly highlight: OpenHighlight; readonly end: number } | null = null;

  constructor(source: string, tokens: Tokens) {
    this.#source = source;
    this.#tokens = tokens;
  }

  run(): Marks {
    for (let i = 0; i < this.#tokens.list.length; i++) {
      const token = this.#tokens.list[i];
      if (token !== undefined) i = this.#take(token, i);
    }
    for (const { open } of this.#highlights) this.#loose.push(open.from);
    return {
      cuts: this.#cuts,
      notes: this.#found.map(braceNote),
      loose: this.#loose.sort((a, b) => a - b),
      unclosed: this.#unclosed,
    };
  }

  /** Returns the index of the last token that is dealt with. */
  #take(token: Token, i: number): number {
    switch (token.mark) {
      case '{==':
        this.#highlights.push({ open: token, words: null, noted: false });
        return i;
      case '==}':
        return this.#closeHighlight(token, i);
      case '{>>':
        return this.#takeNote(token, i);
      case '<<}':
        this.#loose.push(token.from);
        return i;
      case '{++':
        this.#insertions.push(token);
        return i;
      case '++}':
        return this.#closeInsertion(token, i);
      case '{--':
        return this.#drop(token, this.#tokens.next('--}', i), i);
      case '<!--':
        return this.#drop(token, this.#tokens.next('-->', i), i);
      case '{~~':
        return this.#substitute(token, i);
      case '~~}':
        if (this.#substitutions > 0) this.#cuts.push(token);
        this.#substitutions = Math.max(this.#substitutions - 1, 0);
        return i;
      default:
        return i;
    }
  }

  #closeHighlight(token: Token, i: number): number {
    const highlight = this.#highlights.pop();
    if (highlight === undefined) {
      this.#loose.push(token.from);
      return i;
    }
    highlight.words = { from: highlight.open.to, to: token.from };
    this.#cuts.push(highlight.open, token);
    this.#chain = { highlight, end: token.to };
    return i;
  }

  #takeNote(token: Token, i: number): number {
    const index = this.#tokens.next('<<}', i);
    const close = this.#tokens.list[index];
    // A note that another one starts in was never closed.
    if (close === undefined || this.#tokens.next('{>>', i) < index) {
      this.#loose.push(token.from);
      this.#unclosed++;
      return i;
    }
    const chain = this.#chain;
    const follows = chain !== null && this.#adjoin(chain.end, token.from);
    const highlight = follows ? chain.highlight : (this.#highlights.at(-1) ?? null);
    if (follows) chain.highlight.noted = true;
    this.#chain = follows ? { highlight: chain.highlight, end: close.to } : null;
    this.#found.push({ at: token.from, inner: { from: token.to, to: close.from }, highlight, follows });
    this.#cuts.push({ from: token.from, to: close.to });
    return index;
  }

  #adjoin(end: number, from: number): boolean {
    return from - end <= WIDEST_GAP && GAP.test(this.#source.slice(end, from));
  }

  #closeInsertion(token: Token, i: number): number {
    const open = this.#insertions.pop();
    if (open !== undefined) this.#cuts.push(open, token);
    return i;
  }

  #drop(open: Token, index: number, i: number): number {
    const close = this.#tokens.list[index];
    if (close === undefined) return i;
    this.#cuts.push({ from: open.from, to: close.to });
    return index;
  }

  /** `{~~old~>new~~}`: the old words go, and the new ones are read like an insertion. */
  #substitute(open: Token, i: number): number {
    const index = this.#tokens.next('~>', i);
    const arrow = this.#tokens.list[index];
    const close = this.#tokens.next('~~}', i);
    if (arrow === undefined || close < index || this.#tokens.list[close] === undefined) return i;
    this.#cuts.push({ from: open.from, to: arrow.to });
    this.#substitutions++;
    return index;
  }
}

/** A note inside a highlight is about it, unless a note behind the highlight is. */
function braceNote({ at, inner, highlight, follows }: FoundMark): BraceNote {
  const own = highlight !== null && (follows || !highlight.noted);
  return { at, inner, words: own ? highlight.words : null };
}
