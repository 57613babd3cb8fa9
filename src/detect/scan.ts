import { clean } from '../language/clean.ts';
import { DETECTORS } from './detectors/index.ts';
import type { Detector, Found } from './kinds.ts';

/** What the detectors find, overlaps and all; offsets in UTF-16 units of `words` as given. */
export function scan(words: string, detectors: readonly Detector[] = DETECTORS): Found[] {
  const text = clean(words);
  return detectors.flatMap((detect) =>
    detect(text.words).map(({ start, end, kind }) => ({
      start: text.at(start),
      end: end > start ? text.at(end - 1) + 1 : text.at(start),
      kind,
    })),
  );
}
