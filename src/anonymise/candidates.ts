import { RawText, wordsOf } from '../model/raw-text.ts';
import { fold } from './fold.ts';
import { isKind, type Kind } from './kinds.ts';
import type { Known } from './known.ts';
import { SPEECH } from './people/index.ts';
import { isOrdinary } from './people/judge.ts';
import { scan } from './scan.ts';
import { settle } from './spans.ts';
import { wordsIn } from './tokens.ts';

/** What may name somebody or something, until a person decides. Plain values, so that they can be kept by content. */
export interface Candidate {
  readonly text: string;
  readonly kind: Kind;
  /** How often it stands in the transcript. */
  readonly count: number;
}

/** What a whole transcript names, each string once, as it is written first. */
export function candidatesOf(words: string): Candidate[] {
  const counts = new Map<string, Candidate>();
  for (const { start, end, kind } of settle(words, scan(words, SPEECH))) {
    const text = words.slice(start, end);
    const key = wordsIn(text).join(' ');
    if (key.length < 2) continue;
    const before = counts.get(key);
    counts.set(key, before === undefined ? { text, kind, count: 1 } : { ...before, count: before.count + 1 });
  }
  return [...counts.values()];
}

/** As known names: a string is one thing in all transcripts, of the kind it has most often, and two strings are two. */
export function knownFrom(transcripts: Iterable<readonly Candidate[]>): Known[] {
  const names = new Map<string, { text: string; kinds: Map<Kind, number> }>();
  for (const candidates of transcripts) {
    for (const { text, kind, count } of candidates) {
      const key = wordsIn(text).join(' ');
      const name = names.get(key) ?? { text, kinds: new Map<Kind, number>() };
      name.kinds.set(kind, (name.kinds.get(kind) ?? 0) + count);
      names.set(key, name);
    }
  }
  return [...names.values()].map(({ text, kinds }): Known => {
    const [first] = [...kinds].sort(([, a], [, b]) => b - a);
    const isWord = text.split(/[\s-]+/).every((word) => isOrdinary(fold(word)));
    return { kind: first?.[0] ?? 'person', name: RawText.of(text), also: [], ...(isWord ? { isWord } : {}) };
  });
}

/** Run once over all transcripts; what is found in one is looked for in every text of the project. */
export function candidatesIn(texts: Iterable<RawText>): Known[] {
  return knownFrom(Array.from(texts, (text) => candidatesOf(wordsOf(text))));
}

/** Candidates as they were kept; nothing for what is none, so that a spoiled cache costs time only. */
export function readCandidates(value: unknown): Candidate[] | null {
  if (!Array.isArray(value)) return null;
  const read = value.flatMap((item: unknown) => candidate(item) ?? []);
  return read.length === value.length ? read : null;
}

function candidate(item: unknown): Candidate | null {
  if (typeof item !== 'object' || item === null) return null;
  const { text, kind, count } = item as Partial<Record<string, unknown>>;
  if (typeof text !== 'string' || typeof kind !== 'string' || typeof count !== 'number') return null;
  return isKind(kind) ? { text, kind, count } : null;
}
