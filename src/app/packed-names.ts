import type { Kind } from '../detect/kinds.ts';
import { packSpans, type ScannedSpan, unpackSpans } from '../detect/scanned.ts';
import { FewRemembered, madeAgain, remembering } from '../model/deferred.ts';
import { RawText, type TextRoot } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import type { KeptSource } from '../project/source-facts.ts';
import type { Mentioned } from '../review/candidates.ts';
import type { SeenNumber } from './seen-numbers.ts';
import type { FreshNames, SourceNames } from './source-names.ts';

/** Its place in the source where it has one, else its words. */
type PackedPlace = string | readonly [at: number, start: number, end: number];

type PackedMention = readonly [
  key: string,
  name: string,
  word: ScannedSpan['word'],
  parts: readonly string[],
  kinds: readonly (readonly [Kind, number])[],
  narrower: readonly (readonly [Kind, string])[],
];

interface PackedMentions {
  /** Each a `PackedMention` as JSON: many sources say the same. */
  readonly said: readonly (readonly [at: number, readonly string[]])[];
  readonly talk: readonly string[];
  readonly written: readonly string[];
  readonly shown: readonly PackedPlace[];
  readonly numbers: readonly SeenNumber[];
  readonly stated: readonly string[];
  readonly ofNobody: readonly string[];
  readonly ofSomebody: readonly string[];
  readonly taken: readonly (readonly [Kind, readonly number[]])[];
}

/** Of each mention: those of `said` one after the other, then those of `talk`, then those of `written`. */
type PackedPlaces = readonly (readonly PackedPlace[])[];

const NAMES = 0;
const SPANS = 1;
const PLACES = 2;

/** In clear, of a source that is kept: what every command asks for, and behind it what few do, see `NAMES`. */
export function packedNames({
  byRoot,
  said,
  talk,
  written,
  shown,
  numbers,
  stated,
  ofNobody,
  ofSomebody,
  taken,
}: FreshNames): [names: string, spans: string, places: string] {
  const byNumber = <T, P>(map: ReadonlyMap<TextRoot, T>, pack: (one: T) => P) =>
    [...map].flatMap(([{ kept }, one]) => (kept === null ? [] : [[kept.at, pack(one)] as const]));
  const places: (readonly PackedPlace[])[] = [];
  const mentions = (all: readonly Mentioned[]) => {
    for (const one of all) places.push(one.places().map(packedPlace));
    return all.map(packedMention);
  };
  return [
    JSON.stringify({
      said: byNumber(said, mentions),
      talk: mentions(talk),
      written: mentions(written),
      shown: shown.map(packedPlace),
      numbers,
      stated,
      ofNobody,
      ofSomebody,
      taken: [...taken].map(([kind, numbers]) => [kind, [...numbers]]),
    } satisfies PackedMentions),
    JSON.stringify(byNumber(byRoot, packSpans)),
    JSON.stringify(places satisfies PackedPlaces),
  ];
}

function packedMention({ key, name, word, parts, kinds, narrower }: Mentioned): string {
  const packed: PackedMention = [key, wordsOf(name), word, parts.map(wordsOf), [...kinds], [...narrower]];
  return JSON.stringify(packed);
}

function packedPlace(text: RawText): PackedPlace {
  const { kept } = text.root;
  return kept === null ? wordsOf(text) : [kept.at, text.start, text.start + text.length];
}

/** Of what `packedNames` made of the same source, which is read again when somebody asks for what few do. */
export function unpackedNames(
  packed: () => readonly string[] | undefined,
  { textAt }: Pick<KeptSource, 'textAt'>,
): SourceNames {
  const kept = new SealedNames(packed, textAt);
  const names: PackedMentions = kept.read(NAMES);
  let next = 0;
  const mentions = (all: readonly string[]) =>
    all.map((json): Mentioned => new KeptMention(saidOfMention(json), kept, next++));
  // All of it is asked for at once: to read it again then took as long as to read it.
  const said = new Map(names.said.map(([at, all]) => [at, mentions(all)] as const));
  return {
    byRoot: kept,
    said: { get: (root) => (root.kept === null ? undefined : said.get(root.kept.at)) },
    talk: mentions(names.talk),
    written: mentions(names.written),
    shown: names.shown.map((one) => kept.placeOf(one)),
    numbers: names.numbers,
    stated: names.stated,
    ofNobody: names.ofNobody,
    ofSomebody: names.ofSomebody,
    taken:
      names.taken.length === 0
        ? NOTHING_TAKEN
        : new Map(names.taken.map(([kind, numbers]) => [kind, new Set(numbers)] as const)),
  };
}

/** What few ask for. */
class SealedNames {
  readonly #packed: () => readonly string[] | undefined;
  readonly #textAt: (at: number) => RawText;
  readonly #spans = madeAgain(() => new Map<number, unknown>(this.read(SPANS)));
  readonly #places = madeAgain((): PackedPlaces => this.read(PLACES));

  constructor(packed: () => readonly string[] | undefined, textAt: (at: number) => RawText) {
    [this.#packed, this.#textAt] = [packed, textAt];
  }

  read(i: number) {
    const json = this.#packed()?.[i];
    if (json === undefined) throw new TypeError('what was found whole is so no more');
    return JSON.parse(json);
  }

  get({ kept }: TextRoot): readonly ScannedSpan[] | undefined {
    const found = kept === null ? undefined : this.#spans().get(kept.at);
    return found === undefined ? undefined : (unpackSpans(found, Number.MAX_SAFE_INTEGER) ?? undefined);
  }

  placeOf(one: PackedPlace): RawText {
    return typeof one === 'string' ? RawText.of(one) : this.#textAt(one[0]).slice(one[1], one[2]);
  }

  placesOf(i: number): readonly RawText[] {
    return (this.#places()[i] ?? []).map((one) => this.placeOf(one));
  }
}

const NOTHING_TAKEN: SourceNames['taken'] = new Map();

type SaidOfMention = Omit<Mentioned, 'places'>;

/** One object for all sources that say the same: a project names the same people and places in most of its interviews. */
const saidOfMention = remembering((json: string): SaidOfMention => {
  const [key, name, word, parts, kinds, narrower]: PackedMention = JSON.parse(json);
  return {
    key,
    name: RawText.of(name),
    word,
    parts: parts.map((part) => RawText.of(part)),
    kinds: new Map(kinds),
    narrower: new Map(narrower),
  };
}, new FewRemembered());

class KeptMention implements Mentioned {
  readonly #said: SaidOfMention;
  readonly #kept: SealedNames;
  readonly #i: number;

  constructor(said: SaidOfMention, kept: SealedNames, i: number) {
    [this.#said, this.#kept, this.#i] = [said, kept, i];
  }

  get key() {
    return this.#said.key;
  }

  get name() {
    return this.#said.name;
  }

  get word() {
    return this.#said.word;
  }

  get parts() {
    return this.#said.parts;
  }

  get kinds() {
    return this.#said.kinds;
  }

  get narrower() {
    return this.#said.narrower;
  }

  places(): readonly RawText[] {
    return this.#kept.placesOf(this.#i);
  }
}
