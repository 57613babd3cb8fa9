import type { Document } from '../../model/document.ts';
import { RawText } from '../../model/raw-text.ts';
import type { CodeList } from '../../model/tables.ts';
import { codesByLevel, levelColumns } from './code-levels.ts';
import { kindsOfHead } from './columns.ts';
import { cellText, type Grid, type GridRow, gridsOf } from './grid.ts';
import { talkTable } from './talk-table.ts';

const CODE = /^(?:codes?|code ?(?:nummer|number|nr|no)|nr|nummer|no|number|labels?)$/iu;
const NAME =
  /^(?:(?:code|label)? ?(?:naam|name)|(?:sub)?(?:code|label)s?|titel|title|(?:sub)?(?:thema|theme|categorie|category))$/iu;
const DEFINITION =
  /^(?:definiti(?:e|on)s?|omschrijving(?:en)?|beschrijving(?:en)?|descriptions?|betekenis(?:sen)?|meanings?|toelichting|uitleg|explanations?)$/iu;
const FEWEST = 2;

/** Tables "code | name | definition" or "label | sub | ad" that somebody made by hand: a codebook as a thesis appends it. */
export function codeListsOf(document: Document): CodeList[] {
  return [...gridsOf(document).values()].flatMap((grid) => codeListIn(document, grid) ?? []);
}

function codeListIn(document: Document, grid: Grid): CodeList | null {
  const [head, ...body] = grid.rows;
  if (head === undefined || body.length < FEWEST) return null;
  const heads = Array.from({ length: grid.columns }, (_, column) =>
    cellText(document, head, column).replace(/[\s.:]+$/u, ''),
  );
  if (heads.some((words) => kindsOfHead(words).has('fragment'))) return null;
  const definition = heads.findIndex((words) => DEFINITION.test(words));
  const line = document.paragraphs[grid.first]?.line ?? 1;
  const listed = { document, line, above: wordsAbove(document, grid) };
  const cell = (row: GridRow, column: number) => {
    const words = column < 0 ? '' : cellText(document, row, column).trim();
    return words === '' ? null : RawText.of(words);
  };
  const levels = levelColumns(heads);
  if (levels.length > 0) {
    const cellsOf = (row: GridRow) => levels.map((column) => cellText(document, row, column).trim());
    const rows = codesByLevel(
      body.map((row) => ({ cells: cellsOf(row), definition: cell(row, definition) })),
    );
    return talkTable(document, grid) === null && rows.length >= FEWEST ? { ...listed, rows } : null;
  }
  const code = heads.findIndex((words) => CODE.test(words));
  const name = heads.findIndex((words, column) => column !== code && NAME.test(words));
  if (code < 0 || (name < 0 && definition < 0) || talkTable(document, grid) !== null) return null;
  const rows = body.flatMap((row) => {
    const written = cell(row, code);
    return written === null
      ? []
      : [{ code: written, name: cell(row, name), definition: cell(row, definition) }];
  });
  return { ...listed, rows };
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
