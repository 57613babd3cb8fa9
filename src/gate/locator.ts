import { isOfFileAlone, namesInPath } from '../detect/file-names.ts';
import { type Found, type Kind, recordOf } from '../detect/kinds.ts';
import { scan } from '../detect/scan.ts';
import type { WordUse } from '../detect/scanned.ts';
import { type FoundPlace, isWithin, settle } from '../detect/spans.ts';
import type { Known } from '../key/known.ts';
import { placeholder, withWord } from '../key/placeholders.ts';
import { placeholdersIn } from '../key/written-placeholders.ts';
import { FlatTokens, nameKey, type TokenRow, wordsIn } from '../language/tokens.ts';
import { madeOnce } from '../model/deferred.ts';
import type { RawText, TextRoot } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { Callings } from './callings.ts';
import { Compounds } from './compounds.ts';
import { hidingEverywhere, tellingLines } from './hiding-everywhere.ts';
import { keptFrom } from './kept-names.ts';
import { Lexicon, type LexiconEntry } from './lexicon.ts';
import { Misspelt } from './misspelt.ts';
import type { GateOptions, Hiding } from './options.ts';
import { isLooseGap, isNameGap, Phrases } from './phrases.ts';
import { namesCodes } from './plain-codes.ts';
import { TellingTitles } from './telling-titles.ts';

export interface Masked extends Found {
  readonly placeholder: string;
  /** A name that was known before, as `knownForms()` lists it. */
  readonly isKnown: boolean;
  /** Made of words of the language, so that they may stand anywhere without naming this. */
  readonly isOrdinary: boolean;
}

export interface KnownForm extends Pick<LexiconEntry, 'kind' | 'shows'> {
  readonly form: string;
  /** Null where nobody met it yet, or where two persons share it. */
  readonly placeholder: string | null;
}

const SHORT = 200; // UTF-16 units
const OF_FILE = /\.\p{L}{2,5}$/u;

type Recognised = Found & {
  readonly entry?: LexiconEntry;
  readonly word?: WordUse | null;
  /** What stands in its place, where that is no placeholder. */
  readonly shown?: string;
};

/** Finds what has to be hidden in a whole text. */
export class Locator {
  readonly #options: GateOptions;
  readonly #lexicon: Lexicon;
  readonly #compounds: Compounds;
  readonly #misspelt: Misspelt;
  readonly #keep = new Phrases<true>();
  readonly #passages = new Phrases<true>();
  readonly #callings: Callings;
  readonly #titles: TellingTitles;
  readonly #authors = new Map<TextRoot, Known>();
  readonly #given = new Map<Known, string>();
  readonly #short = new Map<string, Masked[]>();
  readonly #everywhere: () => string;

  constructor(options: GateOptions) {
    this.#options = options;
    this.#everywhere = madeOnce(() => hidingEverywhere(options));
    this.#lexicon = new Lexicon(options.known);
    this.#compounds = new Compounds(this.#lexicon.entries);
    this.#misspelt = new Misspelt(this.#lexicon.entries);
    this.#callings = new Callings(options.stated, options.apart);
    this.#titles = new TellingTitles(options.telling);
    for (const kept of options.keep) this.#keep.add(wordsIn(kept), true);
    for (const line of tellingLines(options.withheld)) this.#passages.add(wordsIn(line), true);
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
      this.#options.scanned.has(root) ||
      this.#options.withheld.some((passage) => passage.text.root === root) ||
      root.joined.some(({ text }) => this.#hasOwn(text.root))
    );
  }

  #located(root: TextRoot, words: string): Masked[] {
    const tokens = new FlatTokens(words);
    const isKept = isWithin(this.#kept(words, tokens));
    const isWritten = isWithin(placeholdersIn(words));
    const isCode = namesCodes(words, this.#options.codes);
    const found = [
      ...this.#lexicon.find(words, tokens),
      ...(root.origin === 'own' && OF_FILE.test(words) ? this.#lexicon.findSurnames(words, tokens) : []),
      ...this.#compounds.find(words, tokens),
      ...this.#misspelt.find(tokens),
      ...this.#titles.find(words, tokens, root.origin),
      ...this.#detected(root, words),
    ].filter((one) => !isKept(one) && !isWritten(one) && !(isCode && this.#isPlainCode(words, one)));
    const named = settle<Recognised>(words, [...this.#withheld(root, words, tokens), ...found]);
    const callings = this.#callings.beside(words, tokens, named).filter((one) => !isKept(one));
    const settled = callings.length === 0 ? named : settle<Recognised>(words, [...named, ...callings]);
    // Only now: what is left as it was said still tells that the number in it is no age.
    const hidden = settled.filter(({ kind }) => !this.#isLeft(kind));
    return hidden.map((one) => {
      const { start, end, kind } = one;
      return {
        start,
        end,
        kind,
        placeholder: this.#placeholder(one, words),
        isKnown: one.entry !== undefined,
        isOrdinary: one.word != null,
      };
    });
  }

  #isPlainCode(words: string, { start, end }: Recognised): boolean {
    return this.#options.codes.plain.has(nameKey(words.slice(start, end)));
  }

  /** What was found in a transcript before, else what looks like a number, an address or a date. */
  #detected(root: TextRoot, words: string): Recognised[] {
    const found = this.#scannedIn(root, words);
    if (!this.#options.guesses) return found;
    const beside = this.#options.scanned.has(root) ? [] : scan(words);
    if (root.origin !== 'own' || !OF_FILE.test(words)) return [...found, ...beside];
    const telling = [...found, ...beside].filter(
      ({ start, end, kind }) => !isOfFileAlone(words.slice(start, end), kind),
    );
    return [...telling, ...this.#asKnown(namesInPath(words), words)];
  }

  /** Of a text that was joined, as it was found in those that its parts were cut from: there it stood in its sentence. */
  #scannedIn(root: TextRoot, words: string): Recognised[] {
    const scanned = this.#options.scanned.get(root);
    if (scanned === undefined)
      return withinJoined(root, (part) => this.#scannedIn(part.root, wordsOf(part.whole)));
    return this.#asKnown(scanned, words);
  }

  #asKnown(all: readonly Found[], words: string): Recognised[] {
    return all.map((found) => {
      const entry = recordOf(found.kind).isNumbered
        ? this.#lexicon.entryFor(words.slice(found.start, found.end))
        : undefined;
      return entry === undefined ? found : { ...found, kind: entry.kind, entry };
    });
  }

  /** Null for the name of an author. */
  hidingIn(root: TextRoot): Hiding | null {
    if (this.#authors.has(root)) return null;
    const own = this.#options.withheld.filter((passage) => passage.text.root === root);
    return {
      everywhere: this.#everywhere(),
      here: JSON.stringify(own.map(({ start, end }) => [start, end])),
    };
  }

  /** Every known form with its kind, and the placeholder it has had so far. */
  knownForms(): KnownForm[] {
    const kept = new Set(this.#options.keep.map(nameKey));
    return this.#lexicon.entries
      .filter(({ kind, form }) => !this.#isLeft(kind) && !kept.has(form.words.join(' ')))
      .map(
        ({ kind, form, whom, shows }): KnownForm => ({
          kind,
          form: form.text,
          shows,
          placeholder: whom === null ? null : (this.#given.get(whom) ?? null),
        }),
      )
      .concat(
        tellingLines(this.#options.withheld).map((form) => ({
          kind: 'withheld',
          form,
          shows: 'always',
          placeholder: null,
        })),
      );
  }

  /** The author of a note: all of it, so that initials are hidden too. */
  #wholeText(words: string, author: Known): Masked[] {
    const name = nameKey(words) || words.trim();
    const kept = this.#options.keep.some((text) => (nameKey(text) || text.trim()) === name);
    return kept
      ? []
      : [
          {
            start: 0,
            end: words.length,
            kind: 'coder',
            placeholder: this.#nameOf(author),
            isKnown: true,
            isOrdinary: false,
          },
        ];
  }

  #isLeft(kind: Kind): boolean {
    return recordOf(kind).ladder?.isLeft(this.#options.ladder) === true;
  }

  #kept(words: string, tokens: TokenRow): FoundPlace[] {
    const starts = new Map<number, number>();
    const accept = (_: true, first: number) => {
      starts.set(tokens.at(first)?.start ?? 0, keptFrom(tokens, first));
      return true;
    };
    const kept = this.#keep.find(words, tokens, { gap: isNameGap, accept });
    return kept.map(({ start, end }) => ({ start: starts.get(start) ?? start, end }));
  }

  /** The passages of this root, and whatever quotes one of them in another text. */
  #withheld(root: TextRoot, words: string, tokens: TokenRow): Found[] {
    const quoted = this.#passages.find(words, tokens, { gap: isLooseGap, accept: () => true });
    return [...this.#withheldIn(root), ...quoted].map(({ start, end }) => ({ start, end, kind: 'withheld' }));
  }

  #withheldIn(root: TextRoot): FoundPlace[] {
    const own = this.#options.withheld.filter((passage) => passage.text.root === root);
    return [...own, ...withinJoined(root, (part) => this.#withheldIn(part.root))];
  }

  #placeholder(one: Recognised, words: string): string {
    if (one.shown !== undefined) return one.shown;
    const { ladder, language } = this.#options;
    const name = words.slice(one.start, one.end);
    const rest = recordOf(one.kind).ladder?.coarse(name, ladder, language) ?? null;
    if (rest !== null) return `[${rest}]`;
    if (one.entry !== undefined) {
      const { whom } = one.entry;
      return whom === null ? placeholder(one.kind, language) : this.#nameOf(whom);
    }
    return placeholder(one.kind, language);
  }

  #nameOf(known: Known): string {
    const before = this.#given.get(known);
    if (before !== undefined) return before;
    const given = this.#narrowed(known, this.#options.naming.placeholder(known));
    this.#given.set(known, given);
    return given;
  }

  /** `[wijk 2]` for `[plaats 2]`, on that rung of the ladder. */
  #narrowed(known: Known, given: string): string {
    const { ladder, language } = this.#options;
    const { narrower } = recordOf(known.kind);
    if (narrower?.isTold(ladder) !== true) return given;
    const word = narrower.words.get(known.narrower ?? narrower.of(wordsOf(known.name), '') ?? '');
    return word === undefined ? given : withWord(given, word, language);
  }
}

/** What was found in the texts that its parts were cut from. */
function withinJoined<T extends FoundPlace>(
  { joined }: TextRoot,
  foundIn: (part: RawText) => readonly T[],
): T[] {
  return joined.flatMap(({ text, at }) =>
    foundIn(text).flatMap((one) => {
      const [start, end] = [Math.max(one.start, text.start), Math.min(one.end, text.start + text.length)];
      return start < end ? [{ ...one, start: start - text.start + at, end: end - text.start + at }] : [];
    }),
  );
}
