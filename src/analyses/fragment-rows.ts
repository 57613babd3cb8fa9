import type { Inline, Rows } from '../gate/exhibit.ts';
import type { Safe, SafeText } from '../gate/safe-text.ts';
import { address } from '../model/code.ts';
import type { FragmentKey } from '../model/key.ts';
import type { Fragment, Language, Layer, TurnPosition } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { term, terms } from '../sentences/say.ts';
import { longestThatFits, wordsOrBeginning } from './cut-short.ts';

export interface FragmentRow {
  readonly id: RawText;
  readonly key: FragmentKey;
  readonly transcript: RawText;
  readonly turn: number;
  readonly speaker: RawText;
  /** The only one of `respondents`, else null. */
  readonly respondent: RawText | null;
  readonly respondents: readonly RawText[];
  readonly group: RawText | null;
  readonly coder: RawText;
  readonly layer: Layer;
  /** Milliseconds from the start of the recording; null where nothing says so. */
  readonly time: number | null;
  readonly codes: readonly RawText[];
  readonly unresolved: readonly RawText[];
  /** Offsets count UTF-16 units in the original turn. */
  readonly from: TurnPosition;
  readonly to: TurnPosition;
  readonly text: RawText;
  /** True where `text` is only the beginning: the fragments are more words than a report holds. */
  readonly truncated?: boolean;
  readonly note: RawText;
  readonly line: number;
  /** What `line` counts: paragraphs in a Word file, lines in a text. */
  readonly unit: 'line' | 'paragraph';
}

/** Rows of which the words, where they are many and long together, are cut to what fits. */
export function rowsOf(fragments: readonly Fragment[]): FragmentRow[] {
  const longest = longestThatFits(fragments.map(({ text }) => text.length));
  return fragments.map((fragment) => rowOf(fragment, longest));
}

/** `longest` is how many UTF-16 units of its words are shown. */
export function rowOf(fragment: Fragment, longest = Number.POSITIVE_INFINITY): FragmentRow {
  const { key, codes, unresolved, from, to, text, note, coder, layer, time, line, file } = fragment;
  return {
    id: RawText.of(fragment.id),
    key,
    transcript: RawText.of(fragment.transcript),
    turn: from.turn,
    speaker: RawText.of(fragment.speaker),
    respondent: fragment.respondent === null ? null : RawText.of(fragment.respondent),
    respondents: fragment.respondents.map((id) => RawText.of(id)),
    group: fragment.group === null ? null : RawText.of(fragment.group),
    coder,
    layer,
    time,
    codes: codes.map(address),
    unresolved: unresolved.map(address),
    from,
    to,
    text: text.slice(0, longest),
    ...(text.length > longest ? { truncated: true } : {}),
    note,
    line,
    unit: /\.doc[xm]$/i.test(file) ? 'paragraph' : 'line',
  };
}

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
      wordsOrBeginning(row.text, row.truncated, language),
      [row.note],
      [row.line],
    ]),
  };
}

function spaced(texts: readonly SafeText[]): Inline {
  return texts.flatMap((text, i) => (i === 0 ? [text] : [' ', text]));
}
