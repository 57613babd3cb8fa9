import { IS_HIDDEN } from './clean.ts';
import { fold } from './fold.ts';
import { unitClasses } from './unit-classes.ts';

/** A run of letters or a run of digits. */
export interface WordToken {
  readonly start: number;
  readonly end: number;
  /** As it is compared, see `fold`. */
  readonly word: string;
  /** Starts with a capital. */
  readonly capital: boolean;
}

const [OTHER, LETTER, CAPITAL, DIGIT, MARK, HIDDEN] = [1, 2, 3, 4, 5, 6] as const;

/**
 * In order. An underscore parts words, digits part from letters, and so does a capital after a small letter
 * ("InterviewAnna.docx"). Accents and invisible characters belong to the word around them.
 */
export function tokensOf(words: string): WordToken[] {
  const tokens: WordToken[] = [];
  forEachToken(words, (token) => tokens.push(token));
  return tokens;
}

/** Tokens that are read one at a time; a list of them is one as well. Both give nothing for a place past the end. */
export interface TokenRow extends Iterable<WordToken> {
  readonly length: number;
  at(index: number): WordToken | undefined;
}

/** The tokens of a text as long as an interview: an object for each of millions would take more room than the text. */
export class FlatTokens implements TokenRow {
  readonly #starts: number[] = [];
  /** Twice the length, and one more for a capital. */
  readonly #forms: number[] = [];
  readonly #words: string[] = [];
  #capitals = 0;

  constructor(text: string) {
    forEachPlace(text, (start, end, capital) => {
      if (capital) this.#capitals++;
      this.#starts.push(start);
      this.#forms.push((end - start) * 2 + Number(capital));
      this.#words.push(foldedOnce(text.slice(start, end)));
    });
  }

  get length(): number {
    return this.#starts.length;
  }

  /** How many of them start with one. */
  get capitals(): number {
    return this.#capitals;
  }

  /** Without an object for it: most words are looked up and no more. */
  wordAt(index: number): string | undefined {
    return this.#words[index];
  }

  at(index: number): WordToken | undefined {
    const start = this.#starts[index];
    const form = this.#forms[index];
    const word = this.#words[index];
    if (start === undefined || form === undefined || word === undefined) return undefined;
    return { start, end: start + (form >> 1), word, capital: form % 2 === 1 };
  }

  *[Symbol.iterator](): Iterator<WordToken> {
    for (let i = 0; i < this.length; i++) {
      const token = this.at(i);
      if (token !== undefined) yield token;
    }
  }
}

export function wordAt(tokens: TokenRow, index: number): string | undefined {
  return tokens instanceof FlatTokens ? tokens.wordAt(index) : tokens.at(index)?.word;
}

/** UTF-16 units of a text that is worth to be remembered, and of one that is not too much to be. */
const [LONG, TOO_LONG] = [2_000, 1_000_000];

/** Of what is looked for in an interview most is looked for in the same text, one thing after the other. */
let latest: { readonly text: string; readonly tokens: FlatTokens } | null = null;

export function flatTokens(text: string): FlatTokens {
  if (text.length < LONG || text.length > TOO_LONG) return new FlatTokens(text);
  if (latest?.text !== text) latest = { text, tokens: new FlatTokens(text) };
  return latest.tokens;
}

/** The same, of a text of which nobody wants to keep millions of them. */
export function forEachToken(words: string, see: (token: WordToken) => void): void {
  if (words.length < LONG || words.length > TOO_LONG) {
    forEachPlace(words, (start, end, capital) => {
      see({ start, end, word: foldedOnce(words.slice(start, end)), capital });
    });
    return;
  }
  const tokens = flatTokens(words);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens.at(i);
    if (token !== undefined) see(token);
  }
}

/** Where tokens stand, for who asks no more of them: half-open, in UTF-16 units. */
export function forEachPlace(
  words: string,
  see: (start: number, end: number, capital: boolean) => void,
): void {
  for (let i = 0; i < words.length; ) {
    const first = classAt(words, i);
    if (first === OTHER || first === MARK) {
      i++;
      continue;
    }
    const end = first === DIGIT ? digitsEnd(words, i + 1) : lettersEnd(words, i + 1, first === CAPITAL);
    see(i, end, first === CAPITAL);
    i = end;
  }
}

/** People use few different words: a long text holds each of them once. */
const folded = new Map<string, string>();

function foldedOnce(word: string): string {
  const before = folded.get(word);
  if (before !== undefined) return before;
  const now = fold(word);
  if (folded.size > 50_000) folded.clear();
  folded.set(word, now);
  return now;
}

export function wordsIn(text: string): string[] {
  return tokensOf(text).map((token) => token.word);
}

/** Names are the same when these are: their words, folded. */
export function nameKey(text: string): string {
  return wordsIn(text).join(' ');
}

function digitsEnd(words: string, from: number): number {
  let end = from;
  while (classAt(words, end) === DIGIT) end++;
  return end;
}

function lettersEnd(words: string, from: number, capital: boolean): number {
  let afterCapital = capital;
  let end = from; // after the last letter or accent: an invisible character at the very end is no part of a word
  for (let i = from; i < words.length; i++) {
    const unit = classAt(words, i);
    if (unit === MARK) {
      if (!isUnseen(words, i)) end = i + 1;
      continue;
    }
    if (unit === OTHER || unit === DIGIT || (unit === CAPITAL && !afterCapital)) break;
    afterCapital = unit === CAPITAL;
    end = i + 1;
  }
  return end;
}

const classAt = unitClasses((unit) => {
  if (IS_HIDDEN.test(unit)) return MARK;
  if (/\p{Lu}|\p{Lt}/u.test(unit)) return CAPITAL;
  if (/\p{L}/u.test(unit)) return LETTER;
  if (/\p{Nd}/u.test(unit)) return DIGIT;
  return /\p{M}/u.test(unit) ? MARK : OTHER;
}, OTHER);

const hiddenAt = unitClasses((unit) => (IS_HIDDEN.test(unit) ? HIDDEN : OTHER), OTHER);

function isUnseen(words: string, at: number): boolean {
  return hiddenAt(words, at) === HIDDEN;
}

/** Between the parts of a word that goes on in the next line. */
const BREAK = /^[-\u2010\u00AD][^\S\n]*\n\s*$/;

const MAY_BREAK = /[-\u2010\u00AD][^\S\n]*\n/;

/** The tokens with such words ("Fat-\nima") as one; null where there are none. */
export function mendedTokens(words: string, tokens: TokenRow): WordToken[] | null {
  if (!MAY_BREAK.test(words)) return null;
  const whole: WordToken[] = [];
  for (const token of tokens) {
    const last = whole.at(-1);
    if (
      last === undefined ||
      token.capital ||
      !BREAK.test(words.slice(last.end, Math.min(token.start, last.end + 20)))
    )
      whole.push(token);
    else whole[whole.length - 1] = { ...last, end: token.end, word: last.word + token.word };
  }
  return whole.length === tokens.length ? null : whole;
}
