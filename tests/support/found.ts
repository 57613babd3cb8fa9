import type { Found } from '../../src/detect/kinds.ts';
import { scanTranscript } from '../../src/detect/scan-transcript.ts';
import { RawText } from '../../src/model/raw-text.ts';

/** What may name somebody in a whole text, with the s of a genitive. */
export function foundIn(words: string): Found[] {
  return scanTranscript(RawText.of(words)).map(({ start, end, tail, kind }) => ({
    start,
    end: end + tail,
    kind,
  }));
}
