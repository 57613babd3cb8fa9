import { onceFor } from '../model/deferred.ts';
import type { Document } from '../model/document.ts';
import { groupedBy } from '../model/grouped.ts';
import type { Piece, Transcript } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { lineNumbers } from './line-numbers.ts';
import { type Line, linesIn } from './lines.ts';

/** Words of a transcript, in UTF-16 units of its text, and the numbers of the lines that they stand on. */
export interface NumberedLines {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  /** More than `first` where one paragraph stands on several numbered lines. */
  readonly last: number;
}

/**
 * The lines of a transcript with the numbers that are typed before them, or stand in a cell beside them; each fifth is
 * enough. Empty where lines have no numbers in the text: those that Word shows are not in the file.
 */
export const numberedLinesOf = onceFor(({ document, pieces }: Transcript): readonly NumberedLines[] => {
  const beside = numbersInCells(document);
  const byParagraph = groupedBy(
    pieces.filter(({ from, to }) => to > from),
    (piece) => piece.paragraph,
  );
  const lines = [...byParagraph].flatMap(([paragraph, own]) =>
    linesIn(document, paragraph).flatMap((line) => {
      const words = own.filter((piece) => isPieceOn(piece, line));
      return words.length === 0 ? [] : [{ words, number: line.head.number ?? beside(line) }];
    }),
  );
  const numbers = lineNumbers(lines.map(({ number }) => number)) ?? [];
  return lines.flatMap(({ words }, i) => {
    const first = numbers[i] ?? null;
    if (first === null) return [];
    const from = Math.min(...words.map(({ at }) => at));
    const to = Math.max(...words.map((piece) => piece.at + piece.to - piece.from));
    return [{ from, to, first, last: Math.max(first, (numbers[i + 1] ?? 0) - 1) }];
  });
});

function isPieceOn({ from }: Piece, { offset, text }: Line): boolean {
  return from >= offset && from <= offset + text.length;
}

/** The number that stands alone in the first cell of a row. */
function numbersInCells({ paragraphs }: Document): (line: Line) => number | null {
  const rows = new Map<string, number>();
  for (const { cell, text } of paragraphs) {
    const number = cell?.column === 0 ? /^\s*(\d{1,4})\.?\s*$/.exec(wordsOf(text))?.[1] : undefined;
    if (cell !== undefined && number !== undefined) rows.set(`${cell.table} ${cell.row}`, Number(number));
  }
  return ({ cell }) => (cell === null ? null : (rows.get(`${cell.table} ${cell.row}`) ?? null));
}
