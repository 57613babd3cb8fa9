import { type Found, isNumbered } from '../detect/kinds.ts';
import { scan } from '../detect/scan.ts';
import { settle } from '../detect/spans.ts';
import type { Known } from '../key/known.ts';
import { placeholder, withPlaceKind } from '../key/placeholders.ts';
import { nameKey, type Token, tokensOf, wordsIn } from '../language/tokens.ts';
import type { RawText, TextRoot } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { coarse, isLeft, placeKind } from './coarsen.ts';
import { isTellingPassage } from './distinctive.ts';
import type { GateOptions } from './gate.ts';
import { type Entry, Lexicon } from './lexicon.ts';
import { isLooseGap, isNameGap, Phrases } from './phrases.ts';

/** A passage that `decisions.yaml` keeps out; half-open, in UTF-16 units of the root. */
export interface Withheld {
  /** The text that it is a passage of, or one cut from the same. */
  readonly text: RawText;
  readonly start: number;
  readonly end: number;
}

export interface Masked extends Found {
  readonly placeholder: string;
  /** A name that was known before, as `known()` lists it. */
  readonly known: boolean;
}

export interface KnownForm extends Pick<Entry, 'kind' | 'told'> {
  readonly form: string;
  /** Null where nobody met it yet, or where two persons share it. */
  readonly placeholder: string | null;
}

const SHORT = 200; // UTF-16 units

type Hit = Found & { readonly entry?: Entry };

/** Finds what has to be hidden in a whole text. */
export class Locator {
  readonly #options: GateOptions;
  readonly #lexicon: Lexicon;
  readonly #keep = new Phrases<true>();
  readonly #passages = new Phrases<true>();
  readonly #authors = new Map<TextRoot, Known>();
  readonly #given = new Map<Known, string>();
  readonly #short = new Map<string, Masked[]>();

  constructor(options: GateOptions) {
    this.#options = options;
    this.#lexicon = new Lexicon(options.known);
    for (const kept of options.keep) this.#keep.add(wordsIn(kept), true);
    for (const line of passagesOf(options.withheld)) this.#passages.add(wordsIn(line), true);
    for (const known of options.known) {
      if (known.kind === 'coder')
        for (const name of [known.name, ...known.also]) this.#authors.set(name.root, known);
    }
  }

  /** Sorted, apart, with the placeholders they get. */
  locate(text: RawText): Masked[] {
    const { root } = text;
    const author = this.#authors.get(root);
    const words = wordsOf(text.whole);
    if (author !== undefined) return this.#wholeText(words, author);
    if (words.length > SHORT || this.#hasOwn(root)) return this.#located(root, words);
    // An id or a name of a code is a text of its own in every cell of a table.
    const before = this.#short.get(words);
    if (before !== undefined) return before;
    const located = this.#located(root, words);
    this.#short.set(words, located);
    return located;
  }

  /** Whether something is known of this very text, and not of others with the same words. */
  #hasOwn(root: TextRoot): boolean {
    return (
      this.#options.scanned.has(root) || this.#options.withheld.some((passage) => passage.text.root === root)
    );
  }

  #located(root: TextRoot, words: string): Masked[] {
    const tokens = tokensOf(words);
    const isKept = within(this.#kept(words, tokens));
    const found = [...this.#lexicon.find(words, tokens), ...this.#detected(root, words)].filter(
      (one) => !isKept(one),
    );
    const settled = settle<Hit>(words, [...this.#withheld(root, words, tokens), ...found]);
    // Only now: what is left as it was said still tells that the number in it is no age.
    const hidden = settled.filter(({ kind }) => !isLeft(kind, this.#options.ladder));
    return hidden.map((one) => {
      const { start, end, kind } = one;
      return { start, end, kind, placeholder: this.#placeholder(one, words), known: one.entry !== undefined };
    });
  }

  /** What was found in a transcript before, else what looks like a number, an address or a date. */
  #detected(root: TextRoot, words: string): Hit[] {
    const scanned = this.#options.scanned.get(root);
    if (scanned === undefined) return scan(words);
    return scanned.map((found) => {
      const entry = isNumbered(found.kind)
        ? this.#lexicon.named(words.slice(found.start, found.end))
        : undefined;
      return entry === undefined ? found : { ...found, kind: entry.kind, entry };
    });
  }

  /** Every known form with its kind, and the placeholder it has had so far. */
  known(): KnownForm[] {
    const kept = new Set(this.#options.keep.map(nameKey));
    return this.#lexicon.entries
      .filter(({ kind, form }) => !isLeft(kind, this.#options.ladder) && !kept.has(form.words.join(' ')))
      .map(
        ({ kind, form, known, told }): KnownForm => ({
          kind,
          form: form.text,
          told,
          placeholder: known === null ? null : (this.#given.get(known) ?? null),
        }),
      )
      .concat(
        passagesOf(this.#options.withheld).map((form) => ({
          kind: 'withheld',
          form,
          told: 'always',
          placeholder: null,
        })),
      );
  }

  /** The author of a note: all of it, so that initials are hidden too. */
  #wholeText(words: string, author: Known): Masked[] {
    const kept = this.#options.keep.some((text) => text.trim() === words.trim());
    return kept
      ? []
      : [{ start: 0, end: words.length, kind: 'coder', placeholder: this.#nameOf(author), known: true }];
  }

  #kept(words: string, tokens: readonly Token[]): Found[] {
    const rules = { gap: isNameGap, accept: () => true };
    return this.#keep
      .find(words, tokens, rules)
      .map(({ start, end }) => ({ start, end, kind: 'organisation' }));
  }

  /** The passages of this root, and whatever quotes one of them in another text. */
  #withheld(root: TextRoot, words: string, tokens: readonly Token[]): Found[] {
    const own = this.#options.withheld.filter((passage) => passage.text.root === root);
    const quoted = this.#passages.find(words, tokens, { gap: isLooseGap, accept: () => true });
    return [...own, ...quoted].map(({ start, end }) => ({ start, end, kind: 'withheld' }));
  }

  #placeholder(one: Hit, words: string): string {
    const { ladder, language } = this.#options;
    const name = words.slice(one.start, one.end);
    const rest = coarse(one.kind, name, ladder, language);
    if (rest !== null) return `[${rest}]`;
    if (one.entry !== undefined) {
      const { known } = one.entry;
      return known === null ? placeholder(one.kind, language) : this.#nameOf(known);
    }
    return placeholder(one.kind, language);
  }

  #nameOf(known: Known): string {
    const before = this.#given.get(known);
    if (before !== undefined) return before;
    const given = this.#ofItsKind(known, this.#options.naming.placeholder(known));
    this.#given.set(known, given);
    return given;
  }

  /** `[wijk 2]` for `[plaats 2]`, on that rung of the ladder. */
  #ofItsKind(known: Known, given: string): string {
    const { ladder, language } = this.#options;
    if (known.kind !== 'place' || ladder.place !== 'kind') return given;
    const kind = known.place ?? placeKind(wordsOf(known.name), '');
    return kind === null ? given : withPlaceKind(given, kind, language);
  }
}

/** Line by line, because a text that quotes one has no turns; only what is long enough to be nobody else's words. */
function passagesOf(withheld: readonly Withheld[]): string[] {
  return withheld
    .flatMap(({ text, start, end }) => wordsOf(text.whole.slice(start, end)).split('\n'))
    .filter((line) => isTellingPassage(wordsIn(line)));
}

/** Whether something lies inside one of the places (sorted by start). */
function within(places: readonly Found[]): (one: Found) => boolean {
  const reach: number[] = []; // how far the places up to here go
  for (const place of places) reach.push(Math.max(reach.at(-1) ?? 0, place.end));
  return (one) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.start ?? 0) <= one.start) low = middle + 1;
      else high = middle;
    }
    return (reach[low - 1] ?? -1) >= one.end;
  };
}
