import { ALL_KINDS, type Kind, recordOf } from '../detect/kinds.ts';
import type { ScannedSpan } from '../detect/scanned.ts';
import { isParticle } from '../interviews/marks.ts';
import { isNameAlone } from '../interviews/named-lines.ts';
import type { Key } from '../key/key.ts';
import type { Known } from '../key/known.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { nameKey } from '../language/tokens.ts';
import { FewRemembered, remembering } from '../model/deferred.ts';
import { putUnder } from '../model/grouped.ts';
import { NO_TEXT, RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** A string that may name somebody or something, until a person decides. */
export interface Candidate extends Pick<Mentioned, 'name' | 'word' | 'parts' | 'narrower'> {
  /** The one it has most often. */
  readonly kind: Kind;
  /** Where it stands first. */
  readonly text: RawText;
  /** Wherever it stands: slices of the transcripts. */
  readonly places: readonly RawText[];
}

/** A string with what one text says of it. */
export interface Mentioned {
  /** Of every spelling that is the same string. */
  readonly key: string;
  /** As it stands first; it keeps no text alive. */
  readonly name: RawText;
  readonly word: ScannedSpan['word'];
  /** See `Known.parts`. */
  readonly parts: readonly RawText[];
  /** How often it was taken for what, as far as that tells what it is. */
  readonly kinds: ReadonlyMap<Kind, number>;
  /** What it is more narrowly, if it is of that kind and its places say so. */
  readonly narrower: ReadonlyMap<Kind, string>;
  /** Slices of the text, one at least. */
  places(): readonly RawText[];
}

/** A whole text with what was found in it. */
export type Scan = readonly [text: RawText, spans: readonly ScannedSpan[]];

/**
 * What may name somebody in a text, each string once, in the order in which they stand. What it is shows in speech
 * (`isTalk`); in a heading or a list of names everything looks like a person.
 */
export function mentionedIn([text, spans]: Scan, isTalk: boolean): Mentioned[] {
  const found = new Map<string, ScannedSpan[]>();
  for (const span of spans) {
    if (recordOf(span.kind).review === null) continue;
    const key = keyOfName(wordsOf(text.slice(span.start, span.end)));
    if (key.length < 2) continue;
    putUnder(found, key, span);
  }
  return [...found].map(([key, same]) => mentioned(key, text, same, isTalk));
}

const keyOfName = remembering(nameKey, new FewRemembered());

function mentioned(key: string, text: RawText, spans: readonly ScannedSpan[], isTalk: boolean): Mentioned {
  const places = spans.map(({ start, end }) => text.slice(start, end));
  const kinds = new Map<Kind, number>();
  for (const { kind } of spans) kinds.set(kind, (kinds.get(kind) ?? 0) + (isTalk ? 1 : 0));
  return {
    key,
    name: detached(places[0] ?? NO_TEXT),
    word: spans[0]?.word ?? null,
    parts: (spans[0]?.parts ?? []).map(([from, to]) => detached(text.slice(from, to))),
    kinds,
    narrower: narrowerKinds(places),
    places: () => places,
  };
}

/** A string is one candidate in all texts, and two strings are two; speech comes before what is written. */
export function candidatesIn(talk: readonly Scan[], written: readonly Scan[] = []): Candidate[] {
  return candidatesOf([
    ...talk.map((scan) => mentionedIn(scan, true)),
    ...written.map((scan) => mentionedIn(scan, false)),
  ]);
}

/** The same of texts that were gone through one by one. */
export function candidatesOf(texts: readonly (readonly Mentioned[])[]): Candidate[] {
  const byKey = new Map<string, Mentioned[]>();
  for (const all of texts) {
    for (const one of all) {
      putUnder(byKey, one.key, one);
    }
  }
  return [...byKey.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [candidate(first, same)];
  });
}

function candidate(first: Mentioned, all: readonly Mentioned[]): Candidate {
  const { name, word, parts } = first;
  const kinds = new Map<Kind, number>();
  for (const one of all)
    for (const [kind, votes] of one.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + votes);
  const [likeliest] = [...kinds].sort(([, a], [, b]) => b - a);
  return {
    kind: likeliest?.[0] ?? 'person',
    name,
    word,
    parts,
    narrower: new Map(all.toReversed().flatMap((one) => [...one.narrower])),
    get text() {
      return first.places()[0] ?? name;
    },
    get places() {
      return all.flatMap((one) => one.places());
    },
  };
}

/**
 * Of what was found in a text in which nouns may have capitals, what can be nothing but a name: by itself or in one of
 * its places. Numbers, dates and the like are so everywhere.
 */
export function telling(
  text: RawText,
  spans: readonly ScannedSpan[],
  least: NonNullable<ScannedSpan['sure']> = 'shown',
): ScannedSpan[] {
  const keyOf = remembering(nameKey);
  const key = ({ start, end }: ScannedSpan) => keyOf(wordsOf(text.slice(start, end)));
  const isSure = (span: ScannedSpan) =>
    span.sure === 'certain' || span.sure === least || isShownInside(text, span, least);
  const sure = new Set(spans.filter(isSure).map(key));
  // "zwart werk" beside "gesprek Zwart".
  const isWord = ({ start, end, word }: ScannedSpan) =>
    word !== null && !/\p{Lu}/u.test(wordsOf(text.slice(start, end)));
  return spans.filter(
    (span) =>
      recordOf(span.kind).review?.key == null || (sure.has(key(span)) && (isSure(span) || !isWord(span))),
  );
}

/** "Contact met Visser": a listed name with the capital of a name, that of a sentence or a line being none; or two of them. */
function isShownInside(
  text: RawText,
  { start, end, kind }: ScannedSpan,
  least: NonNullable<ScannedSpan['sure']>,
): boolean {
  if (recordOf(kind).review?.key == null) return false;
  const before = wordsOf(text.slice(Math.max(0, start - 9), start));
  const own = wordsOf(text.slice(start, end));
  if (SURNAME.test(before + own)) return true;
  const all = own.split(/[\s\u00A0-]+/u);
  const words = all.filter((word) => !isParticle(word));
  const named = words.filter(isNameAlone);
  if (words.length > 1) return named.length > 1 || FIRST_NAMES.has(nameKey(words[0] ?? ''));
  // "De Boer": no farmer has that capital.
  if (words.length < all.length) return named.length > 0 || INSIDE.test(before);
  return least === 'shown' && named.length > 0 && INSIDE.test(before);
}

/** "Van der Meer", "ter Horst": only names still say it so. */
const SURNAME = /(?<!\p{L})(?:[Vv]an [Dd]e[rn]|[Tt]e[rn]) \p{Lu}/u;
const INSIDE = /[\p{L}\p{N},;)&][^\S\n]+$/u;

/** Those about which nobody has said anything yet. */
export function undecided(
  candidates: readonly Candidate[],
  known: readonly Known[],
  keep: readonly string[],
): Candidate[] {
  const decided = new Set(keep.map(nameKey));
  for (const { name, also } of known) for (const form of [name, ...also]) decided.add(nameKey(wordsOf(form)));
  return candidates.filter(({ name }) => !decided.has(nameKey(wordsOf(name))));
}

/** Decided names that are words too ("Roos") stay so: that is found out in the interviews. */
export function withWords(known: readonly Known[], candidates: readonly Candidate[]): Known[] {
  const words = new Map(candidates.map(({ name, word }) => [nameKey(wordsOf(name)), word]));
  return known.map((one) => {
    const word = words.get(nameKey(wordsOf(one.name))) ?? null;
    return word === null || one.kind === 'coder' ? one : { ...one, word };
  });
}

/**
 * Undecided candidates are masked like names that are known. Whoever has a placeholder already keeps its kind:
 * another transcript may show that a person was a place, and would give a new one.
 */
export function knownFrom(candidates: readonly Candidate[], key: Key | null): Known[] {
  const before = kindsIn(key);
  return candidates.map(({ kind: likeliest, name, word, parts, narrower }): Known => {
    const kind = before.get(nameKey(wordsOf(name))) ?? likeliest;
    return {
      kind,
      name,
      also: [],
      parts,
      ...(recordOf(kind).narrower === null ? {} : { narrower: narrower.get(kind) ?? null }),
      ...(word === null ? {} : { word }),
    };
  });
}

function kindsIn(key: Key | null): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const { kind, forms } of key?.entries ?? []) {
    const own = forms.map((form) => nameKey(wordsOf(form))).filter((form) => !kinds.has(form));
    if (kind !== 'coder') for (const form of own) kinds.set(form, kind);
  }
  return kinds;
}

/** What these places say somebody or something is more narrowly, by what it would have to be. */
export function narrowerKinds(places: readonly RawText[]): ReadonlyMap<Kind, string> {
  const found = new Map<Kind, string>();
  for (const { name, narrower } of NARROWED) {
    for (const place of places) {
      const before = wordsOf(place.whole.slice(place.start - 30, place.start));
      const kind = narrower?.of(wordsOf(place), before) ?? null;
      if (kind === null) continue;
      found.set(name, kind);
      break;
    }
  }
  return found;
}

const NARROWED = ALL_KINDS.filter(({ narrower }) => narrower !== null);

/** On its own line, and no text is kept alive by a name that was cut from it. */
function detached(text: RawText): RawText {
  return RawText.of(wordsOf(text).replace(/\s+/g, ' '));
}
