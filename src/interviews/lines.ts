import type { Document } from '../model/document.ts';
import { wordsOf } from '../model/words-of.ts';

/** A line of a document as it is read for turns: a paragraph, or what a soft line break cuts out of one. */
export interface Line {
  /** Index in `Document.paragraphs`. */
  readonly paragraph: number;
  /** UTF-16 units from the paragraph's start to the line's. */
  readonly offset: number;
  readonly text: string;
  readonly number: number;
  readonly isHeading: boolean;
}

/** The lines of the paragraphs from `start` up to `end` that hold any words. */
export function linesOf(document: Document, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let i = start; i < end; i++) {
    const paragraph = document.paragraphs[i];
    if (paragraph === undefined) break;
    let offset = 0;
    for (const text of wordsOf(paragraph.text).split('\n')) {
      const line = {
        paragraph: i,
        offset,
        text,
        number: paragraph.line,
        isHeading: paragraph.heading !== null,
      };
      if (text.trim() !== '') lines.push(line);
      offset += text.length + 1;
    }
  }
  return lines;
}
