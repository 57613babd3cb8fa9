import { brokenThemes } from '../checks/codebooks.ts';
import type { Block, Exhibit, Inline } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import type { Theme } from '../model/codebook.ts';
import type { CodedProject, Group, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { say, tell } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { analysis } from './analysis.ts';
import { countsOf } from './counts.ts';
import { wordsOrBeginning } from './cut-short.ts';
import { type FragmentRow, fragmentRows, rowsOf } from './fragment-rows.ts';
import { whoSaid } from './fragments.ts';
import { codesFor, fragmentsOfTheme, NO_CROSSWALK } from './themes.ts';
import { themesPicture } from './themes-picture.ts';
import { type ThemesUse, themesUse } from './themes-use.ts';
import { EVERYTHING, type Wanted } from './wanted.ts';

/** Theme by theme the groups side by side. */
export interface CompareReport {
  readonly themes: readonly ComparedTheme[];
  readonly uses: ThemesUse;
}

export interface ComparedTheme {
  readonly id: RawText;
  readonly name: RawText;
  /** Whether respondents of all groups, of one or of some groups, or of none speak of it. */
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
  readonly fragments: readonly FragmentRow[];
}

export function compareReport(project: CodedProject, { theme }: Wanted): CompareReport {
  const themes = (project.crosswalk?.themes ?? []).filter(({ id }) => theme === null || id === theme);
  return {
    themes: themes.map((wanted) => comparedTheme(project, wanted)),
    uses: themesUse(project, themes),
  };
}

function comparedTheme(project: CodedProject, theme: Theme): ComparedTheme {
  const groups = project.groups.map((group) => comparedGroup(project, theme, group));
  const speaking = groups.filter(({ fragments }) => fragments.length > 0).length;
  const status = speaking === 0 ? 'none' : speaking === groups.length ? 'shared' : 'only';
  return { id: RawText.own(theme.id), name: theme.name, status, groups };
}

function comparedGroup(project: CodedProject, theme: Theme, group: Group): ComparedGroup {
  const fragments = fragmentsOfTheme(project, theme, group);
  return {
    id: RawText.own(group.id),
    title: group.title,
    respondents: countsOf(fragments, codesFor(theme, group)).respondents.length,
    of: project.respondents.filter((respondent) => respondent.group === group.id).length,
    applies: codesFor(theme, group).length > 0,
    fragments: rowsOf(fragments),
  };
}

const SAYS = {
  title: sentence('Vergelijking', 'Comparison'),
  shared: sentence('Bij alle groepen', 'In all groups'),
  none: sentence('Bij geen van de groepen', 'In none of the groups'),
  noCode: sentence('geen code', 'no code'),
  notSaid: sentence('niet gezegd', 'not said'),
  only: sentence('Alleen gecodeerd bij {groups}', 'Coded only with {groups}'),
} as const;

export const compare = analysis<CompareReport>({
  name: 'compare',
  summary: sentence(
    'thema voor thema de groepen naast elkaar, met hun fragmenten',
    'theme by theme the groups side by side, with their fragments',
  ),
  options: ['theme', 'coder'],
  example: 'compare --theme privacy',
  lacks: ({ crosswalk }) => (crosswalk === null ? NO_CROSSWALK : null),
  findings: (project) => ({ findings: brokenThemes({ project }), accepted: 0 }),
  report: compareReport,
  exhibit: compareExhibit,
  appendices: ({ crosswalk }) => (crosswalk === null ? [] : [EVERYTHING]),
});

function compareExhibit(report: Safe<CompareReport>, language: Language): Exhibit {
  const title = say(SAYS.title, language);
  return {
    stem: [title],
    title: [title],
    data: { themes: report.themes },
    blocks: [
      { kind: 'picture', picture: themesPicture(report.uses, language), instead: [] },
      ...report.themes.flatMap((theme) => themeBlocks(theme, language)),
    ],
    rows: fragmentRows(
      report.themes.flatMap(({ groups }) => groups.flatMap(({ fragments }) => fragments)),
      language,
    ),
  };
}

function themeBlocks(theme: Safe<ComparedTheme>, language: Language): Block[] {
  return [
    { kind: 'heading', level: 2, text: [theme.name] },
    { kind: 'paragraph', text: verdictOf(theme, language) },
    {
      kind: 'table',
      table: {
        head: theme.groups.map(({ title, respondents, of }) => [title, ' ', respondents, '/', of]),
        widths: theme.groups.map(() => 1),
        rows: [theme.groups.map((group) => saidBy(group, language))],
      },
    },
  ];
}

/** All that a group says of a theme; never an empty cell, which would leave open whether it has a code. */
function saidBy({ applies, fragments }: Safe<ComparedGroup>, language: Language): Inline {
  if (!applies) return [say(SAYS.noCode, language)];
  if (fragments.length === 0) return [say(SAYS.notSaid, language)];
  return fragments.flatMap(
    ({ id, respondents, text, truncated }, i): Inline => [
      ...(i === 0 ? [] : (['\n', '\n'] as const)),
      id,
      ' ',
      ...whoSaid(respondents),
      '\n',
      ...wordsOrBeginning(text, truncated, language),
    ],
  );
}

function verdictOf({ status, groups }: Safe<ComparedTheme>, language: Language): Inline {
  if (status !== 'only') return [say(SAYS[status], language)];
  const speakers = groups.filter(({ fragments }) => fragments.length > 0);
  const names = speakers.flatMap(({ title }, i): Inline => (i === 0 ? [title] : [', ', title]));
  return tell(SAYS.only, language, { groups: names });
}
