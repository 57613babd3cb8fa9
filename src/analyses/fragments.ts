import type { Block, Exhibit, Inline, Table } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { address, type Code } from '../model/code.ts';
import type { ShownKey } from '../model/key.ts';
import type { CodedProject, Fragment, Language, Layer, Transcript, TurnPosition } from '../model/project.ts';
import { RawOffset } from '../model/raw-offset.ts';
import { NO_TEXT, RawText } from '../model/raw-text.ts';
import { speaking } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { analysis } from './analysis.ts';
import { fragmentRows } from './fragment-rows.ts';
import { sectionsOf } from './sections.ts';
import { codesOfTheme } from './themes.ts';
import { EVERYTHING, type Wanted } from './wanted.ts';

/** All fragments in the order of the transcripts, and by label as bijlagen 14 and 15 of a thesis show them. */
export interface FragmentsReport {
  /** The group that was asked for. */
  readonly only: RawText | null;
  readonly fragments: readonly FragmentRow[];
  readonly sections: readonly FragmentSection[];
}

/** The fragments of one code of one group; `code` is null for those without a code in the codebook. */
export interface FragmentSection {
  readonly group: RawText | null;
  readonly code: RawText | null;
  readonly name: RawText | null;
  /** Indexes in `fragments`. */
  readonly rows: readonly number[];
}

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

export function fragmentsReport(project: CodedProject, wanted: Wanted): FragmentsReport {
  const { code, group } = wanted;
  const found = project.fragments.filter(admits(project, wanted));
  return {
    only: group === null ? null : RawText.of(group),
    fragments: rowsOf(project, found),
    sections: sectionsOf(project, found, code),
  };
}

function admits(project: CodedProject, { code, group, theme }: Wanted): (fragment: Fragment) => boolean {
  const inTheme = theme === null ? null : codesOfTheme(project, theme);
  return (fragment) => {
    if (group !== null && fragment.group !== group) return false;
    if (code !== null && !hasCode(fragment, code(fragment.group))) return false;
    if (inTheme === null) return true;
    const codes = inTheme.get(fragment.group ?? '') ?? [];
    return fragment.codes.some((own) => codes.some((ancestor) => own.isWithin(ancestor)));
  };
}

function hasCode({ codes }: Fragment, wanted: Code | null): boolean {
  return wanted !== null && codes.some((own) => own.isWithin(wanted));
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

const SAYS = {
  title: sentence('Fragmenten', 'Fragments'),
  none: sentence('Geen fragmenten.', 'No fragments.'),
  unresolved: sentence('Opmerkingen met een onbekende code', 'Notes with an unknown code'),
} as const;

export const fragments = analysis<FragmentsReport>({
  name: 'fragments',
  summary: sentence('alle fragmenten per label', 'all fragments by label'),
  options: ['code', 'group', 'theme'],
  example: 'fragments --code 3/1 --group docenten',
  report: fragmentsReport,
  exhibit: fragmentsExhibit,
  appendices: ({ groups }) => groups.map(({ id }) => ({ ...EVERYTHING, group: id })),
});

function fragmentsExhibit(report: Safe<FragmentsReport>, language: Language): Exhibit {
  const says = speaking(language);
  const { only } = report;
  const blocks: Block[] = report.sections.flatMap(({ group, code, name, rows }) => {
    const lead: Inline = group === null ? [] : [group, ' '];
    const own: Inline =
      code === null ? [says(SAYS.unresolved)] : [code, ...(name === null ? [] : (['  ', name] as const))];
    const members = rows.flatMap((row) => report.fragments[row] ?? []);
    return [
      { kind: 'heading', level: 2, text: [...lead, ...own] } as const,
      { kind: 'table', table: fragmentTable(members, language) } as const,
    ];
  });
  return {
    stem: [says(SAYS.title), ...(only === null ? [] : (['-', only] as const))],
    title: [says(SAYS.title), ...(only === null ? [] : ([' ', only] as const))],
    data: { fragments: report.fragments },
    blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: [says(SAYS.none)] }],
    rows: fragmentRows(report.fragments),
  };
}

function fragmentTable(rows: readonly Safe<FragmentRow>[], language: Language): Table {
  const says = speaking(language);
  return {
    head: [[says(WORDS.fragment)], [says(WORDS.respondent)], [says(WORDS.words)], [says(WORDS.note)]],
    widths: [3, 4, 10, 6],
    rows: rows.map(({ id, unit, line, respondents, text, note }) => [
      [id, '\n', says(WORDS[unit], { line })],
      whoSaid(respondents),
      [text],
      [note],
    ]),
  };
}

/** Whose words a row shows; several where they speak together. */
export function whoSaid(respondents: readonly Safe<RawText>[]): Inline {
  if (respondents.length === 0) return ['–'];
  return respondents.flatMap((id, i) => (i === 0 ? [id] : ([', ', id] as const)));
}
