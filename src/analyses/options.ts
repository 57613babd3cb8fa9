import type { Sentence } from '../sentences/sentence.ts';
import { sentence } from '../sentences/sentence.ts';

/** What a value names, so that a misspelt one can be told from what there is. */
type OptionKey =
  | 'codebook'
  | 'code'
  | 'group'
  | 'theme'
  | 'coder'
  | 'attribute'
  | 'rows'
  | 'number'
  | 'file'
  | 'nothing';

/** Something that may be asked of an analysis on the command line. */
export interface Option {
  readonly flags: string;
  readonly says: Sentence;
  readonly names: OptionKey;
  /** The values it takes, where those are few. */
  readonly choices?: readonly string[];
  /** It makes a report write a file. */
  readonly writes?: true;
}

/** Levels of a codebook, or themes. */
export const ROWS = ['theme', 'label', 'sub', 'ad'] as const;

/** Every option of an analysis, once. */
export const OPTIONS = {
  codebook: {
    flags: '--codebook <names...>',
    says: sentence(
      'alleen deze codeboeken; bij documenten zonder project: hun bestanden (en een themalijst)',
      'only these codebooks; for documents without a project: their files (and a crosswalk)',
    ),
    names: 'codebook',
  },
  code: {
    flags: '--code <code>',
    says: sentence(
      'alleen deze code en wat eronder valt: 3/1/2, of de naam',
      'only this code and what is below it: 3/1/2, or its name',
    ),
    names: 'code',
  },
  definitions: {
    flags: '--definitions',
    says: sentence(
      'met wat elke code betekent: omschrijving, wel, niet, voorbeeld',
      'with what each code means: definition, what it includes and excludes, example',
    ),
    names: 'nothing',
  },
  group: {
    flags: '--group <group>',
    says: sentence('alleen deze groep', 'only this group'),
    names: 'group',
  },
  coder: {
    flags: '--coder <coder>',
    says: sentence('alleen wat deze codeur codeerde', 'only what this coder coded'),
    names: 'coder',
  },
  theme: {
    flags: '--theme <theme>',
    says: sentence('alleen dit thema van de themalijst', 'only this theme of the crosswalk'),
    names: 'theme',
  },
  rows: {
    flags: '--rows <rows>',
    says: sentence(
      'thema’s van de themalijst, of codes van de codeboeken',
      'themes of the crosswalk, or codes of the codebooks',
    ),
    names: 'rows',
    choices: ROWS,
  },
  by: {
    flags: '--by <columns>',
    says: sentence(
      'per groep (group), per respondent, of per kenmerk van respondenten',
      'by group, by respondent, or by an attribute of respondents',
    ),
    names: 'attribute',
  },
  who: {
    flags: '--who',
    says: sentence('noem de respondenten in elke cel', 'list the respondents in each cell'),
    names: 'nothing',
  },
  context: {
    flags: '--context <turns>',
    says: sentence('toon zoveel beurten rond elk fragment', 'show this many turns around each fragment'),
    names: 'number',
  },
  report: {
    flags: '--report <file>',
    says: sentence(
      'het verslag, als dat niet vanzelf gevonden wordt',
      'the report, where it is not found by itself',
    ),
    names: 'file',
  },
  into: {
    flags: '--into <copy>',
    says: sentence(
      'zet elke bevinding als opmerking in de kantlijn van een kopie van het verslag (.docx of .md)',
      'put every finding as a comment into the margin of a copy of the report (.docx or .md)',
    ),
    names: 'file',
    writes: true,
  },
  all: {
    flags: '--all',
    says: sentence('toon ook wat klopt', 'show what is right as well'),
    names: 'nothing',
  },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;
