import { matchesOf } from '../../language/matches.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { Key, KeyEntry } from '../key.ts';
import { INSIDE_PLACEHOLDER, kindOfWord, numberIn, PLACEHOLDER } from '../placeholders.ts';

/** A placeholder in a text and the person it stands for; half-open, in UTF-16 units of that text. */
export interface Restoration {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Makes a name fit the place where it comes to stand. */
export type Adapt = (name: string) => string;

/** With the backslashes that keep Markdown from making a link of it. */
const IN_MARKDOWN = new RegExp(`\\\\?\\[${INSIDE_PLACEHOLDER}\\\\?\\]`, 'gu');

/**
 * Gives placeholders of either language their person back, `[wijk 2]` like `[plaats 2]`, and counts. What has no
 * number was made coarse, or may be one of two: it stays, and so does whom the key does not know.
 */
export class Restorer {
  readonly #names: ReadonlyMap<string, string>;
  readonly #left = new Map<string, number>();
  #restored = 0;

  constructor({ entries }: Key) {
    this.#names = new Map(
      entries.map((entry) => [`${entry.kind} ${numberIn(entry.placeholder)}`, fullest(entry)]),
    );
  }

  get restored(): number {
    return this.#restored;
  }

  /** Placeholders that stay, as they are written, and how often. */
  get left(): ReadonlyMap<string, number> {
    return this.#left;
  }

  find(text: string, pattern: RegExp = PLACEHOLDER): Restoration[] {
    const found: Restoration[] = [];
    for (const { 0: whole, 1: word = '', 2: number, index } of matchesOf(text, pattern)) {
      const kind = kindOfWord(word.toLowerCase());
      if (kind === null) continue;
      const name = this.#names.get(`${kind} ${Number(number)}`);
      if (name === undefined) this.#leave(whole.replaceAll('\\', ''));
      else found.push({ start: index, end: index + whole.length, name });
    }
    this.#restored += found.length;
    return found;
  }

  text(text: string, adapt: Adapt = asItIs, pattern: RegExp = PLACEHOLDER): string {
    return rewritten(text, 0, text.length, this.find(text, pattern), adapt);
  }

  markdown(text: string): string {
    return this.text(text, (name) => name.replace(/[\\`*_<>|$[\]~&]/g, '\\$&'), IN_MARKDOWN);
  }

  #leave(placeholder: string): void {
    this.#left.set(placeholder, (this.#left.get(placeholder) ?? 0) + 1);
  }
}

/** The stretch of a text with names for placeholders. One that lies in several stretches goes to the first. */
export function rewritten(
  text: string,
  from: number,
  to: number,
  found: readonly Restoration[],
  adapt: Adapt,
): string {
  let written = '';
  let at = from;
  for (const { start, end, name } of found) {
    if (end <= from || start >= to) continue;
    if (start >= from) written += text.slice(at, start) + adapt(name);
    at = Math.min(end, to);
  }
  return written + text.slice(at, to);
}

/** The form of most words, and of most letters among those. */
function fullest({ forms }: KeyEntry): string {
  const [first = ''] = forms
    .map((form) => wordsOf(form).trim())
    .sort((a, b) => b.split(/\s+/).length - a.split(/\s+/).length || b.length - a.length);
  return first;
}

function asItIs(name: string): string {
  return name;
}
