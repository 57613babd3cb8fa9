import type { Document } from '../../model/document.ts';
import { NO_TEXT, type RawText } from '../../model/raw-text.ts';
import { cellText, gridsOf } from './grid.ts';
import { talkTable } from './talk-table.ts';

/** A column of a table of talk that is neither said nor beside it. */
export interface UnreadColumn {
  /** Of its first cell that is filled, the head too. */
  readonly text: RawText;
  readonly line: number;
  /** How many of its cells are filled, without the head. */
  readonly cells: number;
  /** Index in `Document.paragraphs`, of that first cell. */
  readonly paragraph: number;
}

export function unreadColumns(document: Document): UnreadColumn[] {
  return [...gridsOf(document).values()].flatMap((grid) => {
    const table = talkTable(document, grid);
    if (table === null) return [];
    return table.unread.flatMap((column) => {
      const filled = grid.rows.filter((row) => cellText(document, row, column) !== '');
      const at = filled[0]?.get(column)?.[0];
      const paragraph = at === undefined ? undefined : document.paragraphs[at];
      if (at === undefined || paragraph === undefined) return [];
      const head = filled[0] === grid.rows[0] ? table.firstRow : 0;
      return [
        { text: paragraph.text ?? NO_TEXT, line: paragraph.line, cells: filled.length - head, paragraph: at },
      ];
    });
  });
}
