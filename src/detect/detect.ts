import type { Detector } from './found.ts';
import { ALL_KINDS, type Found, type Kind } from './kinds.ts';
import { PATTERNS, scan } from './scan.ts';
import { settle } from './spans.ts';

const speech = await Promise.all(ALL_KINDS.map(async (kind) => (await kind.speech?.()) ?? []));
const DETECTORS: readonly Detector<Kind>[] = [...PATTERNS, ...speech.flat()];

/**
 * Everything that may tell who somebody is in one whole text: patterns and what speech names. Sorted and apart, in
 * UTF-16 units. Import this lazily: it brings the dictionary along.
 */
export function detect(words: string): Found[] {
  return settle(words, scan(words, DETECTORS)).map(({ start, end, kind }) => ({ start, end, kind }));
}
