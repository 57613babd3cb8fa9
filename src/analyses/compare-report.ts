import type { Theme } from '../model/codebook.ts';
import type { CodedProject, Fragment, Group } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { countsOf } from './counts.ts';
import { type FragmentRow, rowsThatFit } from './fragment-rows.ts';
import { type FragmentView, fragmentViews } from './fragment-views.ts';
import { codesFor, fragmentsOfTheme } from './themes.ts';
import { isDoubtfulTheme, type ThemesUse, themesUse } from './themes-use.ts';
import type { Wanted } from './wanted.ts';

/** Theme by theme the groups side by side. */
export interface CompareReport {
  readonly themes: readonly ComparedTheme[];
  /** What is said of each fragment beside its words: by theme, by group. */
  readonly views: readonly (readonly (readonly FragmentView[])[])[];
  readonly uses: ThemesUse;
}

export interface ComparedTheme {
  readonly id: RawText;
  readonly name: RawText;
  /** Whether fragments of all groups, of one or of some groups, or of none have its codes. */
  readonly status: 'shared' | 'only' | 'none';
  readonly groups: readonly ComparedGroup[];
}

export interface ComparedGroup {
  readonly id: RawText;
  readonly title: RawText;
  readonly respondents: number;
  readonly of: number;
  /** False where the theme says nothing about the group. */
  readonly applies: boolean;
  /** Whether the counts may change once an open slip of a note is mended. */
  readonly doubtful: boolean;
  readonly fragments: readonly FragmentRow[];
}

export function compareReport(project: CodedProject, { theme }: Wanted): CompareReport {
  const themes = (project.crosswalk?.themes ?? []).filter(({ id }) => theme === null || id === theme);
  const viewOf = fragmentViews(project);
  const found = themes.map((one) => project.groups.map((group) => fragmentsOfTheme(project, one, group)));
  return {
    themes: themes.map((wanted, i) => comparedTheme(project, wanted, found[i] ?? [])),
    views: found.map((groups) => groups.map((fragments) => fragments.map(viewOf))),
    uses: themesUse(project, themes),
  };
}

function comparedTheme(
  project: CodedProject,
  theme: Theme,
  found: readonly (readonly Fragment[])[],
): ComparedTheme {
  const groups = project.groups.map((group, i) => comparedGroup(project, theme, group, found[i] ?? []));
  const speaking = groups.filter(({ fragments }) => fragments.length > 0).length;
  const status = speaking === 0 ? 'none' : speaking === groups.length ? 'shared' : 'only';
  return { id: RawText.own(theme.id), name: theme.name, status, groups };
}

function comparedGroup(
  project: CodedProject,
  theme: Theme,
  group: Group,
  fragments: readonly Fragment[],
): ComparedGroup {
  const codes = codesFor(theme, group);
  return {
    id: RawText.own(group.id),
    title: group.title,
    respondents: countsOf(fragments, codes).respondents.length,
    of: project.respondents.filter((respondent) => respondent.group === group.id).length,
    applies: codes.length > 0,
    doubtful: isDoubtfulTheme(project, theme, group),
    fragments: rowsThatFit(fragments),
  };
}
