import type { Exhibit, Inline } from './exhibit.ts';
import type { FragmentRow } from './fragments.ts';

/** Fragments as flat rows, for spreadsheets. */
export function fragmentRows<T>(fragments: readonly FragmentRow<T>[]): Exhibit<T>['rows'] {
  return {
    head: [
      'id',
      'key',
      'transcript',
      'turn',
      'speaker',
      'respondent',
      'group',
      'coder',
      'codes',
      'unresolved',
      'text',
      'note',
      'line',
    ],
    rows: fragments.map((row) => [
      [row.id],
      [row.key],
      [row.transcript],
      [row.turn],
      [row.speaker],
      [row.respondent ?? ''],
      [row.group ?? ''],
      [row.coder],
      spaced(row.codes),
      spaced(row.unresolved),
      [row.text],
      [row.note],
      [row.line],
    ]),
  };
}

function spaced<T>(codes: readonly T[]): Inline<T> {
  return codes.flatMap((code, i) => (i === 0 ? [code] : [' ', code]));
}
