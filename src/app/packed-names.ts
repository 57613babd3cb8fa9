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
  const read = (i: number) => {
    const json = packed()?.[i];
    if (json === undefined) throw new TypeError('what was found whole is so no more');
    return JSON.parse(json);
  };
  const names: PackedMentions = read(NAMES);
  const place = (one: PackedPlace) =>
    typeof one === 'string' ? RawText.of(one) : textAt(one[0]).slice(one[1], one[2]);
  const places = madeAgain((): PackedPlaces => read(PLACES));
  const placesOf = (i: number) => (places()[i] ?? []).map(place);
  let next = 0;
  const mentions = (all: readonly string[]) =>
    all.map((json): Mentioned => new KeptMention(saidOfMention(json), placesOf, next++));
  const spansBy = madeAgain(() => new Map<number, unknown>(read(SPANS)));
  const spansAt = ({ kept }: TextRoot) => {
    const found = kept === null ? undefined : spansBy().get(kept.at);
    return found === undefined ? undefined : (unpackSpans(found, Number.MAX_SAFE_INTEGER) ?? undefined);
  };
  // All of it is asked for at once: to read it again then took as long as to read it.
  const said = new Map(names.said.map(([at, all]) => [at, mentions(all)] as const));
  return {
    byRoot: { get: spansAt },
    said: { get: ({ kept }) => (kept === null ? undefined : said.get(kept.at)) },
    talk: mentions(names.talk),
    written: mentions(names.written),
    shown: names.shown.map(place),
    numbers: names.numbers,
    stated: names.stated,
    ofNobody: names.ofNobody,
    taken: new Map(names.taken.map(([kind, numbers]) => [kind, new Set(numbers)] as const)),
  };
}

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
  readonly #placesOf: (i: number) => readonly RawText[];
  readonly #i: number;

  constructor(said: SaidOfMention, placesOf: (i: number) => readonly RawText[], i: number) {
    [this.#said, this.#placesOf, this.#i] = [said, placesOf, i];
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
    return this.#placesOf(this.#i);
  }
}
