import type { Document } from '../../model/document.ts';
import { RawText } from '../../model/raw-text.ts';
import type { FragmentTable } from '../../model/tables.ts';
import { kindsOfHead } from './columns.ts';
import { cellText, type Grid, gridsOf } from './grid.ts';

/** Tables "label | fragment | respondent" that somebody made by hand, as a thesis has them behind its analysis. */
export function fragmentTablesOf(document: Document): FragmentTable[] {
  return [...gridsOf(document).values()].flatMap((grid) => fragmentTable(document, grid) ?? []);
}

function fragmentTable(document: Document, grid: Grid): FragmentTable | null {
  const [head, ...body] = grid.rows;
  if (head === undefined || body.length === 0) return null;
  const heads = Array.from({ length: grid.columns }, (_, column) =>
    kindsOfHead(cellText(document, head, column)),
  );
  const fragment = heads.findIndex((kinds) => kinds.has('fragment'));
  const label = heads.findIndex((kinds) => kinds.has('code'));
  const whom = heads.findIndex((kinds) => kinds.has('whom') || kinds.has('speaker'));
  if (fragment < 0 || label < 0) return null;
  // A column of how many fragments there are holds none.
  const cells = body.map((row) => cellText(document, row, fragment)).filter((words) => words !== '');
  if (cells.length > 0 && !cells.some((words) => /\p{L}{2}/u.test(words))) return null;
  let above = '';
  const rows = body.flatMap((row) => {
    const words = cellText(document, row, fragment);
    // A label stands once for the rows below it where its cells are joined.
    above = cellText(document, row, label) || above;
    const first = [...row.values()][0]?.[0] ?? grid.first;
    if (words === '') return [];
    const respondent = whom < 0 ? '' : cellText(document, row, whom);
    return [
      {
        label: RawText.of(above),
        fragment: RawText.of(words),
        respondent: respondent === '' ? null : RawText.of(respondent),
        line: document.paragraphs[first]?.line ?? 1,
      },
    ];
  });
  return { document, line: document.paragraphs[grid.first]?.line ?? 1, rows };
}
