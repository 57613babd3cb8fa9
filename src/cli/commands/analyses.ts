import { sentence } from '../../sentences/sentence.ts';
import { type Command, DOCUMENTS, lazily, SOME_DOCUMENTS } from '../command.ts';
import { COMMON, GIVEN, type Option } from '../options.ts';

const THEME: Option = {
  flags: '--theme <theme>',
  says: sentence('alleen dit thema van de themalijst', 'only this theme of the crosswalk'),
};

/** The commands that show one analysis. */
export const ANALYSES = {
  notes: {
    name: 'notes',
    args: SOME_DOCUMENTS,
    summary: sentence(
      'de opmerkingen in de kantlijn, zoals ze er staan; zonder project',
      'the margin notes of documents as they stand, no project needed',
    ),
    options: COMMON,
    example: 'notes interview.docx',
    run: lazily(() => import('./notes.ts')),
  },
  status: {
    name: 'status',
    args: DOCUMENTS,
    summary: sentence('wat er is, op een scherm', 'what is here, in one screen'),
    options: [...COMMON, GIVEN],
    example: 'status',
    run: lazily(() => import('./status.ts')),
  },
  tree: {
    name: 'tree',
    args: DOCUMENTS,
    summary: sentence(
      'de labelboom van elk codeboek, met aantallen',
      'the label tree of every codebook, with counts',
    ),
    options: [
      ...COMMON,
      {
        flags: '--codebook <names...>',
        says: sentence(
          'alleen deze codeboeken; bij documenten: hun bestanden',
          'only these codebooks; with documents: their files',
        ),
      },
    ],
    example: 'tree --codebook docenten',
    run: lazily(() => import('./tree.ts')),
  },
  fragments: {
    name: 'fragments',
    args: DOCUMENTS,
    summary: sentence('alle fragmenten per label', 'all fragments by label'),
    options: [
      ...COMMON,
      GIVEN,
      {
        flags: '--code <code>',
        says: sentence(
          'alleen deze code en wat eronder valt, zoals 3/1/2',
          'only this code and what is below it, such as 3/1/2',
        ),
      },
      { flags: '--group <group>', says: sentence('alleen deze groep', 'only this group') },
      THEME,
    ],
    example: 'fragments --code 3/1 --group docenten',
    run: lazily(() => import('./fragments.ts')),
  },
  crosstab: {
    name: 'crosstab',
    args: DOCUMENTS,
    summary: sentence(
      'thema’s of codes tegen groepen: hoeveel respondenten, hoeveel fragmenten',
      'themes or codes against groups: how many respondents, how many fragments',
    ),
    options: [
      ...COMMON,
      GIVEN,
      {
        flags: '--rows <rows>',
        says: sentence(
          'thema’s van de themalijst, of codes van de codeboeken',
          'themes of the crosswalk, or codes of the codebooks',
        ),
        choices: ['theme', 'label', 'sub', 'ad'],
      },
      {
        flags: '--by <columns>',
        says: sentence(
          'group, respondent, of een kenmerk van respondenten',
          'group, respondent, or an attribute of respondents',
        ),
      },
      {
        flags: '--who',
        says: sentence('noem de respondenten in elke cel', 'list the respondents in each cell'),
      },
    ],
    example: 'crosstab --rows theme --who',
    run: lazily(() => import('./crosstab.ts')),
  },
  compare: {
    name: 'compare',
    args: DOCUMENTS,
    summary: sentence(
      'de groepen naast elkaar, thema voor thema, met hun fragmenten',
      'theme by theme the groups side by side, with their fragments',
    ),
    options: [...COMMON, GIVEN, THEME],
    example: 'compare --theme privacy',
    run: lazily(() => import('./compare.ts')),
  },
  trace: {
    name: 'trace',
    args: sentence('<wat> [documenten...]', '<ref> [documents...]'),
    summary: sentence(
      'van een voetnoot, code, fragment, thema of gezegde woorden naar alles wat daarbij hoort',
      'from a footnote, code, fragment, theme or quoted words to all that hangs together with it',
    ),
    options: [
      ...COMMON,
      GIVEN,
      {
        flags: '--context <turns>',
        says: sentence('toon zoveel beurten rond elk fragment', 'show this many turns around each fragment'),
      },
    ],
    example: 'trace 63 --context 1',
    run: lazily(() => import('./trace.ts')),
  },
  audit: {
    name: 'audit',
    args: DOCUMENTS,
    summary: sentence(
      'het verslag naast de interviews: verwijzingen, citaten, wie het zei en hoeveel',
      'the report held against the interviews: citations, quotes, who and how many said it',
    ),
    options: [
      ...COMMON,
      GIVEN,
      { flags: '--all', says: sentence('toon ook wat klopt', 'show what is right as well') },
    ],
    example: 'audit thesis.docx',
    run: lazily(() => import('./audit.ts')),
  },
} as const satisfies Readonly<Record<string, Command>>;
