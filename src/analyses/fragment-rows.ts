import type { Inline, Rows } from '../gate/exhibit.ts';
import type { Safe, SafeText } from '../gate/safe-text.ts';
import type { Language } from '../model/project.ts';
import { term, terms } from '../sentences/say.ts';
import { shownWords } from './cut-short.ts';
import type { FragmentRow } from './fragments.ts';

/** Fragments as flat rows, for spreadsheets. */
export function fragmentRows(fragments: readonly Safe<FragmentRow>[], language: Language): Rows {
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
      [term(row.key)],
      [row.transcript],
      [row.turn],
      [row.speaker],
      [row.respondent ?? ''],
      [row.group ?? ''],
      [row.coder],
      spaced(row.codes),
      spaced(row.unresolved),
      shownWords(row.text, row.truncated, language),
      [row.note],
      [row.line],
    ]),
  };
}

function spaced(texts: readonly SafeText[]): Inline {
  return texts.flatMap((text, i) => (i === 0 ? [text] : [' ', text]));
}
