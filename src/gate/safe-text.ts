import { countWhere } from '../language/count-where.ts';
import { RawText, wordsOf } from '../model/raw-text.ts';

/** What the gate lets through. Made here only, out of raw text and the spans that hide in it. */
class Safe {
  readonly #words: string;

  constructor(token: symbol, words: string) {
    if (token !== TOKEN) throw new TypeError('only the gate makes safe text');
    this.#words = words;
  }

  static words(text: Safe): string {
    return text.#words; // throws a TypeError for whatever only looks like safe text
  }

  /** By what it holds: `instanceof` would believe `Object.create(prototype)`. */
  static is(value: unknown): value is Safe {
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

export type SafeText = Safe;
export type Anonymised<T> = Passed<T>;

/** Half-open, in UTF-16 units of the root a text was cut from. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly placeholder: string;
}

/** The words of `text` with every span replaced that it touches; spans are sorted and do not overlap. */
export function mask(text: RawText, spans: readonly Span[]): SafeText {
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
  return new Safe(TOKEN, masked + words.slice(done));
}

/** Lets a report pass. `map` rebuilds it field by field; a raw text that is left in the result throws. */
export function letPass<R, S>(report: R, map: (report: R) => S): Anonymised<S> {
  const mapped = map(report);
  refuseRawText(mapped);
  return new Passed(TOKEN, mapped);
}

/** The report inside. Throws a TypeError for a value that no gate made. */
export function open<T>(passed: Anonymised<T>): T {
  return Passed.open(passed);
}

/** The words of safe text. Throws a TypeError for a value that no gate made. */
export function safeWords(text: SafeText): string {
  return Safe.words(text);
}

export function isSafeText(value: unknown): value is SafeText {
  return Safe.is(value);
}

/** A report is data: a function in it could hold raw text that nobody sees. */
function refuseRawText(value: unknown): void {
  if (value instanceof RawText) throw new TypeError('raw text is left in a report that passes the gate');
  if (value instanceof Safe && !isSafeText(value)) throw new TypeError('forged safe text in a report');
  if (typeof value === 'function') throw new TypeError('a report that passes the gate holds a function');
  if (value === null || typeof value !== 'object' || isSafeText(value)) return;
  const inside = value instanceof Map || value instanceof Set ? [...value.entries()].flat() : [];
  for (const part of inside) refuseRawText(part);
  for (const key of Reflect.ownKeys(value)) refuseRawText(Reflect.get(value, key));
}
