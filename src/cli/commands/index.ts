import type { Action } from '../options.ts';

export interface CommandSpec {
  readonly name: string;
  readonly args: string;
  readonly summary: string;
  /** Flags, what they do, and the values they take where those are few. */
  readonly options: readonly (readonly [string, string, (readonly string[])?])[];
  readonly example: string;
  readonly load: () => Promise<{ run: Action }>;
}

const DOCUMENTS = '[documents...]';
const LANGUAGE: CommandSpec['options'][number] = [
  '--language <language>',
  'of findings and output',
  ['nl', 'en'],
];
const PROFILE: CommandSpec['options'][number] = [
  '--profile <profile>',
  'how much is left of dates, ages and places: supervisor, public, or one of kantlijn.yaml',
];
const COMMON: CommandSpec['options'] = [
  ['--json', 'print one JSON object'],
  ['--reveal [anyway]', 'show originals instead of placeholders (terminal only, unless "anyway")'],
  PROFILE,
  LANGUAGE,
];
const GIVEN: CommandSpec['options'] = [
  ['--codebook <files...>', 'codebooks (and a crosswalk) for documents without a project'],
];

/** The one list of commands. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'init',
    args: '<documents...>',
    summary: 'make a project out of documents as they are: interviews, groups, draft codebooks, report',
    options: [
      ['--into <dir>', 'put the project in this folder'],
      ['--codebook <files...>', 'take these codebooks (and a crosswalk) instead of drafts'],
      ['--title <title>', 'title of the project'],
      ['--language <language>', 'of the project', ['nl', 'en']],
      ['--dry-run', 'show what would be written, and write nothing'],
    ],
    example: 'init thesis.docx --into thesis',
    load: () => import('./init.ts'),
  },
  {
    name: 'notes',
    args: '<documents...>',
    summary: 'the margin notes of documents as they stand, no project needed',
    options: COMMON,
    example: 'notes interview.docx',
    load: async () => (await import('./report.ts')).reportCommand('notes'),
  },
  {
    name: 'status',
    args: DOCUMENTS,
    summary: 'what is here, in one screen',
    options: [...COMMON, ...GIVEN],
    example: 'status',
    load: async () => (await import('./report.ts')).reportCommand('status'),
  },
  {
    name: 'check',
    args: DOCUMENTS,
    summary: 'every problem in sources, notes and codebooks',
    options: [
      ...COMMON,
      ...GIVEN,
      ['--accept <keys...>', 'let these findings rest (written to decisions.yaml)'],
      ['--fix', 'write the suggested corrections to decisions.yaml, after asking'],
      ['--yes', 'with --fix: do not ask'],
    ],
    example: 'check',
    load: () => import('./check.ts'),
  },
  {
    name: 'tree',
    args: DOCUMENTS,
    summary: 'the label tree of every codebook, with counts',
    options: [...COMMON, ['--codebook <names...>', 'only these codebooks; with documents: their files']],
    example: 'tree --codebook docenten',
    load: async () => (await import('./report.ts')).reportCommand('tree'),
  },
  {
    name: 'fragments',
    args: DOCUMENTS,
    summary: 'all fragments by label',
    options: [
      ...COMMON,
      ...GIVEN,
      ['--code <code>', 'only this code and what is below it, such as 3/1/2'],
      ['--group <group>', 'only this group'],
      ['--theme <theme>', 'only this theme of the crosswalk'],
    ],
    example: 'fragments --code 3/1 --group docenten',
    load: async () => (await import('./report.ts')).reportCommand('fragments'),
  },
  {
    name: 'crosstab',
    args: DOCUMENTS,
    summary: 'themes or codes against groups: how many respondents, how many fragments',
    options: [
      ...COMMON,
      ...GIVEN,
      [
        '--rows <rows>',
        'themes of the crosswalk, or codes of the codebooks',
        ['theme', 'label', 'sub', 'ad'],
      ],
      ['--by <columns>', 'group, respondent, or an attribute of respondents'],
      ['--who', 'list the respondents in each cell'],
    ],
    example: 'crosstab --rows theme --who',
    load: async () => (await import('./report.ts')).reportCommand('crosstab'),
  },
  {
    name: 'compare',
    args: DOCUMENTS,
    summary: 'theme by theme the groups side by side, with their fragments',
    options: [...COMMON, ...GIVEN, ['--theme <theme>', 'only this theme of the crosswalk']],
    example: 'compare --theme privacy',
    load: async () => (await import('./report.ts')).reportCommand('compare'),
  },
  {
    name: 'trace',
    args: '<ref> [documents...]',
    summary: 'from a footnote, code, fragment, theme or quoted words to all that hangs together with it',
    options: [...COMMON, ...GIVEN, ['--context <turns>', 'show this many turns around each fragment']],
    example: 'trace 63 --context 1',
    load: async () => (await import('./report.ts')).reportCommand('trace'),
  },
  {
    name: 'audit',
    args: DOCUMENTS,
    summary: 'the report held against the interviews: citations, quotes, who and how many said it',
    options: [...COMMON, ...GIVEN, ['--all', 'show what is right as well']],
    example: 'audit thesis.docx',
    load: async () => (await import('./report.ts')).reportCommand('audit'),
  },
  {
    name: 'anonymise',
    args: '<action> [files...]',
    summary:
      'scan, review, risk or key: what may name people, what to do with it, who stays recognisable, the names back',
    options: [
      ...COMMON,
      ['--passphrase', 'with key: lock it with a passphrase, or with another one'],
      ['--remove-passphrase', 'with key: keep it without one'],
      ['--restore <file>', 'with key: give the placeholders in a file their names back'],
      ['--into <file>', 'with --restore: write that to a new file'],
      ['--destroy', 'with key: end the retention, for good'],
      ['--yes', 'with --destroy: do not ask'],
    ],
    example: 'anonymise scan interview.txt --json',
    load: () => import('./anonymise/index.ts'),
  },
  {
    name: 'export',
    args: '<dir>',
    summary: 'write the appendices and tables, pseudonymised',
    options: [
      ['--format <formats>', 'docx, md, csv, json: one or several, separated by commas (all, unless given)'],
      ['--only <reports>', 'tree, fragments, crosstab, compare, audit: one or several, separated by commas'],
      ['--json', 'print one JSON object'],
      PROFILE,
      LANGUAGE,
    ],
    example: 'export appendices --format docx,csv',
    load: () => import('./export.ts'),
  },
  {
    name: 'demo',
    args: '',
    summary: 'make the bundled example project in a temporary folder and show its report',
    options: [['--into <dir>', 'put the example here, and keep it'], LANGUAGE],
    example: 'demo',
    load: () => import('./demo.ts'),
  },
];
