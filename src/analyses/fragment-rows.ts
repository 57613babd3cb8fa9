import type { Inline, Rows } from '../gate/exhibit.ts';
import type { Safe, SafeText } from '../gate/safe-text.ts';
import { address } from '../model/code.ts';
import type { FragmentKey } from '../model/key.ts';
import type { CodedProject, Fragment, Layer, TurnPosition } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { term, terms } from '../sentences/say.ts';

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
  readonly note: RawText;
  readonly line: number;
  /** What `line` counts: paragraphs in a Word file, lines in a text. */
  readonly unit: 'line' | 'paragraph';
}

export function rowsOf({ transcripts }: CodedProject, fragments: readonly Fragment[]): FragmentRow[] {
  const files = new Map(transcripts.map(({ id, document }) => [id, document.file]));
  return fragments.map((fragment) => rowOf(fragment, files.get(fragment.transcript) ?? ''));
}

/** `file` is the one that its transcript was read from. */
export function rowOf(fragment: Fragment, file: string): FragmentRow {
  const { key, codes, unresolved, from, to, text, note, coder, layer, time, line } = fragment;
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
    text,
    note,
    line,
    unit: /\.doc[xm]$/i.test(file) ? 'paragraph' : 'line',
  };
}

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
      [term(row.key)],
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
