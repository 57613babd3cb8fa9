import { changesCount, Slips } from '../checks/slips.ts';
import { allNodes } from '../coding/codebook-index.ts';
import type { Code } from '../model/code.ts';
import type { Theme } from '../model/codebook.ts';
import type { CodedProject, Group } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { type CodeUse, type UsedCodebook, usedCodebook } from './code-uses.ts';
import { countsOf } from './counts.ts';
import { codesFor, fragmentsOfTheme } from './themes.ts';

/** The themes of a crosswalk with who has their codes, as a picture needs it. */
export interface ThemesUse {
  readonly groups: readonly GroupOfThemes[];
  readonly themes: readonly ThemeUse[];
}

export interface GroupOfThemes {
  readonly title: RawText;
  /** Numbers. */
  readonly respondents: readonly number[];
  /** Codes without codes below them, and how many of those stand in no theme. */
  readonly codes: number;
  readonly outside: number;
}

export interface ThemeUse {
  readonly name: RawText;
  /** As many as there are groups. */
  readonly sides: readonly SideUse[];
}

export interface SideUse {
  readonly respondents: number;
  readonly of: number;
  readonly isDoubtful: boolean;
  readonly codes: readonly ThemedUse[];
}

export interface ThemedUse {
  readonly use: CodeUse;
  /** Names of the codes above it. */
  readonly above: readonly RawText[];
  /** Names of the other themes that it stands in. */
  readonly also: readonly RawText[];
}

export function themesUse(project: CodedProject, themes: readonly Theme[]): ThemesUse {
  const all = project.crosswalk?.themes ?? [];
  const used = project.groups.map((group) => usedBy(project, group));
  return {
    groups: used.map((one) => groupOfThemes(one, all)),
    themes: themes.map((theme) => ({
      name: theme.name,
      sides: used.map((one) => sideUse(project, theme, one, all)),
    })),
  };
}

interface UsedByGroup {
  readonly group: Group;
  readonly used: UsedCodebook | null;
  readonly leaves: readonly Code[];
  readonly respondents: readonly number[];
}

function usedBy(project: CodedProject, group: Group): UsedByGroup {
  const book = project.codebooks.find(({ id }) => id === group.codebook);
  return {
    group,
    used: book === undefined ? null : usedCodebook(project, book, [group]),
    leaves: allNodes(book?.labels ?? []).flatMap(({ code, children }) =>
      children.length === 0 ? [code] : [],
    ),
    respondents: project.respondents.flatMap((one) => (one.group === group.id ? [one.number] : [])),
  };
}

function groupOfThemes({ group, leaves, respondents }: UsedByGroup, themes: readonly Theme[]): GroupOfThemes {
  const themed = new Set(themes.flatMap((theme) => codesFor(theme, group)));
  const outside = leaves.filter((code) => !code.lineage.some((one) => themed.has(one)));
  return { title: group.title, respondents, codes: leaves.length, outside: outside.length };
}

/** Whether the counts of a theme in a group may change once an open slip of a note is mended. */
export function isDoubtfulTheme(project: CodedProject, theme: Theme, group: Group): boolean {
  return Slips.of(project).all.some(
    (slip) => slip.fragment.group === group.id && changesCount(slip, codesFor(theme, group)),
  );
}

function sideUse(
  project: CodedProject,
  theme: Theme,
  { group, used, respondents }: UsedByGroup,
  all: readonly Theme[],
): SideUse {
  return {
    respondents: countsOf(fragmentsOfTheme(project, theme, group), codesFor(theme, group)).respondents.length,
    of: respondents.length,
    isDoubtful: isDoubtfulTheme(project, theme, group),
    codes: codesFor(theme, group).flatMap((code): ThemedUse[] => {
      const use = used?.codes.get(code);
      if (use === undefined) return [];
      const above = code.lineage.slice(0, -1).flatMap((one) => used?.codes.get(one)?.name ?? []);
      const also = all.filter((other) => other.id !== theme.id && codesFor(other, group).includes(code));
      return [{ use, above, also: also.map(({ name }) => name) }];
    }),
  };
}
