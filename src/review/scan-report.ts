import { type IndirectPassage, indirectIn } from '../detect/indirect/index.ts';
import type { Found, Kind } from '../detect/kinds.ts';
import type { ScannedSpan } from '../detect/scanned.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** What may tell who somebody is, in whole texts. */
export interface ScanReport {
  readonly files: readonly ScannedFile[];
}

export interface ScannedFile {
  readonly file: RawText;
  /** Sorted and apart, in UTF-16 units of the text. */
  readonly spans: readonly Found[];
  /** What names nobody and may tell who it is; nothing of it is hidden. */
  readonly passages: readonly IndirectPassage[];
  /** Every different string of a kind, the most frequent first. */
  readonly strings: readonly ScannedString[];
}

export interface ScannedString {
  readonly kind: Kind;
  readonly text: RawText;
  readonly count: number;
}

/** Each file with its whole text and what was found in it. */
export function scanReport(
  scans: readonly {
    readonly file: RawText;
    readonly text: RawText;
    readonly spans: readonly ScannedSpan[];
  }[],
): ScanReport {
  return {
    files: scans.map(({ file, text, spans }) => ({
      file,
      spans: spans.map(({ start, end, kind, tail }) => ({ start, end: end + tail, kind })),
      passages: indirectIn(wordsOf(text)),
      strings: stringsIn(text, spans),
    })),
  };
}

function stringsIn(text: RawText, spans: readonly Found[]): ScannedString[] {
  const strings = new Map<string, { kind: Kind; text: RawText; count: number }>();
  for (const { start, end, kind } of spans) {
    const found = text.slice(start, end);
    const key = `${kind} ${wordsOf(found)}`;
    const before = strings.get(key);
    if (before === undefined) strings.set(key, { kind, text: found, count: 1 });
    else before.count += 1;
  }
  return [...strings.values()].sort((a, b) => b.count - a.count);
}
