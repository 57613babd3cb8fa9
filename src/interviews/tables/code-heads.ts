import type { CodeMeaning } from '../../model/codebook.ts';
import type { Document } from '../../model/document.ts';
import { levelColumns } from './code-levels.ts';
import { type ColumnKind, kindsOfHead } from './columns.ts';
import { cellText, type Grid } from './grid.ts';

const CODE = /^(?:codes?|code ?(?:nummer|number|nr|no)|nr|nummer|no|number|labels?)$/iu;
const NAME =
  /^(?:(?:code|label)? ?(?:naam|name)|(?:sub)?(?:code|label)s?|titel|title|(?:sub)?(?:thema|theme|categorie|category))$/iu;
const DEFINITION =
  /^(?:definiti(?:e|on)s?|omschrijving(?:en)?|beschrijving(?:en)?|descriptions?|betekenis(?:sen)?|meanings?|toelichting|uitleg|explanations?)$/iu;
/** Columns that say what a code means, by the key of a codebook. */
const MEANINGS: readonly (readonly [keyof CodeMeaning, RegExp])[] = [
  ['definition', DEFINITION],
  [
    'include',
    /^(?:wel|(?:wanneer )?wel(?: (?:coderen|gebruiken|toepassen))?|hoort (?:er )?(?:wel )?bij|in|insluiten|inclusie.*|includ(?:e[sd]?|ing)|inclusion.*|use (?:when|for)|when to use)$/iu,
  ],
  [
    'exclude',
    /^(?:(?:wanneer )?niet(?: (?:coderen|gebruiken|toepassen))?|hoort (?:er )?niet bij|uit|uitsluiten|exclusie.*|exclud(?:e[sd]?|ing)|exclusion.*|do not use.*|when not to use)$/iu,
  ],
  ['example', /^(?:voorbeeld\S*|bijv\S*|(?:typical )?examples?(?: quotes?)?)$/iu],
];
/** Whose a code is, where the groups of a study have codes of their own in one table. */
const GROUP =
  /^(?:(?:respondent(?:en)?|doel)?groep|(?:target )?group|codeboek|codebook|bij(?: wie)?|van wie)$/iu;
const FEWEST = 2;

/** Which columns of a table of codes hold what, counted from 0; -1 for one that it has not. */
export interface CodeColumns {
  /** Whose a code is. */
  readonly group: number;
  /** Of the label, and of what stands below it; of one column the code. */
  readonly levels: readonly number[];
  readonly code: number;
  readonly name: number;
  readonly meanings: ReadonlyMap<keyof CodeMeaning, number>;
}

/** Null where the heads are no codebook's. One row is one where its heads leave no doubt. */
export function headedColumns(heads: readonly string[], rows: number): CodeColumns | null {
  const meanings = new Map(
    MEANINGS.flatMap(([key, pattern]) => {
      const column = heads.findIndex((words) => pattern.test(words));
      return column < 0 ? [] : [[key, column] as const];
    }),
  );
  const says = [...meanings.keys()].filter((key) => key !== 'example');
  // Beside fragments and nothing else a label is what somebody put them under.
  if (says.length === 0 && heads.some((words) => kindsOfHead(words).has('fragment'))) return null;
  const levels = levelColumns(heads);
  const group = heads.findIndex((words) => GROUP.test(words));
  const code = heads.findIndex((words) => CODE.test(words));
  const name = heads.findIndex(
    (words, column) => column !== code && ![...meanings.values()].includes(column) && NAME.test(words),
  );
  const isHeaded = levels.length > 0 || (code >= 0 && (name >= 0 || says.length > 0));
  const isSure = levels.length > 0 || (/code|label/iu.test(heads[code] ?? '') && heads.length > 1);
  return isHeaded && rows >= (isSure ? 1 : FEWEST) ? { group, levels, code, name, meanings } : null;
}

/** The words above the columns of a table, without the sign behind them. */
export function columnHeads(document: Document, { rows: [head], columns }: Grid): string[] {
  return Array.from({ length: columns }, (_, column) =>
    head === undefined ? '' : cellText(document, head, column).replace(/[\s.:]+$/u, ''),
  );
}

const OF_TALK: ReadonlySet<ColumnKind> = new Set([
  'time',
  'speaker',
  'words',
  'question',
  'answer',
  'fragment',
  'whom',
]);

/** A codebook's heads, none of which may be that of talk: a column "Group" has the same few words time and again, as one of speakers has. */
export function isForCodesAlone(heads: readonly string[], rows: number): boolean {
  if (headedColumns(heads, rows) === null) return false;
  return heads.every((words) => ![...kindsOfHead(words)].some((kind) => OF_TALK.has(kind)));
}
