import { onceFor } from './deferred.ts';
import { Lent } from './lent.ts';
import { RawText, type TextRoot } from './raw-text.ts';

/** A number, a letter or a word; null where somebody who cited the code left a part out: "Label 3 ad.4" is 3/?/4. */
export type CodePart = number | string | null;

export type CodeKind = 'label' | 'sub' | 'ad' | 'deeper';

const KINDS: readonly CodeKind[] = ['label', 'sub', 'ad'];

/**
 * A place in a codebook: a path of parts of any depth, from the label down. The same parts give the same object, so
 * that codes are compared with ===. What its words say is raw text (`address`), for a word may name somebody.
 */
export class Code {
  static readonly #labels = new Map<CodePart, Code>();
  static readonly #plain = new WeakSet<TextRoot>();

  readonly #part: CodePart;
  readonly #below = new Map<CodePart, Code>();
  #address: RawText | null = null;
  #lineage: readonly Code[] | null = null;
  #parts: readonly CodePart[] | null = null;

  /** The code above it, null for a label. */
  readonly parent: Code | null;
  /** 1 for a label, 2 for a sub, 3 for an ad. */
  readonly depth: number;
  /** False where a part is lacking. */
  readonly isComplete: boolean;
  /** True where it holds digits and single letters alone, which name nobody. */
  readonly isPlain: boolean;

  private constructor(part: CodePart, parent: Code | null) {
    this.#part = part;
    this.parent = parent;
    this.depth = (parent?.depth ?? 0) + 1;
    this.isComplete = part !== null && (parent?.isComplete ?? true);
    this.isPlain = (typeof part !== 'string' || isSingleLetter(part)) && (parent?.isPlain ?? true);
  }

  /** Throws a RangeError where there are no parts. An empty word is a part that is lacking. */
  static of(parts: readonly CodePart[]): Code {
    let code: Code | null = null;
    for (const part of parts) code = Code.#member(code, part);
    if (code === null) throw new RangeError('a code has a part at least');
    return code;
  }

  /** In the order of their parts, each before what is below it: numbers by value, then letters, then words. */
  static compare(a: Code, b: Code): number {
    const right = b.lineage;
    for (const [i, one] of a.lineage.entries()) {
      const other = right[i];
      if (other === undefined) return 1;
      const difference = compareParts(one.#part, other.#part);
      if (difference !== 0) return difference;
    }
    return a.depth - b.depth;
  }

  static #member(parent: Code | null, given: CodePart): Code {
    const part = canonical(given, parent === null);
    const siblings = parent === null ? Code.#labels : parent.#below;
    const known = siblings.get(part);
    if (known !== undefined) return known;
    const code = new Code(part, parent);
    siblings.set(part, code);
    return code;
  }

  get kind(): CodeKind {
    return KINDS[this.depth - 1] ?? 'deeper';
  }

  /** The code and everything above it, from the label down. */
  get lineage(): readonly Code[] {
    this.#lineage ??= this.parent === null ? [this] : [...this.parent.lineage, this];
    return this.#lineage;
  }

  /** The code with one more part. */
  child(part: CodePart): Code {
    return Code.#member(this, part);
  }

  /** True for the code itself and for every code below it. */
  isWithin(ancestor: Code): boolean {
    let code: Code | null = this;
    while (code !== null && code.depth > ancestor.depth) code = code.parent;
    return code === ancestor;
  }

  /** True where the other one is as deep and has the same parts wherever this one has them. */
  fits(other: Code): boolean {
    if (this.depth !== other.depth) return false;
    let [mine, theirs]: [Code | null, Code | null] = [this, other];
    while (mine !== null && theirs !== null) {
      if (mine.#part !== null && mine.#part !== theirs.#part) return false;
      [mine, theirs] = [mine.parent, theirs.parent];
    }
    return true;
  }

  toString(): string {
    return '[…]';
  }

  toJSON(): never {
    throw new TypeError('a code has to pass the gate before it is written: write its address');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Code(${this.depth})`;
  }

  /** `3/1/2`, `knelpunt/privacy`, `3/?/4`. */
  static address(code: Code): RawText {
    if (code.#address !== null) return code.#address;
    const address = RawText.of(code.lineage.map((one) => one.#part ?? '?').join('/'));
    if (code.isPlain) Code.#plain.add(address.root);
    code.#address = address;
    return address;
  }

  static isPlainAddress(text: RawText): boolean {
    return Code.#plain.has(text.root);
  }

  /** For words-of.ts. */
  static readonly lent = new Lent((code: Code): readonly CodePart[] => {
    code.#parts ??= code.lineage.map((one) => one.#part);
    return code.#parts;
  });
}

/** Codes with all that stand above them, each once: of a list that many notes have in common, made once. */
export const withAbove = onceFor((codes: readonly Code[]): readonly Code[] => [
  ...new Set(codes.flatMap(({ lineage }) => lineage)),
]);

/** How a code is written: `3/1/2`, `knelpunt/privacy`, `3/?/4`. Letters are capitals where they stand first. */
export function address(code: Code): RawText {
  return Code.address(code);
}

/** True for the address of a code of digits and single letters: it names nobody, and is no date. */
export function isPlainAddress(text: RawText): boolean {
  return Code.isPlainAddress(text);
}

/** The code that an address says (`3/1/2`, `3.1.2`, `knelpunt/privacy`); null where a part is no number, letter or word. */
export function codeAt(written: string): Code | null {
  const isDotted = /^\s*\d+(?:\.\d+)+\s*$/.test(written);
  const parts = written.split(isDotted ? '.' : '/').map((part) => part.trim());
  if (!parts.every((part) => part === '?' || mayBePart(part))) return null;
  return Code.of(parts.map((part) => (part === '?' ? null : part)));
}

/** A number, a letter or a word; "1.5" and "-1" are none. */
export function mayBePart(part: string): boolean {
  return /^\d{1,4}$/.test(part) || /\p{L}/u.test(part);
}

function isSingleLetter(part: string): boolean {
  return /^\p{L}$/u.test(part);
}

const ACCENTS = /[\p{M}\p{Cf}]/gu;
/** A code that somebody put in brackets: without a number it stands for nobody. */
const BRACKETED = /^\[([^[\]\d]+)\]$/u;
const QUOTES_AND_ENDS = '.,;:!?…\'"‘’“”„«»`´ ';

/**
 * A part as codes are compared: digits are a number; words lose their case, accents, white space around and between,
 * and what closes a sentence. A letter is a capital at the top ("A2") and small below ("3a", "C1b"). A slash inside a
 * word would part it.
 */
function canonical(part: CodePart, isTop: boolean): CodePart {
  if (typeof part !== 'string') return part;
  if (/^\d{1,15}$/.test(part)) return Number(part);
  const words = trimmed(part.normalize('NFKD').replace(ACCENTS, '').toLowerCase().replace(/\s+/g, ' '));
  const folded = BRACKETED.exec(words)?.[1] ?? words;
  if (folded === '') return null;
  if (/^\d{1,15}$/.test(folded)) return Number(folded);
  return isSingleLetter(folded) && isTop ? folded.toUpperCase() : folded.replaceAll('/', '-');
}

/** By hand: a pattern for an end takes the square of a long run of marks. */
function trimmed(words: string): string {
  let [start, end] = [0, words.length];
  while (start < end && QUOTES_AND_ENDS.includes(words[start] ?? '')) start += 1;
  while (end > start && QUOTES_AND_ENDS.includes(words[end - 1] ?? '')) end -= 1;
  return words.slice(start, end);
}

function compareParts(a: CodePart, b: CodePart): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string' && rankOf(a) === rankOf(b)) {
    if (a === b) return 0;
    return a < b ? -1 : 1;
  }
  return rankOf(a) - rankOf(b);
}

function rankOf(part: CodePart): number {
  if (typeof part === 'number') return 0;
  if (part === null) return 3;
  return isSingleLetter(part) ? 1 : 2;
}
