import type { NarrowerKinds } from '../detect/kinds/record.ts';
import { type Kind, recordOf } from '../detect/kinds.ts';
import type { ScannedSpan } from '../detect/scanned.ts';
import type { Key } from '../key/key.ts';
import type { Known } from '../key/known.ts';
import { remembering } from '../language/remembering.ts';
import { nameKey } from '../language/tokens.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** A string that may name somebody or something, until a person decides. */
export interface Candidate {
  /** The one it has most often. */
  readonly kind: Kind;
  /** As it stands first. */
  readonly text: RawText;
  readonly word: ScannedSpan['word'];
  /** See `Known.parts`. */
  readonly parts: readonly RawText[];
  /** Wherever it stands: slices of the transcripts. */
  readonly places: readonly RawText[];
}

interface Gathered extends Omit<Candidate, 'kind'> {
  readonly kinds: Map<Kind, number>;
  readonly places: RawText[];
}

/** A whole text with what was found in it. */
export type Scan = readonly [text: RawText, spans: readonly ScannedSpan[]];

/**
 * A string is one candidate in all transcripts, and two strings are two.
 * What it is shows in speech; in `written`, a heading or a list of names, everything looks like a person.
 */
export function candidatesIn(talk: readonly Scan[], written: readonly Scan[] = []): Candidate[] {
  const drafts = new Map<string, Gathered>();
  const keyOf = remembering(nameKey);
  const add = ([text, spans]: Scan, votes: 0 | 1) => {
    for (const { start, end, kind, word, parts } of spans) {
      if (recordOf(kind).review === null) continue;
      const place = text.slice(start, end);
      const key = keyOf(wordsOf(place));
      if (key.length < 2) continue;
      const cut = parts.map(([from, to]) => text.slice(from, to));
      const draft: Gathered = drafts.get(key) ?? {
        text: place,
        word,
        parts: cut,
        kinds: new Map(),
        places: [],
      };
      draft.kinds.set(kind, (draft.kinds.get(kind) ?? 0) + votes);
      draft.places.push(place);
      drafts.set(key, draft);
    }
  };
  for (const scan of talk) add(scan, 1);
  for (const scan of written) add(scan, 0);
  return [...drafts.values()].map(candidate);
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
  const sure = new Set(spans.filter(({ sure }) => sure === 'certain' || sure === least).map(key));
  return spans.filter((span) => recordOf(span.kind).review?.key == null || sure.has(key(span)));
}

function candidate({ kinds, ...rest }: Gathered): Candidate {
  const [first] = [...kinds].sort(([, a], [, b]) => b - a);
  return { kind: first?.[0] ?? 'person', ...rest };
}

/** Those about which nobody has said anything yet. */
export function undecided(
  candidates: readonly Candidate[],
  known: readonly Known[],
  keep: readonly string[],
): Candidate[] {
  const decided = new Set(keep.map(nameKey));
  for (const { name, also } of known) for (const form of [name, ...also]) decided.add(nameKey(wordsOf(form)));
  return candidates.filter(({ text }) => !decided.has(nameKey(wordsOf(text))));
}

/** Decided names that are words too ("Roos") stay so: that is found out in the interviews. */
export function withWords(known: readonly Known[], candidates: readonly Candidate[]): Known[] {
  const words = new Map(candidates.map(({ text, word }) => [nameKey(wordsOf(text)), word]));
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
  return candidates.map(({ kind: likeliest, text, word, parts, places }): Known => {
    const kind = before.get(nameKey(wordsOf(text))) ?? likeliest;
    const { narrower } = recordOf(kind);
    return {
      kind,
      name: detached(text),
      also: [],
      parts: parts.map(detached),
      ...(narrower === null ? {} : { narrower: narrowerIn(places, narrower) }),
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

function narrowerIn(places: readonly RawText[], { of }: NarrowerKinds): string | null {
  for (const place of places) {
    const narrower = of(wordsOf(place), wordsOf(place.whole.slice(place.start - 30, place.start)));
    if (narrower !== null) return narrower;
  }
  return null;
}

/** On its own line, and no text is kept alive by a name that was cut from it. */
function detached(text: RawText): RawText {
  return RawText.of(wordsOf(text).replace(/\s+/g, ' '));
}
