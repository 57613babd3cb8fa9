import type { Inline, Rows } from '../gate/exhibit.ts';
import type { Safe, SafeText } from '../gate/safe-text.ts';
import { address } from '../model/code.ts';
import type { ShownKey } from '../model/key.ts';
import type { CodedProject, Fragment, Layer, Transcript, TurnPosition } from '../model/project.ts';
import { RawOffset } from '../model/raw-offset.ts';
import { NO_TEXT, RawText } from '../model/raw-text.ts';
import { term, terms } from '../sentences/say.ts';

export interface FragmentRow {
  readonly id: RawText;
  /** Null without a secret to make it with. */
  readonly key: ShownKey | null;
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
  readonly from: ShownPosition;
  readonly to: ShownPosition;
  readonly text: RawText;
  readonly note: RawText;
  readonly line: number;
  /** What `line` counts: paragraphs in a Word file, lines in a text. */
  readonly unit: 'line' | 'paragraph';
}

/** A place in a turn, in UTF-16 units of its words as they are shown. */
export interface ShownPosition {
  readonly turn: number;
  readonly offset: RawOffset;
}

export function rowsOf({ transcripts }: CodedProject, fragments: readonly Fragment[]): FragmentRow[] {
  const byId = new Map(transcripts.map((transcript) => [transcript.id, transcript] as const));
  return fragments.map((fragment) => rowOf(fragment, byId.get(fragment.transcript)));
}

export function rowOf(fragment: Fragment, transcript: Transcript | undefined): FragmentRow {
  const place = ({ turn, offset }: TurnPosition, side: RawOffset['side']) => ({
    turn,
    offset: new RawOffset(transcript?.turns[turn - 1]?.text ?? NO_TEXT, offset, side),
  });
  const { key, codes, unresolved, from, to, text, note, coder, layer, time, line } = fragment;
  return {
    id: RawText.of(fragment.id),
    key: key.shown,
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
    from: place(from, 'start'),
    to: place(to, 'end'),
    text,
    note,
    line,
    unit: /\.doc[xm]$/i.test(transcript?.document.file ?? '') ? 'paragraph' : 'line',
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
      row.key === null ? [] : row.key === null ? [] : [term(row.key)],
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
