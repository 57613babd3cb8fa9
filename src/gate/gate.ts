import { type Found, recordOf } from '../detect/kinds.ts';
import { placeholder } from '../key/placeholders.ts';
import { isPlainAddress } from '../model/code.ts';
import { groupedBy } from '../model/grouped.ts';
import { type Ladder, USUAL } from '../model/ladder.ts';
import { ownCopyOf } from '../model/own-copy.ts';
import type { RawOffset } from '../model/raw-offset.ts';
import { RawText, type TextRoot } from '../model/raw-text.ts';
import type { RawWordCount } from '../model/raw-word-count.ts';
import { wordsOf } from '../model/words-of.ts';
import { isDistinctive } from './distinctive.ts';
import { Locator, type Masked } from './locator.ts';
import type { GateOptions } from './options.ts';
import { maskPieces, type Places } from './pieces.ts';
import { type Anonymised, letPass, mask, type Safe, type SafeText, safeWords, shownAt } from './safe-text.ts';
import { wordsAsShown } from './words-as-shown.ts';

/** Something that has to stay inside: a known name or part of one, or words that a pattern found. */
export interface Original extends Pick<Found, 'kind'> {
  readonly text: RawText;
  readonly placeholder: string;
  /** Whether finding it as a string in a finished file means that it leaked. */
  readonly distinctive: boolean;
}

/** The only way out for words of people. */
export interface Gate {
  /** The words with everything replaced that tells who somebody is, as found in the whole text they were cut from. */
  text(raw: RawText): SafeText;
  /** Lets a report pass, with every raw text in it made safe; `make` shows it. Throws where a raw text is left in the result. */
  pass<Report, Shown>(report: Report, make: (safe: Safe<Report>) => Shown): Anonymised<Shown>;
  /** A text that a file holds in pieces, see `maskPieces`. */
  pieces(pieces: readonly Places[]): Anonymised<readonly SafeText[]>;
  /** How much of dates, ages and places is left; null where nothing is hidden. */
  readonly ladder: Ladder | null;
  /** Whether it is the researcher's own, and shown to her as it is. */
  shows(own: RawText): boolean;
  /** What is hidden in a text, in UTF-16 units of that text, sorted and apart; nothing with `reveal`. */
  spans(raw: RawText): Found[];
  /** Everything that was masked so far, and every known name; what is kept is none. */
  originals(): readonly Original[];
}

/** Nothing is known, and everything is hidden that is found. */
const USUALLY: Omit<GateOptions, 'naming'> = {
  known: [],
  keep: [],
  withheld: [],
  language: 'nl',
  reveal: false,
  showsOwn: () => false,
  ladder: USUAL,
  guesses: true,
  scanned: new Map(),
  stated: [],
  codes: { all: new Set(), plain: new Set() },
  apart: [],
  telling: [],
  counts: null,
};

export function createGate(given: Pick<GateOptions, 'naming'> & Partial<GateOptions>): Gate {
  const options: GateOptions = { ...USUALLY, ...given };
  const locator = new Locator(options);
  const cache = new WeakMap<TextRoot, readonly Masked[]>();
  const originals = new Originals(options);
  const numbered = new Map<TextRoot, SafeText>();
  const asWhole = new WeakMap<TextRoot, SafeText>();

  const shows = (raw: RawText) => raw.origin === 'own' && options.showsOwn(raw);
  const spansOf = (raw: RawText, isHeld = true): readonly Masked[] => {
    // "3/1/2" is no third of January.
    if (isPlainAddress(raw) || isKeyOfWords(raw) || shows(raw)) return [];
    const { root } = raw;
    const known = cache.get(root);
    if (known !== undefined) return known;
    const spans = options.reveal ? [] : locator.locate(raw);
    for (const span of spans) if (!span.isKnown) originals.add(raw.whole, span);
    if (isHeld) cache.set(root, spans);
    return spans;
  };
  const masked = (raw: RawText) => {
    const { root, start, length } = raw;
    if (start > 0 || length !== raw.whole.length) return mask(raw, spansOf(raw));
    // An id is the same text in every cell of a table.
    const known = asWhole.get(root) ?? mask(raw, spansOf(raw));
    asWhole.set(root, known);
    return known;
  };
  const text = (raw: RawText) => numbered.get(raw.root) ?? masked(raw);
  for (const [root, look] of numberedAlike(options.apart, text)) numbered.set(root, mask(look, []));
  const words = (count: RawWordCount) => {
    const { text: counted } = count.spoken;
    const hiding = options.reveal || counted.origin === 'own' ? null : locator.hidingIn(counted.root);
    if (hiding === null || options.counts === null) return wordsAsShown(count, spansOf(counted));
    // Counted once and kept: who counts all interviews need not hold what is hidden in each.
    return options.counts.shares(count, hiding, () => wordsAsShown(count, spansOf(counted, false)));
  };
  const through = {
    text,
    place: (at: RawOffset) => shownAt(at, spansOf(at.text)),
    words,
  };

  return {
    text,
    ladder: options.reveal ? null : options.ladder,
    shows,
    pieces: (pieces) => letPass(null, through, () => maskPieces(pieces, ({ whole }) => spansOf(whole))),
    pass: (report, make) => letPass(report, through, make),
    spans: (raw) => foundWithin(raw, spansOf(raw)),
    originals: () => (options.reveal ? [] : originals.all(locator)),
  };
}

/** Of titles that look the same as another once they passed: that with a number behind it, in their order. */
function numberedAlike(
  titles: readonly RawText[],
  text: (raw: RawText) => SafeText,
): (readonly [TextRoot, RawText])[] {
  const byLook = groupedBy(titles, (title) => safeWords(text(title)));
  return [...byLook].flatMap(([look, alike]) =>
    alike.length < 2 ? [] : alike.map(({ root }, i) => [root, RawText.own(`${look} ${i + 1}`)] as const),
  );
}

/** Twelve hexadecimal digits of ours: no telephone, no plate, and nothing that anybody said. */
function isKeyOfWords(raw: RawText): boolean {
  return raw.origin === 'own' && /^(?=[\da-f]*[a-f])(?=[\da-f]*\d)[\da-f]{12}$/.test(wordsOf(raw.whole));
}

function foundWithin(raw: RawText, spans: readonly Masked[]): Found[] {
  return spans
    .map(({ start, end, kind }) => ({
      start: Math.max(start - raw.start, 0),
      end: Math.min(end - raw.start, raw.length),
      kind,
    }))
    .filter(({ start, end }) => end > start);
}

class Originals {
  readonly #options: GateOptions;
  readonly #masked = new Map<string, Original>();

  constructor(options: GateOptions) {
    this.#options = options;
  }

  add(whole: RawText, span: Masked): void {
    const words = wordsOf(whole.slice(span.start, span.end));
    // "Zolder 3" was an address in its place, and three of something elsewhere; "steun" without a capital is a word.
    const isOfPlace =
      recordOf(span.kind).search?.needsDigit === true ||
      (recordOf(span.kind).isNumbered && !/[\p{Lu}\d]/u.test(words));
    this.#note(span.kind, words, span.placeholder, !(span.isOrdinary && isOfPlace));
  }

  all(locator: Locator): readonly Original[] {
    for (const { kind, form, shows, placeholder: given } of locator.knownForms()) {
      this.#note(kind, form, given ?? placeholder(kind, this.#options.language), shows === 'always');
    }
    return [...this.#masked.values()];
  }

  /** What is told from an everyday word by its context only cannot be searched for as a string. */
  #note(kind: Found['kind'], words: string, given: string, searchable = true): void {
    if (this.#masked.has(`${kind} ${words}`)) return;
    const text = ownCopyOf(words);
    const key = `${kind} ${text}`;
    const distinctive = searchable && isDistinctive(kind, text, this.#options.keep);
    this.#masked.set(key, { kind, text: RawText.of(text), placeholder: given, distinctive });
  }
}
