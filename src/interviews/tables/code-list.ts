import { type CodeMeaning, NO_MEANING } from '../../model/codebook.ts';
import type { Document } from '../../model/document.ts';
import { RawText } from '../../model/raw-text.ts';
import type { CodeList, CodeListRow } from '../../model/tables.ts';
import { wordsOf } from '../../model/words-of.ts';
import { isLabelWord } from '../label-words.ts';
import { codesBelowEachOther, codesByLevel, levelColumns } from './code-levels.ts';
import { kindsOfHead } from './columns.ts';
import { cellText, type Grid, type GridRow, gridsOf } from './grid.ts';
import { talkTable } from './talk-table.ts';

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
/** "1.1", "A2": a code that can be nothing else where it stands in every row. */
const NUMBERED_CODE = /^(?:\d{1,2}(?:[./]\d{1,2}){1,4}|[A-Z]\d{1,2})[a-z]?\.?$/u;
const FEWEST = 2;

/** Tables "code | name | definition" or "label | sub | ad" that somebody made by hand: a codebook as a thesis appends it. */
export function codeListsOf(document: Document): CodeList[] {
  return [...gridsOf(document).values()].flatMap((grid) => codeListIn(document, grid) ?? []);
}

interface CodeColumns {
  /** Of the label, and of what stands below it; of one column the code. */
  readonly levels: readonly number[];
  readonly code: number;
  readonly name: number;
  readonly meanings: ReadonlyMap<keyof CodeMeaning, number>;
}

function codeListIn(document: Document, grid: Grid): CodeList | null {
  const [head, ...body] = grid.rows;
  if (head === undefined) return null;
  const heads = Array.from({ length: grid.columns }, (_, column) =>
    cellText(document, head, column).replace(/[\s.:]+$/u, ''),
  );
  const columns = headedColumns(heads, body.length);
  const isTalk = () => talkTable(document, grid) !== null;
  const listed = {
    document,
    line: document.paragraphs[grid.first]?.line ?? 1,
    above: wordsAbove(document, grid),
  };
  if (columns !== null) {
    const rows = listedRows(document, body, columns);
    return rows.length === 0 || isTalk() ? null : { ...listed, rows };
  }
  const isBare = grid.rows.length >= FEWEST && grid.rows.every((row) => isBareRow(document, row));
  if (isBare) return isTalk() ? null : { ...listed, rows: listedRows(document, grid.rows, BARE) };
  const rows = SAYS_CODES.test(wordsOf(listed.above)) ? rowsByColumn(document, heads, body) : [];
  return rows.length === 0 || isTalk() ? null : { ...listed, rows };
}

/** What stands above a table of codes: without it a head with words below it may be anything. */
const SAYS_CODES =
  /code ?(?:boek|lijst|schema|boom|book|list|scheme|tree)|(?<!\p{L})(?:codes|labels?)(?!\p{L})|label(?:boom|lijst|tree|list)|coding scheme/iu;
const LONGEST_CODE = 60;

/** A label above each column, and its codes below it: "Werk | Thuis", "rooster | slaap". None where a cell tells more than a name. */
function rowsByColumn(document: Document, heads: readonly string[], body: readonly GridRow[]): CodeListRow[] {
  const columns = heads.map((head, column) => [
    head,
    ...body.map((row) => cellText(document, row, column).trim()),
  ]);
  const isOfNames = columns.every(([head = '', ...cells]) => isLabelHead(head) && cells.every(isCodeName));
  if (columns.length < FEWEST || body.length === 0 || !isOfNames) return [];
  return codesByLevel(
    columns.flatMap(([head = '', ...cells]) =>
      cells.filter((cell) => cell !== '').map((cell) => ({ cells: [head, cell], meaning: NO_MEANING })),
    ),
  );
}

/** Not "Nr", "Plaats", "Week": what heads a column of something else. */
function isLabelHead(head: string): boolean {
  return /\p{L}/u.test(head) && kindsOfHead(head).size === 0 && !isLabelWord(head);
}

function isCodeName(words: string): boolean {
  return words.length <= LONGEST_CODE && !/^\d+$/.test(words) && !/[.?!]\s+\p{Lu}|\n|[?!]$/u.test(words);
}

/** A table without heads: a code in front of its name. */
const BARE: CodeColumns = { levels: [], code: 0, name: 1, meanings: new Map() };

function isBareRow(document: Document, row: GridRow): boolean {
  return NUMBERED_CODE.test(cellText(document, row, 0)) && /^\p{L}/u.test(cellText(document, row, 1));
}

/** Null where the heads are no codebook's. One row is one where its heads leave no doubt. */
function headedColumns(heads: readonly string[], rows: number): CodeColumns | null {
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
  const code = heads.findIndex((words) => CODE.test(words));
  const name = heads.findIndex(
    (words, column) => column !== code && ![...meanings.values()].includes(column) && NAME.test(words),
  );
  const isHeaded = levels.length > 0 || (code >= 0 && (name >= 0 || says.length > 0));
  const isSure = levels.length > 0 || (/code|label/iu.test(heads[code] ?? '') && heads.length > 1);
  return isHeaded && rows >= (isSure ? 1 : FEWEST) ? { levels, code, name, meanings } : null;
}

function listedRows(document: Document, body: readonly GridRow[], columns: CodeColumns): CodeListRow[] {
  const { levels, code, name, meanings } = columns;
  const cell = (row: GridRow, column: number) => {
    const words = column < 0 ? '' : cellText(document, row, column).trim();
    return words === '' ? null : RawText.of(words);
  };
  const meaningOf = (row: GridRow): CodeMeaning => ({
    ...NO_MEANING,
    ...Object.fromEntries([...meanings].map(([key, column]) => [key, cell(row, column)])),
  });
  if (levels.length > 0)
    return codesByLevel(
      body.map((row) => ({
        cells: levels.map((column) => cellText(document, row, column).trim()),
        meaning: meaningOf(row),
      })),
    );
  const rows = body.flatMap((row) => {
    const written = cell(row, code);
    return written === null ? [] : [{ code: written, name: cell(row, name), meaning: meaningOf(row) }];
  });
  return codesBelowEachOther(rows);
}

/** The heading that the table stands below, and the line directly above it. */
function wordsAbove({ paragraphs }: Document, { first }: Grid): RawText {
  let at = first - 1;
  while (at >= 0 && paragraphs[at]?.heading == null) at--;
  const lines = [paragraphs[at]?.text, at === first - 1 ? undefined : paragraphs[first - 1]?.text];
  return RawText.join(
    lines.flatMap((line) => line ?? []),
    '\n',
  );
}
