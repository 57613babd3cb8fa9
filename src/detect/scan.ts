import { type CleanText, clean, mended } from '../language/clean.ts';
import type { Detector } from './found.ts';
import { ALL_KINDS, type Found, type Kind } from './kinds.ts';

/** What is looked for in any text: a report and a codebook write nouns with a capital as well. */
export const PATTERNS: readonly Detector<Kind>[] = ALL_KINDS.flatMap(({ patterns }) => patterns);

/** What the detectors find, overlaps and all; offsets in UTF-16 units of `words` as given. */
export function scan(words: string, detectors: readonly Detector<Kind>[] = PATTERNS): Found[] {
  const text = clean(words);
  const whole = mended(text);
  return [text, ...(whole === null ? [] : [whole])].flatMap((one) => scanClean(one, detectors));
}

function scanClean(text: CleanText, detectors: readonly Detector<Kind>[]): Found[] {
  return detectors.flatMap((detect) =>
    detect(text.words).map(({ start, end, kind }) => ({
      start: text.at(start),
      end: end > start ? text.at(end - 1) + 1 : text.at(start),
      kind,
    })),
  );
}
