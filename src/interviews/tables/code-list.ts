import { type CodeMeaning, NO_MEANING } from '../../model/codebook.ts';
import type { Document } from '../../model/document.ts';
import { groupedBy } from '../../model/grouped.ts';
import { RawText } from '../../model/raw-text.ts';
import type { CodeList, CodeListRow } from '../../model/tables.ts';
import { wordsOf } from '../../model/words-of.ts';
import { isLabelWord } from '../label-words.ts';
import { type CodeColumns, columnHeads, headedColumns } from './code-heads.ts';
import { codesBelowEachOther, codesByLevel } from './code-levels.ts';
import { codeLinesOf, NAMES_CODEBOOK } from './code-lines.ts';
import { kindsOfHead } from './columns.ts';
import { cellText, type Grid, type GridRow, gridsOf } from './grid.ts';
import { talkTable } from './talk-table.ts';

/** "1.1", "A2": a code that can be nothing else where it stands in every row. */
const NUMBERED_CODE = /^(?:\d{1,2}(?:[./]\d{1,2}){1,4}|[A-Z]\d{1,2})[a-z]?\.?$/u;
const FEWEST = 2;

/** Tables "code | name | definition" or "label | sub | ad", and lines of that kind, that somebody made by hand: a codebook as a thesis appends it. */
export function codeListsOf(document: Document): CodeList[] {
  const inTables = [...gridsOf(document).values()].flatMap((grid) => codeListsIn(document, grid));
  return [...inTables, ...codeLinesOf(document, (title) => SAYS_CODES.test(title))];
}

function codeListsIn(document: Document, grid: Grid): CodeList[] {
  const lists = partsOfTable(document, grid).flatMap(({ above, first, rows }) =>
    rows.length === 0 ? [] : [{ document, line: document.paragraphs[first]?.line ?? 1, above, rows }],
  );
  return lists.length > 0 && talkTable(document, grid) !== null ? [] : lists;
}

/** The rows of a table for whoever they are of. */
interface TablePart<Row> {
  readonly above: RawText;
  /** Index of a paragraph. */
  readonly first: number;
  readonly rows: readonly Row[];
}

function partsOfTable(document: Document, grid: Grid): TablePart<CodeListRow>[] {
  const [, ...body] = grid.rows;
  const heads = columnHeads(document, grid);
  const columns = withThemes(headedColumns(heads, body.length), heads, (column) =>
    body.map((row) => cellText(document, row, column).trim()),
  );
  const whole = { above: wordsAbove(document, grid), first: grid.first };
  if (columns !== null) {
    const parts = columns.group < 0 ? [{ ...whole, rows: body }] : rowsByGroup(document, body, columns.group);
    return parts.map((part) => ({ ...part, rows: listedRows(document, part.rows, columns) }));
  }
  if (grid.rows.length >= FEWEST && grid.rows.every((row) => isBareRow(document, row)))
    return [{ ...whole, rows: listedRows(document, grid.rows, BARE) }];
  return SAYS_CODES.test(wordsOf(whole.above))
    ? [{ ...whole, rows: rowsByColumn(document, heads, body) }]
    : [];
}

const THEME = /th[eè]m[ae]|categor/iu;
const WITH_NUMBER = /^(?:\d|[A-Z]\d)/u;

/** "Thema | Code | Omschrijving": a theme beside codes that are words is what they stand below, and no name for them. */
function withThemes(
  columns: CodeColumns | null,
  heads: readonly string[],
  cellsOf: (column: number) => readonly string[],
): CodeColumns | null {
  if (columns === null || columns.levels.length > 0 || !THEME.test(heads[columns.name] ?? '')) return columns;
  const codes = cellsOf(columns.code);
  const areWords =
    codes.some((words) => /\p{Ll}{4}/u.test(words)) && !codes.some((words) => WITH_NUMBER.test(words));
  return areWords ? { ...columns, levels: [columns.name, columns.code], name: -1 } : columns;
}

/** By the column that says whose a code is: the rows of each group, in whose name they stand; an empty cell repeats the one above it. */
function rowsByGroup(document: Document, body: readonly GridRow[], column: number): TablePart<GridRow>[] {
  let group = '';
  const rows = body.map((row) => {
    group = cellText(document, row, column).trim() || group;
    return { group, row };
  });
  return [...groupedBy(rows, (row) => row.group.toLowerCase()).values()].map(([first, ...others]) => ({
    above: RawText.of(first.group),
    first: [...first.row.values()].flat()[0] ?? 0,
    rows: [first, ...others].map(({ row }) => row),
  }));
}

/** What stands above a table of codes: without it a head with words below it may be anything. */
const SAYS_CODES = new RegExp(`${NAMES_CODEBOOK.source}|(?<!\\p{L})(?:codes|labels?)(?!\\p{L})`, 'iu');
const OF_TALK = /interview|gesprek|transcri|respondent|focus/iu;
const LONGEST_CODE = 60;

/** "Codeboek versie 3", and not "Interviews met codes": a file called so holds codes and nothing else. */
export function isCodebookTitle(title: string): boolean {
  return SAYS_CODES.test(title) && !OF_TALK.test(title);
}

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
const BARE: CodeColumns = { group: -1, levels: [], code: 0, name: 1, meanings: new Map() };

function isBareRow(document: Document, row: GridRow): boolean {
  return NUMBERED_CODE.test(cellText(document, row, 0)) && /^\p{L}/u.test(cellText(document, row, 1));
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
