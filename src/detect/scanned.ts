import { createHash } from 'node:crypto';
import { SCAN_VERSION } from '../../dist/data/scan-version.js';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { type Found, isKind } from './kinds.ts';

/**
 * How a name is a word of the language too, so that only its context tells which it is: one that people are called by
 * (Roos), a word that the interviews use as a name only (Kompas), or one that they say as a noun as well.
 */
export type WordUse = 'name' | 'unsaid' | 'noun';

/** Something that may tell who somebody is, as the detectors found it in a whole transcript. */
export interface ScannedSpan extends Found {
  readonly word: WordUse | null;
  /**
   * Whether it is a name and nothing else where nouns have capitals as well, in a note or a heading: certain by its words or
   * by what announces it, shown by its own capital.
   */
  readonly sure: 'certain' | 'shown' | null;
  /** Letters behind it that are no part of the name: the s of a genitive ("Sjoerds fiets"). */
  readonly tail: 0 | 1;
  /** What of it names somebody alone, first names and surnames: offsets in the same text. */
  readonly parts: readonly (readonly [start: number, end: number])[];
}

/** Of something that is hidden in its place, and is nobody's name. */
export function plainSpan({ start, end, kind }: Found): ScannedSpan {
  return { start, end, kind, word: null, sure: null, tail: 0, parts: [] };
}

const WORDS = [null, 'name', 'unsaid', 'noun'] as const;
const SURE = [null, 'shown', 'certain'] as const;
const TAIL = WORDS.length * SURE.length;

/** Places only, no names: this may be kept on disk as it is. */
export function packSpans(spans: readonly ScannedSpan[]): unknown {
  return spans.map(({ start, end, kind, word, sure, tail, parts }) => [
    start,
    end,
    kind,
    WORDS.indexOf(word) + SURE.indexOf(sure) * WORDS.length + tail * TAIL,
    ...parts.flat(),
  ]);
}

/** What the spans of a text depend on: its words and the detectors. Hexadecimal; nobody can tell the words from it. */
export function scanHash(text: RawText): string {
  return createHash('sha256').update(`${SCAN_VERSION}\n`).update(wordsOf(text)).digest('hex');
}

/** Null for what `packSpans` did not make of a text of this length (UTF-16 units): a spoiled cache costs time only. */
export function unpackSpans(value: unknown, length: number): ScannedSpan[] | null {
  if (!Array.isArray(value)) return null;
  const spans = value.flatMap((item: unknown) => storedSpan(item, length) ?? []);
  return spans.length === value.length ? spans : null;
}

function storedSpan(item: unknown, length: number): ScannedSpan | null {
  if (!Array.isArray(item)) return null;
  const [start, end, kind, word, ...ends]: unknown[] = item;
  if (typeof kind !== 'string' || !isKind(kind) || !isOffset(word, 2 * TAIL - 1)) return null;
  const [tail, code] = [word < TAIL ? 0 : 1, word % TAIL] as const;
  const offsets = [start, end, ...ends].filter((one) => isOffset(one, length));
  const [from = 0, to = 0, ...rest] = offsets;
  if (offsets.length !== ends.length + 2 || rest.length % 2 === 1 || from >= to) return null;
  const parts = rest.flatMap((at, i): [number, number][] => (i % 2 === 0 ? [[at, rest[i + 1] ?? at]] : []));
  return {
    start: from,
    end: to,
    kind,
    word: WORDS[code % WORDS.length] ?? null,
    sure: SURE[Math.floor(code / WORDS.length)] ?? null,
    tail,
    parts,
  };
}

function isOffset(value: unknown, length: number): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= length;
}
