import type { Theme } from '../model/codebook.ts';
import type { CodedProject, Group, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { countsOf } from './counts.ts';
import type { Block, Exhibit } from './exhibit.ts';
import { fragmentRows } from './fragment-rows.ts';
import { type FragmentRow, mapRow, rowsOf, whoSaid } from './fragments.ts';
import { labelsIn } from './labels.ts';
import { codesFor, fragmentsOfTheme } from './themes.ts';

/** Theme by theme the groups side by side. */
export interface CompareReport<T> {
  readonly themes: readonly ComparedTheme<T>[];
}

export interface ComparedTheme<T> {
  readonly id: T;
  readonly name: T;
  /** Whether respondents of all groups, of one or of some groups, or of none speak of it. */
  readonly status: 'shared' | 'only' | 'none';
  readonly groups: readonly ComparedGroup<T>[];
}

export interface ComparedGroup<T> {
  readonly id: T;
  readonly title: T;
  readonly respondents: number;
  readonly of: number;
  /** False where the theme says nothing about the group. */
  readonly applies: boolean;
  readonly fragments: readonly FragmentRow<T>[];
}

/** `theme` is the id of one theme, null for all. */
export function compareReport(project: CodedProject, theme: string | null): CompareReport<RawText> {
  const themes = (project.crosswalk?.themes ?? []).filter(({ id }) => theme === null || id === theme);
  return { themes: themes.map((wanted) => comparedTheme(project, wanted)) };
}

function comparedTheme(project: CodedProject, theme: Theme): ComparedTheme<RawText> {
  const groups = project.groups.map((group) => comparedGroup(project, theme, group));
  const speaking = groups.filter(({ fragments }) => fragments.length > 0).length;
  const status = speaking === 0 ? 'none' : speaking === groups.length ? 'shared' : 'only';
  return { id: RawText.of(theme.id), name: theme.name, status, groups };
}

function comparedGroup(project: CodedProject, theme: Theme, group: Group): ComparedGroup<RawText> {
  const fragments = fragmentsOfTheme(project, theme, group);
  return {
    id: RawText.of(group.id),
    title: group.title,
    respondents: countsOf(fragments).respondents.length,
    of: project.respondents.filter((respondent) => respondent.group === group.id).length,
    applies: codesFor(theme, group).length > 0,
    fragments: rowsOf(project, fragments),
  };
}

export function mapCompare<T, U>(report: CompareReport<T>, map: (text: T) => U): CompareReport<U> {
  return {
    themes: report.themes.map(({ id, name, status, groups }) => ({
      id: map(id),
      name: map(name),
      status,
      groups: groups.map((group) => ({
        id: map(group.id),
        title: map(group.title),
        respondents: group.respondents,
        of: group.of,
        applies: group.applies,
        fragments: group.fragments.map((row) => mapRow(row, map)),
      })),
    })),
  };
}

export function compareExhibit<T>(report: CompareReport<T>, language: Language): Exhibit<T> {
  const labels = labelsIn(language);
  return {
    stem: [labels.comparison],
    title: [labels.comparison],
    data: report,
    blocks: report.themes.flatMap((theme) => themeBlocks(theme, language)),
    rows: fragmentRows(report.themes.flatMap(({ groups }) => groups.flatMap(({ fragments }) => fragments))),
  };
}

function themeBlocks<T>(theme: ComparedTheme<T>, language: Language): Block<T>[] {
  const labels = labelsIn(language);
  const speaking = theme.groups.filter(({ fragments }) => fragments.length > 0);
  const only = speaking.flatMap(({ title }, i) => (i === 0 ? [title] : [', ', title]));
  const verdict = { shared: [labels.shared], none: [labels.nobody], only: [`${labels.onlyHere} `, ...only] }[
    theme.status
  ];
  const depth = Math.max(0, ...theme.groups.map(({ fragments }) => fragments.length));
  return [
    { kind: 'heading', level: 2, text: [theme.name] },
    { kind: 'paragraph', text: verdict },
    {
      kind: 'table',
      table: {
        head: theme.groups.map(({ title, respondents, of }) => [title, ` ${respondents}/${of}`]),
        widths: theme.groups.map(() => 1),
        rows: Array.from({ length: depth }, (_, i) =>
          theme.groups.map(({ fragments }) => {
            const row = fragments[i];
            return row === undefined ? [''] : [row.id, ' ', ...whoSaid(row), '\n', row.text];
          }),
        ),
      },
    },
  ];
}
