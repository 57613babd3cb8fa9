import { brokenThemes } from '../checks/codebooks.ts';
import { codersOf } from '../coding/coders.ts';
import type { Block, Exhibit, Inline, Table } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import type { Code } from '../model/code.ts';
import type { CodedProject, Fragment, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { speaking } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { analysis } from './analysis.ts';
import { wordsOrBeginning } from './cut-short.ts';
import { type FragmentRow, fragmentRows, rowsOf } from './fragment-rows.ts';
import { noCodeBlocks, type ThemeGroup, themeGroups } from './no-code.ts';
import { type FragmentSection, sectionsOf } from './sections.ts';
import { codesOfTheme } from './themes.ts';
import { EVERYTHING, type Wanted } from './wanted.ts';

/** All fragments in the order of the transcripts, and by label as bijlagen 14 and 15 of a thesis show them. */
export interface FragmentsReport {
  /** The group that was asked for. */
  readonly only: RawText | null;
  readonly fragments: readonly FragmentRow[];
  /** Of a theme that was asked for, whether the groups that were asked for have codes; else none. */
  readonly groups: readonly ThemeGroup[];
  readonly sections: readonly FragmentSection[];
  /** Several people coded them. */
  readonly hasCoders: boolean;
}

export function fragmentsReport(project: CodedProject, wanted: Wanted): FragmentsReport {
  const { code, group, theme: id } = wanted;
  const theme = project.crosswalk?.themes.find((one) => one.id === id);
  const groups = project.groups.filter((one) => group === null || one.id === group);
  const found = project.fragments.filter(admits(project, wanted));
  return {
    only: group === null ? null : RawText.own(group),
    fragments: rowsOf(found),
    groups: theme === undefined ? [] : themeGroups(theme, groups),
    hasCoders: codersOf(found).length > 1,
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

const SAYS = {
  title: sentence('Fragmenten', 'Fragments'),
  none: sentence('Geen fragmenten.', 'No fragments.'),
  unresolved: sentence('Opmerkingen met een onbekende code', 'Notes with an unknown code'),
} as const;

export const fragments = analysis<FragmentsReport>({
  name: 'fragments',
  summary: sentence('alle fragmenten per label', 'all fragments by label'),
  options: ['code', 'group', 'theme', 'coder'],
  example: 'fragments --code 3/1 --group docenten',
  refuses: (project, { theme }) => (theme === null ? [] : brokenThemes({ project })),
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
      { kind: 'table', table: fragmentTable(members, report.hasCoders, language) } as const,
    ];
  });
  return {
    stem: [says(SAYS.title), ...(only === null ? [] : (['-', only] as const))],
    title: [says(SAYS.title), ...(only === null ? [] : ([' ', only] as const))],
    data: { fragments: report.fragments, groups: report.groups },
    blocks: [
      ...(blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: [says(SAYS.none)] } as const]),
      ...noCodeBlocks(report.groups, language),
    ],
    rows: fragmentRows(report.fragments, language),
  };
}

function fragmentTable(rows: readonly Safe<FragmentRow>[], hasCoders: boolean, language: Language): Table {
  const says = speaking(language);
  const ifCoders = <T>(cell: T): T[] => (hasCoders ? [cell] : []);
  return {
    head: [
      [says(WORDS.fragment)],
      [says(WORDS.respondent)],
      [says(WORDS.words)],
      [says(WORDS.note)],
      ...ifCoders<Inline>([says(WORDS.coder)]),
    ],
    widths: [3, 4, 10, 6, ...ifCoders(3)],
    rows: rows.map(({ id, unit, line, respondents, text, truncated, note, coder }) => [
      [id, '\n', says(WORDS[unit], { line })],
      whoSaid(respondents),
      wordsOrBeginning(text, truncated, language),
      [note],
      ...ifCoders<Inline>([coder]),
    ]),
  };
}

/** Whose words a row shows; several where they speak together. */
export function whoSaid(respondents: readonly Safe<RawText>[]): Inline {
  if (respondents.length === 0) return ['–'];
  return respondents.flatMap((id, i) => (i === 0 ? [id] : ([', ', id] as const)));
}
