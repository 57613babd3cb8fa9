import { brokenThemes } from '../checks/codebooks.ts';
import { codersOf } from '../coding/coders.ts';
import type { Exhibit, Inline } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { asData, NO_DATA } from '../gate/shown-data.ts';
import { APPENDIX_WORDS } from '../language/appendix-words.ts';
import type { Code } from '../model/code.ts';
import type { CodedProject, Fragment, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { listed } from '../sentences/inline.ts';
import { speaking } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { analysis } from './analysis.ts';
import { type FragmentsByCode, fragmentBlocks } from './fragment-blocks.ts';
import { type FragmentRow, fragmentRows, printedRows, rowsThatFit } from './fragment-rows.ts';
import { fragmentViews } from './fragment-views.ts';
import { noCodeBlocks, type ThemeGroup, themeGroups } from './no-code.ts';
import { sectionsOf } from './sections.ts';
import { codesOfTheme } from './themes.ts';
import { EVERYTHING, isWanted, type Wanted } from './wanted.ts';

/** All fragments in the order of the transcripts, and by label as bijlagen 14 and 15 of a thesis show them. */
export interface FragmentsReport extends FragmentsByCode {
  /** All that is said of each, and then there are no `fragments`; null where they are only printed. */
  readonly rows: readonly FragmentRow[] | null;
  /** The group that was asked for. */
  readonly only: { readonly id: RawText; readonly title: RawText } | null;
  /** Of a theme that was asked for, whether the groups that were asked for have codes; else none. */
  readonly ofTheme: readonly ThemeGroup[];
}

export function fragmentsReport(project: CodedProject, wanted: Wanted): FragmentsReport {
  const { group, part } = wanted;
  const theme = project.crosswalk?.themes.find(({ id }) => id === wanted.theme);
  const groups = project.groups.filter(({ id }) => group === null || id === group);
  const found = project.fragments.filter(admits(project, wanted));
  return {
    only: group === null ? null : { id: RawText.own(group), title: groups[0]?.title ?? RawText.own(group) },
    rows: part === 'blocks' ? null : rowsThatFit(found),
    fragments: part === 'blocks' ? printedRows(found) : [],
    ofTheme: theme === undefined ? [] : themeGroups(theme, groups),
    hasCoders: codersOf(found).length > 1,
    views: part === 'data' ? [] : found.map(fragmentViews(project)),
    groups: part === 'data' ? [] : sectionsOf(project, found, wanted),
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

const SAYS = {
  title: sentence('Fragmenten', 'Fragments'),
  none: sentence('Geen fragmenten.', 'No fragments.'),
} as const;

export const fragments = analysis<FragmentsReport>({
  name: 'fragments',
  summary: sentence('alle fragmenten per label', 'all fragments by label'),
  options: ['code', 'group', 'theme', 'coder'],
  example: 'fragments --code 3/1 --group docenten',
  refuses: (project, { theme }) => (theme === null ? [] : brokenThemes({ project })),
  report: fragmentsReport,
  exhibit: fragmentsExhibit,
  named: APPENDIX_WORDS.fragments,
  appendices: ({ groups }) => groups.map(({ id }) => ({ ...EVERYTHING, group: id })),
  isBlank: ({ fragments: all }, { group }) => all.every((fragment) => fragment.group !== group),
});

function fragmentsExhibit(report: Safe<FragmentsReport>, language: Language, wanted: Wanted): Exhibit {
  const says = speaking(language);
  const { only, rows } = report;
  const printed = { ...report, fragments: rows ?? report.fragments };
  const blocks = isWanted(wanted, 'blocks') ? fragmentBlocks(printed, language) : [];
  return {
    stem: [says(SAYS.title), ...(only === null ? [] : (['-', only.id] as const))],
    title: [says(SAYS.title), ...(only === null ? [] : ([' ', only.title] as const))],
    data: isWanted(wanted, 'data') ? asData({ fragments: rows ?? [], groups: report.ofTheme }) : NO_DATA,
    blocks: [
      ...(blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: [says(SAYS.none)] } as const]),
      ...noCodeBlocks(report.ofTheme, language),
    ],
    rows: fragmentRows((isWanted(wanted, 'rows') ? rows : null) ?? [], language),
  };
}

/** Whose words a row shows; several where they speak together. */
export function whoSaid(respondents: readonly Safe<RawText>[]): Inline {
  if (respondents.length === 0) return ['–'];
  return listed(respondents);
}
