import { RawText, wordsOf } from '../model/raw-text.ts';
import { placeKind } from './coarsen.ts';
import type { Key } from './key.ts';
import type { Kind } from './kinds.ts';
import type { Known } from './known.ts';
import type { PlaceKind } from './placeholders.ts';
import type { Scanned } from './scanned.ts';
import { wordsIn } from './tokens.ts';

/** A string that may name somebody or something, until a person decides. */
export interface Candidate {
  /** The one it has most often. */
  readonly kind: Kind;
  /** As it stands first. */
  readonly text: RawText;
  readonly word: Scanned['word'];
  /** See `Known.parts`. */
  readonly parts: readonly RawText[];
  /** Wherever it stands: slices of the transcripts. */
  readonly places: readonly RawText[];
}

/** What one can decide about by its name: of the rest ("[telefoon]") each is hidden for what it looks like. */
const DECIDABLE: ReadonlySet<Kind> = new Set(['person', 'place', 'organisation', 'address', 'handle']);

interface Draft extends Omit<Candidate, 'kind'> {
  readonly kinds: Map<Kind, number>;
  readonly places: RawText[];
}

/** A whole text with what was found in it. */
export type Scan = readonly [text: RawText, spans: readonly Scanned[]];

/**
 * A string is one candidate in all transcripts, and two strings are two; only a genitive ("Henks") is no other name.
 * Of `asides`, texts that people wrote beside them, only what can be nothing but a name counts.
 */
export function candidatesIn(scans: readonly Scan[], asides: readonly Scan[] = []): Candidate[] {
  const drafts = new Map<string, Draft>();
  const keyOf = remembering((words: string) => wordsIn(words).join(' '));
  const add = ([text, spans]: Scan, votes: 0 | 1) => {
    for (const { start, end, kind, word, parts } of spans) {
      if (!DECIDABLE.has(kind)) continue;
      const place = text.slice(start, end);
      const key = keyOf(wordsOf(place));
      if (key.length < 2) continue;
      const cut = parts.map(([from, to]) => text.slice(from, to));
      const draft: Draft = drafts.get(key) ?? { text: place, word, parts: cut, kinds: new Map(), places: [] };
      draft.kinds.set(kind, (draft.kinds.get(kind) ?? 0) + votes);
      draft.places.push(place);
      drafts.set(key, draft);
    }
  };
  for (const scan of scans) add(scan, 1);
  // What it is shows in speech; in a heading or a list of names everything looks like a person.
  for (const [text, spans] of asides) add([text, spans.filter(({ isSure }) => isSure)], 0);
  return [...withoutGenitives(drafts).values()].map(candidate);
}

function remembering(make: (words: string) => string): (words: string) => string {
  const made = new Map<string, string>();
  return (words) => {
    const before = made.get(words);
    if (before !== undefined) return before;
    const key = make(words);
    made.set(words, key);
    return key;
  };
}

function withoutGenitives(drafts: ReadonlyMap<string, Draft>): Map<string, Draft> {
  const kept = new Map(drafts);
  for (const [key, draft] of drafts) {
    const stem = kept.get(stemOf(key));
    if (!key.endsWith('s') || stem === undefined || stem === draft) continue;
    for (const [kind, count] of draft.kinds) stem.kinds.set(kind, (stem.kinds.get(kind) ?? 0) + count);
    stem.places.push(...draft.places);
    kept.delete(key);
  }
  return kept;
}

/** The words of a name without the s of its genitive: `henks`, `roos s` (of "Roos's"). */
export function stemOf(key: string): string {
  return key.replace(/ ?s$/, '');
}

function candidate({ kinds, ...rest }: Draft): Candidate {
  const [first] = [...kinds].sort(([, a], [, b]) => b - a);
  return { kind: first?.[0] ?? 'person', ...rest };
}

/** Those about which nobody has said anything yet. */
export function undecided(
  candidates: readonly Candidate[],
  known: readonly Known[],
  keep: readonly string[],
): Candidate[] {
  const decided = new Set(keep.map((kept) => wordsIn(kept).join(' ')));
  for (const { name, also } of known)
    for (const form of [name, ...also]) decided.add(wordsIn(wordsOf(form)).join(' '));
  return candidates.filter(({ text }) => !decided.has(wordsIn(wordsOf(text)).join(' ')));
}

/**
 * Undecided candidates are masked like names that are known. Whoever has a placeholder already keeps its kind:
 * another transcript may show that a person was a place, and would give a new one.
 */
export function knownFrom(candidates: readonly Candidate[], key: Key | null): Known[] {
  const before = new Map<string, Kind>();
  for (const { kind, forms } of key?.entries ?? [])
    for (const form of forms) before.set(wordsIn(wordsOf(form)).join(' '), kind);
  return candidates.map(({ kind, text, word, parts, places }): Known => {
    const given = before.get(wordsIn(wordsOf(text)).join(' '));
    return {
      kind: given === undefined || given === 'coder' ? kind : given,
      name: apart(text),
      also: [],
      parts: parts.map(apart),
      ...(kind === 'place' ? { place: placeKindIn(places) } : {}),
      ...(word === null ? {} : { word }),
    };
  });
}

function placeKindIn(places: readonly RawText[]): PlaceKind | null {
  for (const place of places) {
    const kind = placeKind(wordsOf(place), wordsOf(place.whole.slice(place.start - 30, place.start)));
    if (kind !== null) return kind;
  }
  return null;
}

/** On its own, so that no text is kept alive by a name that was cut from it. */
function apart(text: RawText): RawText {
  return RawText.of(wordsOf(text));
}
