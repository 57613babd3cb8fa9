import type { Found, Kind } from '../detect/kinds.ts';
import type { ScannedSpan } from '../detect/scanned.ts';
import { type RawText, wordsOf } from '../model/raw-text.ts';

/** What may tell who somebody is, in whole texts. */
export interface ScanReport<T> {
  readonly files: readonly ScannedFile<T>[];
}

export interface ScannedFile<T> {
  readonly file: T;
  /** Sorted and apart, in UTF-16 units of the text. */
  readonly spans: readonly Found[];
  /** Every different string of a kind, the most frequent first. */
  readonly strings: readonly ScannedString<T>[];
}

export interface ScannedString<T> {
  readonly kind: Kind;
  readonly text: T;
  readonly count: number;
}

/** Each file with its whole text and what was found in it. */
export function scanReport(
  scans: readonly {
    readonly file: RawText;
    readonly text: RawText;
    readonly spans: readonly ScannedSpan[];
  }[],
): ScanReport<RawText> {
  return {
    files: scans.map(({ file, text, spans }) => ({
      file,
      spans: spans.map(({ start, end, kind, tail }) => ({ start, end: end + tail, kind })),
      strings: stringsIn(text, spans),
    })),
  };
}

function stringsIn(text: RawText, spans: readonly Found[]): ScannedString<RawText>[] {
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

export function mapScan<T, U>(report: ScanReport<T>, map: (text: T) => U): ScanReport<U> {
  return {
    files: report.files.map(({ file, spans, strings }) => ({
      file: map(file),
      spans,
      strings: strings.map(({ kind, text, count }) => ({ kind, text: map(text), count })),
    })),
  };
}
