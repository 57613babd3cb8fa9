import type { Exhibit, Inline } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { address, type Code } from '../model/code.ts';
import type { FragmentKey } from '../model/key.ts';
import type { CodedProject, Fragment, Language, Layer, TurnPosition } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { speaking } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { analysis } from './analysis.ts';
import { fragmentBlocks } from './fragment-blocks.ts';
import { fragmentRows } from './fragment-rows.ts';
import { type FragmentView, fragmentViews } from './fragment-views.ts';
import { type GroupSections, sectionsOf } from './sections.ts';
import { codesOfTheme } from './themes.ts';
import { EVERYTHING, type Wanted } from './wanted.ts';

/** All fragments in the order of the transcripts, and by label as bijlagen 14 and 15 of a thesis show them. */
export interface FragmentsReport {
  /** The group that was asked for. */
  readonly only: RawText | null;
  readonly fragments: readonly FragmentRow[];
  /** What an appendix says of each beside its words. */
  readonly views: readonly FragmentView[];
  readonly groups: readonly GroupSections[];
}

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

export function fragmentsReport(project: CodedProject, wanted: Wanted): FragmentsReport {
  const { group } = wanted;
  const found = project.fragments.filter(admits(project, wanted));
  return {
    only: group === null ? null : RawText.of(group),
    fragments: rowsOf(project, found),
    views: fragmentViews(project, found),
    groups: sectionsOf(project, found, wanted),
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

const SAYS = {
  title: sentence('Fragmenten', 'Fragments'),
  none: sentence('Geen fragmenten.', 'No fragments.'),
} as const;

export const fragments = analysis<FragmentsReport>({
  name: 'fragments',
  summary: sentence('alle fragmenten per label', 'all fragments by label'),
  options: ['code', 'group', 'theme'],
  example: 'fragments --code 3/1 --group docenten',
  report: fragmentsReport,
  exhibit: fragmentsExhibit,
  named: /fragment/i,
  appendices: ({ groups }) => groups.map(({ id }) => ({ ...EVERYTHING, group: id })),
});

function fragmentsExhibit(report: Safe<FragmentsReport>, language: Language): Exhibit {
  const says = speaking(language);
  const { only } = report;
  const blocks = fragmentBlocks(report, language);
  return {
    stem: [says(SAYS.title), ...(only === null ? [] : (['-', only] as const))],
    title: [says(SAYS.title), ...(only === null ? [] : ([' ', only] as const))],
    data: { fragments: report.fragments },
    blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: [says(SAYS.none)] }],
    rows: fragmentRows(report.fragments),
  };
}

/** Whose words a row shows; several where they speak together. */
export function whoSaid(respondents: readonly Safe<RawText>[]): Inline {
  if (respondents.length === 0) return ['–'];
  return respondents.flatMap((id, i) => (i === 0 ? [id] : ([', ', id] as const)));
}
