import type { Document, Note } from '../../model/document.ts';
import { NO_TEXT, RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { Beside } from './table-lines.ts';

/** Codes beside the words of a row, as notes on those words. */
export function besideNotes({ paragraphs, notes }: Document, beside: readonly Beside[]): Note[] {
  return beside.flatMap(({ codes, words }, i) => {
    const [first, last] = [words[0], words[words.length - 1]];
    const [from, to] = [paragraphs[first ?? -1], paragraphs[last ?? -1]];
    if (first === undefined || last === undefined || from === undefined || to === undefined) return [];
    const textsOf = (cell: readonly number[]) => cell.flatMap((at) => paragraphs[at]?.text ?? []);
    return [
      {
        ordinal: notes.length + i + 1,
        author: NO_TEXT,
        text: cellsAsNote(codes.map(textsOf)),
        anchor: RawText.join(textsOf(words), '\n'),
        range: { from: { paragraph: first, offset: 0 }, to: { paragraph: last, offset: to.text.length } },
        exact: true,
        reply: false,
        line: paragraphs[codes[0]?.[0] ?? -1]?.line ?? from.line,
      },
    ];
  });
}

/** The words of one cell; of a cell for each level what a note would say ("molen > wind"), a line for each code of the last. */
function cellsAsNote(cells: readonly (readonly RawText[])[]): RawText {
  const last = cells[cells.length - 1] ?? [];
  const above = cells.slice(0, -1).map((texts) => RawText.join(texts, ' '));
  if (above.length === 0) return RawText.join(last, '\n');
  const isNumbered = [...above, ...last].every((text) => NUMBER.test(wordsOf(text)));
  const codes = last.flatMap(codesOfCell);
  const written = isNumbered
    ? codes.map((code) => numberBelow(above, code))
    : codes.map((code) => RawText.join([...above, code], ' > '));
  return RawText.join(written, '\n');
}

const NUMBER = /^\s*\d{1,2}(?:\.\d{1,2})*\s*$/;

/** "1" and "2" are 1.2, "1" and "1.2" too. */
function numberBelow(above: readonly RawText[], code: RawText): RawText {
  return wordsOf(code).includes('.') ? code : RawText.join([...above, code], '.');
}

function codesOfCell(text: RawText): RawText[] {
  return [...wordsOf(text).matchAll(/[^;]+/g)].map(({ index, 0: { length } }) =>
    text.slice(index, index + length),
  );
}
