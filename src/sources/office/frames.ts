import type { Paragraph } from '../../model/document.ts';

/** A table of one cell is a frame around what stands in it, such as a coloured bar with a heading, and no table. */
export function withoutFrames(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const tables = new Set<number>();
  const ofSeveral = new Set<number>();
  for (const { cell } of paragraphs) {
    if (cell === undefined) continue;
    tables.add(cell.table);
    if (cell.row > 0 || cell.column > 0) ofSeveral.add(cell.table);
  }
  if (tables.size === ofSeveral.size) return paragraphs;
  return paragraphs.map((paragraph) => {
    const { cell, ...framed } = paragraph;
    return cell === undefined || ofSeveral.has(cell.table) ? paragraph : framed;
  });
}
