import type { Inline, Rows } from '../gate/exhibit.ts';
import type { Safe, SafeText } from '../gate/safe-text.ts';
import { address } from '../model/code.ts';
import { remembering } from '../model/deferred.ts';
import type { ShownKey } from '../model/key.ts';
import type { Fragment, Language, Layer } from '../model/project.ts';
import { RawOffset } from '../model/raw-offset.ts';
import { RawText } from '../model/raw-text.ts';
import { listed } from '../sentences/inline.ts';
import { term, terms } from '../sentences/say.ts';
import { longestThatFits, wordsOrBeginning } from './cut-short.ts';

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
  /** True where `text` is only the beginning: the fragments are more words than a report holds. */
  readonly truncated?: boolean;
  readonly note: RawText;
  readonly line: number;
  /** What `line` counts: paragraphs in a Word file, lines in a text. */
  readonly unit: 'line' | 'paragraph';
}

/** What an appendix prints of it. */
export type PrintedRow = Pick<FragmentRow, 'id' | 'turn' | 'coder' | 'text' | 'truncated'>;

/** A place in a turn, in UTF-16 units of its words as they are shown. */
export interface ShownPosition {
  readonly turn: number;
  readonly offset: RawOffset;
}

/** Rows of which the words, where they are many and long together, are cut to what fits. */
export function rowsThatFit(fragments: readonly Fragment[]): FragmentRow[] {
  const longest = longestOf(fragments);
  const [own, said] = [remembering(RawText.own), remembering((words: string) => RawText.of(words))];
  return fragments.map((fragment) => fragmentRow(fragment, longest, { own, said }));
}

/** The same of what is printed only: of thousands of fragments the rest takes as much room again behind the gate. */
export function printedRows(fragments: readonly Fragment[]): PrintedRow[] {
  const longest = longestOf(fragments);
  return fragments.map(({ id, from, coder, text }) => ({
    ...{ id: RawText.own(id), turn: from.turn, coder },
    ...beginningWithin(text, longest),
  }));
}

function longestOf(fragments: readonly Fragment[]): number {
  return longestThatFits(fragments.map(({ text }) => text.length));
}

function beginningWithin(text: RawText, longest: number): Pick<FragmentRow, 'text' | 'truncated'> {
  return { text: text.slice(0, longest), ...(text.length > longest ? { truncated: true } : {}) };
}

/** How an id or a name of a speaker becomes a text: for many rows the same text each time, which the gate searches once. */
interface MakesTexts {
  readonly own: (id: string) => RawText;
  readonly said: (name: string) => RawText;
}

const EACH: MakesTexts = { own: RawText.own, said: (name) => RawText.of(name) };

/** `longest` is how many UTF-16 units of its words are shown. */
export function fragmentRow(
  fragment: Fragment,
  longest = Number.POSITIVE_INFINITY,
  { own, said }: MakesTexts = EACH,
): FragmentRow {
  const { key, codes, unresolved, from, to, text, note, coder, layer, time, line, file } = fragment;
  // Where the turns begin in which it starts and ends.
  const first = text.whole.slice(text.start - from.offset);
  const last = text.whole.slice(text.start + text.length - to.offset);
  return {
    id: RawText.own(fragment.id),
    key: key.shown,
    transcript: own(fragment.transcript),
    turn: from.turn,
    speaker: said(fragment.speaker),
    respondent: fragment.respondent === null ? null : own(fragment.respondent),
    respondents: fragment.respondents.map(own),
    group: fragment.group === null ? null : own(fragment.group),
    coder,
    layer,
    time,
    codes: codes.map(address),
    unresolved: unresolved.map(address),
    from: { turn: from.turn, offset: new RawOffset(first, from.offset, 'start') },
    to: { turn: to.turn, offset: new RawOffset(last, to.offset, 'end') },
    ...beginningWithin(text, longest),
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
      row.key === null ? [] : row.key === null ? [] : [term(row.key)],
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
  return listed(texts, ' ');
}
