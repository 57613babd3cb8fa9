import { onOneLine } from '../language/blanks.ts';
import { countWhere } from '../language/count-where.ts';
import { address, Code } from '../model/code.ts';
import { ownCopyOf } from '../model/own-copy.ts';
import type { Language } from '../model/project.ts';
import { RawOffset } from '../model/raw-offset.ts';
import { RawText } from '../model/raw-text.ts';
import { RawWordCount, type WordShare } from '../model/raw-word-count.ts';
import { wordsOf } from '../model/words-of.ts';
import { type InlineShape, punctuation } from '../sentences/inline.ts';
import { isSaid, type Said, saidWords } from '../sentences/said.ts';
import { numeral } from '../sentences/say.ts';

/** What the gate lets through. Made here only, out of raw text and the spans that hide in it. */
class SafeWords {
  readonly #words: string;

  constructor(token: symbol, words: string) {
    if (token !== TOKEN) throw new TypeError('only the gate makes safe text');
    this.#words = words;
  }

  static words(text: SafeWords): string {
    return text.#words; // throws a TypeError for whatever only looks like safe text
  }

  /** By what it holds: `instanceof` would believe `Object.create(prototype)`. */
  static is(value: unknown): value is SafeWords {
    return typeof value === 'object' && value !== null && #words in value;
  }

  toString(): string {
    return this.#words;
  }

  toJSON(): string {
    return this.#words;
  }
}

/** A report of which every text went through the gate. */
class Passed<T> {
  readonly #report: T;

  constructor(token: symbol, report: T) {
    if (token !== TOKEN) throw new TypeError('only the gate lets a report pass');
    this.#report = report;
  }

  static open<T>(passed: Passed<T>): T {
    return passed.#report; // throws a TypeError for a forged one
  }
}

// Without it, `someSafeText.constructor` would be a way around the gate.
const TOKEN = Symbol('gate');

export type SafeText = SafeWords;
export type Anonymised<T> = Passed<T>;

/** Half-open, in UTF-16 units of the root a text was cut from. */
export interface MaskedSpan {
  readonly start: number;
  readonly end: number;
  readonly placeholder: string;
}

/** The words of `text` with every span replaced that it touches; spans are sorted and do not overlap. */
export function mask(text: RawText, spans: readonly MaskedSpan[]): SafeText {
  const words = wordsOf(text);
  let masked = '';
  let done = 0;
  // A transcript of many names has many fragments.
  for (let i = countWhere(spans, ({ end }) => end <= text.start); i < spans.length; i++) {
    const span = spans[i];
    if (span === undefined || span.start >= text.start + words.length) break;
    const start = Math.max(span.start - text.start, 0);
    const end = Math.min(span.end - text.start, words.length);
    if (end <= start || start < done) continue;
    masked += words.slice(done, start) + span.placeholder;
    done = end;
  }
  return new SafeWords(TOKEN, ownCopyOf(masked + words.slice(done)));
}

/** Where a place in a text is in what `mask` makes of that text, in UTF-16 units. */
export function shownAt({ text, offset, side }: RawOffset, spans: readonly MaskedSpan[]): number {
  const at = text.start + offset;
  let shown = 0;
  let done = text.start;
  for (let i = countWhere(spans, ({ end }) => end <= text.start); i < spans.length; i++) {
    const span = spans[i];
    if (span === undefined || span.start >= at) break;
    const end = Math.min(span.end, text.start + text.length);
    const start = Math.max(span.start, text.start);
    if (end <= start || start < done) continue;
    shown += start - done;
    if (side === 'start' && at < end) return shown;
    shown += span.placeholder.length;
    done = end;
  }
  return shown + Math.max(0, at - done);
}

/**
 * A report after the gate: every raw text of it is safe text, the rest is as it was. A `string` that could hold
 * anybody's words turns into something that nothing shows; words of a closed list (`'found' | 'missing'`) stay.
 * A place in raw text is the one in the words that are shown, and words are counted as they are shown.
 */
export type Safe<Report> = Report extends RawText | Code
  ? SafeText
  : Report extends RawOffset
    ? number
    : Report extends RawWordCount
      ? readonly WordShare[]
      : Report extends string
        ? string extends Report
          ? BareString
          : Report
        : Report extends number | boolean | null | undefined | Said | SafeText
          ? Report
          : Report extends readonly (infer Item)[]
            ? readonly Safe<Item>[]
            : { readonly [Key in keyof Report]: Safe<Report[Key]> };

/** Where a report has a `string`: make it raw text, or a closed list of words. */
export interface BareString {
  readonly isNoText: never;
}

/** What takes the place of raw text, of places in it, and of its words where they are counted. */
export interface Through {
  readonly text: (text: RawText) => SafeText;
  readonly place: (place: RawOffset) => number;
  readonly words: (count: RawWordCount) => readonly WordShare[];
}

/**
 * Lets a report pass: `through` gives what takes the place of every raw text in it, by its structure, and `make` shows what comes
 * of that. Throws a TypeError for a report that is no plain data, and where a raw text is left in what `make` made.
 */
export function letPass<Report, Shown>(
  report: Report,
  through: Through,
  make: (report: Safe<Report>) => Shown,
): Anonymised<Shown> {
  const shown = make(safeReport(report, through) as Safe<Report>);
  refuseRawText(shown);
  return new Passed(TOKEN, shown);
}

/** The same structure with every raw text replaced. */
function safeReport(value: unknown, through: Through): unknown {
  if (value instanceof RawText) return through.text(value);
  if (value instanceof Code) return through.text(address(value));
  if (value instanceof RawOffset) return through.place(value);
  if (value instanceof RawWordCount) return through.words(value);
  if (value === null || typeof value !== 'object') return value;
  if (isSafeText(value) || isSaid(value)) return value;
  if (Array.isArray(value)) return value.map((item) => safeReport(item, through));
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError('a report is plain data');
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, safeReport(part, through)]));
}

/** The report inside. Throws a TypeError for a value that no gate made. */
export function open<T>(passed: Anonymised<T>): T {
  return Passed.open(passed);
}

/** Several parts as one text, each as it is shown. Throws a TypeError for a part that did not pass the gate. */
export function safeLine(parts: InlineShape<SafeText>, language: Language): SafeText {
  const words = parts.map((part) => {
    if (typeof part === 'number') return numeral(part, language);
    if (typeof part === 'string') return punctuation(part);
    return isSaid(part) ? saidWords(part) : safeWords(part);
  });
  return new SafeWords(TOKEN, onOneLine(words.join('')));
}

/** The words of safe text. Throws a TypeError for a value that no gate made. */
export function safeWords(text: SafeText): string {
  return SafeWords.words(text);
}

export function isSafeText(value: unknown): value is SafeText {
  return SafeWords.is(value);
}

/** A report is data: a function in it could hold raw text that nobody sees. */
export function refuseRawText(value: unknown): void {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return;
  if (
    value instanceof RawText ||
    value instanceof Code ||
    value instanceof RawOffset ||
    value instanceof RawWordCount
  )
    throw new TypeError('raw text is left in a report that passes the gate');
  if (value instanceof SafeWords && !isSafeText(value)) throw new TypeError('forged safe text in a report');
  if (typeof value === 'function') throw new TypeError('a report that passes the gate holds a function');
  if (isSafeText(value) || isSaid(value)) return;
  const inside = value instanceof Map || value instanceof Set ? [...value.entries()].flat() : [];
  for (const part of inside) refuseRawText(part);
  for (const key of Reflect.ownKeys(value)) refuseRawText(Reflect.get(value, key));
}
