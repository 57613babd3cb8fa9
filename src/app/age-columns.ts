import { plainSpan, type ScannedSpan } from '../detect/scanned.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import type { Document } from '../model/document.ts';
import { putUnder } from '../model/grouped.ts';
import type { RawText, TextRoot } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

const HEAD = /^\s*(?:leeftijd|ages?)(?!\p{L})/iu;
const YEARS = /^\s*(\d{1,2}|10\d)(?![\d.,:/])/u;

/** Of tables with a column for ages, the number in each of its cells: beside it nothing says what it is. */
export function agesInColumns({ paragraphs }: Document): ReadonlyMap<TextRoot, readonly ScannedSpan[]> {
  const columns = new Set<string>();
  const found = new Map<TextRoot, ScannedSpan[]>();
  for (const { cell, text } of paragraphs) {
    if (cell === undefined) continue;
    const column = `${cell.table} ${cell.column}`;
    if (cell.row === 0 && HEAD.test(wordsOf(text))) columns.add(column);
    const [before, years] = (columns.has(column) ? YEARS.exec(wordsOf(text)) : null) ?? [];
    if (before === undefined || years === undefined) continue;
    const end = text.start + before.length;
    // Cells may be slices of one text.
    putUnder(found, text.root, plainSpan({ start: end - years.length, end, kind: 'age' }));
  }
  return found;
}

const NAMES = /^\s*(?:naam|name|full name|volledige naam|contactpersoon|contact)\s*$/iu;
/** "Bloem Haan": one word could be a key of a form that stands on its side. */
const FULL_NAME =
  /^\s*\p{Lu}[\p{L}.'’-]*(?: (?:van|de|der|den|ter|ten|el|al|bin|von|di|da|la))*(?: \p{Lu}[\p{L}.'’-]*){1,3}\s*$/u;
const ONE_WORD = /^\s*\p{Lu}[\p{L}'’-]+\s*$/u;

/** Of tables with a column for names, each cell of it that is one, whatever words it is made of: one word where others are whole names. */
export function namesInColumns({ paragraphs }: Document): RawText[] {
  const columns = new Map<string, RawText[]>();
  for (const { cell, text } of paragraphs) {
    if (cell === undefined) continue;
    const column = `${cell.table} ${cell.column}`;
    if (cell.row === 0 && NAMES.test(wordsOf(text))) columns.set(column, []);
    else if (cell.row > 0) columns.get(column)?.push(text);
  }
  return [...columns.values()].flatMap((cells) => {
    const isOfNames = cells.some(
      (cell) => FULL_NAME.test(wordsOf(cell)) || FIRST_NAMES.has(fold(wordsOf(cell).trim())),
    );
    return cells.filter(
      (cell) => FULL_NAME.test(wordsOf(cell)) || (isOfNames && ONE_WORD.test(wordsOf(cell))),
    );
  });
}
