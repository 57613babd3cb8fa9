import type { CodeOfGroup } from '../coding/asked-code.ts';
import { address, type Code } from '../model/code.ts';
import type { CodedProject, Fragment, Language, TurnPosition } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { Block, Exhibit, Table } from './exhibit.ts';
import { fragmentRows } from './fragment-rows.ts';
import { labelsIn } from './labels.ts';
import { sectionsOf } from './sections.ts';
import { codesOfTheme } from './themes.ts';

/** All fragments in the order of the transcripts, and by label as bijlagen 14 and 15 of a thesis show them. */
export interface FragmentsReport<T> {
  readonly fragments: readonly FragmentRow<T>[];
  readonly sections: readonly FragmentSection<T>[];
}

/** The fragments of one code of one group; `code` is null for those without a code in the codebook. */
export interface FragmentSection<T> {
  readonly group: T | null;
  readonly code: T | null;
  readonly name: T | null;
  /** Indexes in `fragments`. */
  readonly rows: readonly number[];
}

export interface FragmentRow<T> {
  readonly id: T;
  readonly key: string;
  readonly transcript: T;
  readonly turn: number;
  readonly speaker: T;
  readonly respondent: T | null;
  readonly group: T | null;
  readonly coder: T;
  readonly codes: readonly T[];
  readonly unresolved: readonly T[];
  /** Offsets count UTF-16 units in the original turn. */
  readonly from: TurnPosition;
  readonly to: TurnPosition;
  readonly text: T;
  readonly note: T;
  readonly line: number;
  /** What `line` counts: paragraphs in a Word file, lines in a text. */
  readonly unit: 'line' | 'paragraph';
}

export interface FragmentFilter {
  readonly code: CodeOfGroup | null;
  readonly group: string | null;
  readonly theme: string | null;
}

export function fragmentsReport(project: CodedProject, filter: FragmentFilter): FragmentsReport<RawText> {
  const fragments = project.fragments.filter(admits(project, filter));
  return { fragments: rowsOf(project, fragments), sections: sectionsOf(project, fragments, filter.code) };
}

function admits(
  project: CodedProject,
  { code, group, theme }: FragmentFilter,
): (fragment: Fragment) => boolean {
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

export function rowsOf(
  { transcripts }: CodedProject,
  fragments: readonly Fragment[],
): FragmentRow<RawText>[] {
  const files = new Map(transcripts.map(({ id, document }) => [id, document.file]));
  return fragments.map((fragment) => rowOf(fragment, files.get(fragment.transcript) ?? ''));
}

/** `file` is the one that its transcript was read from. */
export function rowOf(fragment: Fragment, file: string): FragmentRow<RawText> {
  const { key, from, to, text, note, coder, line } = fragment;
  return {
    id: RawText.of(fragment.id),
    key,
    transcript: RawText.of(fragment.transcript),
    turn: from.turn,
    speaker: RawText.of(fragment.speaker),
    respondent: fragment.respondent === null ? null : RawText.of(fragment.respondent),
    group: fragment.group === null ? null : RawText.of(fragment.group),
    coder,
    codes: fragment.codes.map(address),
    unresolved: fragment.unresolved.map(address),
    from,
    to,
    text,
    note,
    line,
    unit: /\.doc[xm]$/i.test(file) ? 'paragraph' : 'line',
  };
}

export function mapFragments<T, U>(report: FragmentsReport<T>, map: (text: T) => U): FragmentsReport<U> {
  return {
    fragments: report.fragments.map((row) => mapRow(row, map)),
    sections: report.sections.map(({ group, code, name, rows }) => ({
      group: group === null ? null : map(group),
      code: code === null ? null : map(code),
      name: name === null ? null : map(name),
      rows,
    })),
  };
}

export function mapRow<T, U>(row: FragmentRow<T>, map: (text: T) => U): FragmentRow<U> {
  const { key, turn, from, to, line, unit } = row;
  return {
    id: map(row.id),
    key,
    transcript: map(row.transcript),
    turn,
    speaker: map(row.speaker),
    respondent: row.respondent === null ? null : map(row.respondent),
    group: row.group === null ? null : map(row.group),
    coder: map(row.coder),
    codes: row.codes.map(map),
    unresolved: row.unresolved.map(map),
    from,
    to,
    text: map(row.text),
    note: map(row.note),
    line,
    unit,
  };
}

/** `title` says which fragments they are: the group or the theme that was asked for. */
export function fragmentsExhibit<T>(
  report: FragmentsReport<T>,
  language: Language,
  title: readonly T[] = [],
): Exhibit<T> {
  const labels = labelsIn(language);
  const blocks: Block<T>[] = report.sections.flatMap(({ group, code, name, rows }) => {
    const lead = group === null ? [] : [group, ' '];
    const own = code === null ? [labels.unresolved] : [code, ...(name === null ? [] : ['  ', name])];
    const members = rows.flatMap((row) => report.fragments[row] ?? []);
    return [
      { kind: 'heading', level: 2, text: [...lead, ...own] } as const,
      { kind: 'table', table: fragmentTable(members, language) } as const,
    ];
  });
  return {
    stem: [labels.fragments, ...title.flatMap((part) => ['-', part])],
    title: [labels.fragments, ...title.flatMap((part) => [' ', part])],
    data: { fragments: report.fragments },
    blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: [labels.noFragments] }],
    rows: fragmentRows(report.fragments),
  };
}

export function fragmentTable<T>(rows: readonly FragmentRow<T>[], language: Language): Table<T> {
  const labels = labelsIn(language);
  return {
    head: [[labels.fragment], [labels.respondent], [labels.words], [labels.note]],
    widths: [3, 4, 10, 6],
    rows: rows.map((row) => [
      [row.id, `\n${labels[row.unit]} ${row.line}`],
      [row.respondent ?? '–'],
      [row.text],
      [row.note],
    ]),
  };
}
