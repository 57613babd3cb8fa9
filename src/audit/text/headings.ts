import type { Document } from '../../model/document.ts';
import type { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';

/** The nearest heading above a line of a report: by its style, or a short line of its own without a full stop. */
export function headingOver({ paragraphs }: Document, line: number): RawText | null {
  let i = paragraphs.length - 1;
  while (i >= 0 && (paragraphs[i]?.line ?? 0) >= line) i--;
  for (; i >= 0; i--) {
    const paragraph = paragraphs[i];
    const text = paragraph === undefined ? '' : wordsOf(paragraph.text).trim();
    if (paragraph === undefined || text === '') continue;
    // What somebody said heads nothing, and a cell only its column.
    if (paragraph.quoted === true || paragraph.isSetIn === true || paragraph.cell !== undefined) continue;
    if (paragraph.heading !== null || isHeadingLike(text)) return withoutBlanks(paragraph.text);
  }
  return null;
}

function withoutBlanks(text: RawText): RawText {
  const words = wordsOf(text);
  const start = words.length - words.trimStart().length;
  return text.slice(start, words.trimEnd().length);
}

const LONGEST_HEADING = 70;

function isHeadingLike(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    !/[.!?:;,”"]$/.test(text) &&
    /^\P{Ll}/u.test(text) &&
    !/^[-·•*]/.test(text)
  );
}
