import { brokenThemes } from '../checks/codebooks.ts';
import type { Block, Exhibit, Inline, Rows } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import type { Theme } from '../model/codebook.ts';
import type { CodedProject, Group, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { say, tell, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { analysis } from './analysis.ts';
import { countsOf } from './counts.ts';
import { wordsOrBeginning } from './cut-short.ts';
import { type FragmentRow, rowsOf } from './fragment-rows.ts';
import { whoSaid } from './fragments.ts';
import { NO_CODE_LEGEND } from './no-code.ts';
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
  shared: sentence('Gecodeerd bij alle groepen', 'Coded with all groups'),
  none: sentence('Bij geen van de groepen gecodeerd', 'Coded with none of the groups'),
  notCoded: sentence('niet gecodeerd', 'not coded'),
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
  refuses: (project) => brokenThemes({ project }),
  report: compareReport,
  exhibit: compareExhibit,
  appendices: ({ crosswalk }) => (crosswalk === null ? [] : [EVERYTHING]),
});

function compareExhibit(report: Safe<CompareReport>, language: Language): Exhibit {
  const title = say(SAYS.title, language);
  const lacksCode = report.themes.some(({ groups }) => groups.some(({ applies }) => !applies));
  return {
    stem: [title],
    title: [title],
    data: { themes: report.themes },
    blocks: [
      { kind: 'picture', picture: themesPicture(report.uses, language), instead: [] },
      ...report.themes.flatMap((theme) => themeBlocks(theme, language)),
      ...(lacksCode ? [{ kind: 'paragraph', text: [say(NO_CODE_LEGEND, language)] } as const] : []),
    ],
    rows: flatRows(report, language),
  };
}

function themeBlocks(theme: Safe<ComparedTheme>, language: Language): Block[] {
  return [
    { kind: 'heading', level: 2, text: [theme.name] },
    { kind: 'paragraph', text: verdictOf(theme, language) },
    {
      kind: 'table',
      table: {
        head: theme.groups.map(({ title, applies, respondents, of }) =>
          applies ? [title, ' ', respondents, '/', of] : [title],
        ),
        widths: theme.groups.map(() => 1),
        rows: [theme.groups.map((group) => saidBy(group, language))],
      },
    },
  ];
}

/** All that a group says of a theme; never an empty cell, which would leave open whether it has a code. */
function saidBy({ applies, fragments }: Safe<ComparedGroup>, language: Language): Inline {
  if (!applies) return [say(WORDS.noCode, language)];
  if (fragments.length === 0) return [say(SAYS.notCoded, language)];
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

/** A row a fragment; one for a group without any too, or a spreadsheet would not tell that there is none. */
function flatRows({ themes }: Safe<CompareReport>, language: Language): Rows {
  return {
    head: terms('theme', 'name', 'group', 'respondents', 'of', 'fragment', 'respondent', 'text'),
    rows: themes.flatMap(({ id, name, groups }) =>
      groups.flatMap((group): Inline[][] => {
        const noCode: Inline = [say(WORDS.noCode, language)];
        const counted: Inline[] = group.applies ? [[group.respondents], [group.of]] : [noCode, noCode];
        const start: Inline[] = [[id], [name], [group.id], ...counted];
        if (group.fragments.length === 0) return [[...start, [''], [''], ['']]];
        return group.fragments.map((row) => [
          ...start,
          [row.id],
          whoSaid(row.respondents),
          wordsOrBeginning(row.text, row.truncated, language),
        ]);
      }),
    ),
  };
}
