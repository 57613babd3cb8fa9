import factKeys from '../../language/data/fact-keys.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import type { Cell } from '../../model/document.ts';
import { groupedBy } from '../../model/grouped.ts';

/** A cell with words, or a line of one. */
export interface CellWords {
  readonly cell: Cell;
  readonly words: string;
}

/** "Functie" and "kok": what a cell says, and what of. */
export interface CellFact<T> {
  readonly key: T;
  readonly value: T;
}

const KEY = new RegExp(
  String.raw`^(?:${anyIn(factKeys)}|(?:first |last )?names?|job(?: title)?|burgerlijke staat|marital status|(?:respondent ?)?(?:nr|nummer|number))\s*[.:：]?$`,
  'iu',
);

/**
 * The facts of one table above a talk, row by row: below a row of heads, else of pairs beside each other, "Functie | kok"
 * and "Functie | kok | Team | West". A row that is neither holds none. Cells without words are not given.
 */
export function factsInTable<T extends CellWords>(cells: readonly T[]): CellFact<T>[][] {
  const [head = [], ...below] = groupedBy(cells, ({ cell }) => cell.row).values();
  if (below.length === 0 || !areHeads(head)) return [head, ...below].map(factsBeside);
  return below.map((row) =>
    row.flatMap((value) => {
      const key = head.find(({ cell }) => cell.column === value.cell.column);
      // Of many people a column may count anything: chairs, words.
      return key === undefined || (below.length > 1 && !isFactKey(key)) ? [] : [{ key, value }];
    }),
  );
}

function factsBeside<T extends CellWords>(row: readonly T[]): CellFact<T>[] {
  if (row.length !== 2 && !isAlternating(row)) return [];
  return row.flatMap((key, i) => {
    const value = row[i + 1];
    return i % 2 === 0 && value !== undefined ? [{ key, value }] : [];
  });
}

function areHeads(row: readonly CellWords[]): boolean {
  if (row.length <= 2) return row.length === 2 && row.every(isFactKey);
  return row.some(isFactKey) && row.every(areFewWords) && !isAlternating(row);
}

/** "Leeftijd | 61 | Functie | imker". */
function isAlternating(row: readonly CellWords[]): boolean {
  return row.length % 2 === 0 && row.every((one, i) => isFactKey(one) === (i % 2 === 0));
}

function isFactKey({ words }: CellWords): boolean {
  return KEY.test(words.trim());
}

function areFewWords({ words }: CellWords): boolean {
  return words.trim().split(/\s+/u).length < 4 && !/\d/u.test(words);
}
