import type { Inline, Rows } from '../gate/exhibit.ts';
import type { Safe, SafeText } from '../gate/safe-text.ts';
import { term, terms } from '../sentences/say.ts';
import type { FragmentRow } from './fragments.ts';

/** Fragments as flat rows, for spreadsheets. */
export function fragmentRows(fragments: readonly Safe<FragmentRow>[]): Rows {
  return {
    head: terms(
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
    ),
    rows: fragments.map((row) => [
      [row.id],
      row.key === null ? [] : [term(row.key)],
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

function spaced(texts: readonly SafeText[]): Inline {
  return texts.flatMap((text, i) => (i === 0 ? [text] : [' ', text]));
}
