import { DETECTORS } from './detectors/index.ts';
import type { Found } from './kinds.ts';
import { SPEECH } from './people/index.ts';
import { scan } from './scan.ts';
import { settle } from './spans.ts';

/**
 * Everything that may tell who somebody is in one whole text: patterns and what speech names. Sorted and apart, in
 * UTF-16 units. Import this lazily: it brings the dictionary along.
 */
export function detect(words: string): Found[] {
  return settle(words, scan(words, [...DETECTORS, ...SPEECH])).map(({ start, end, kind }) => ({
    start,
    end,
    kind,
  }));
}
