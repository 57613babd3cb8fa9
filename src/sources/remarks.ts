import type { Document, Note, TextRange } from '../model/document.ts';
import { wordsOf } from '../model/words-of.ts';

/** Who writes remarks in the margin of a report that was checked. */
export const REMARKS_BY = 'kantlijn';

/** How one starts in a text, where a note has no author of its own. */
export const REMARK_START = `${REMARKS_BY}: `;

/** A remark in the margin of a document. */
export interface Remark {
  /** Null for one on the document as a whole, which stands at its title. */
  readonly range: TextRange | null;
  /** Its paragraphs. */
  readonly lines: readonly string[];
}

/** A remark as one note between braces: braces of its own would end it before its end. */
export function noteWords(lines: readonly string[]): string {
  const sentences = lines.map((line) => (/[\p{L}\p{N}]$/u.test(line) ? `${line}.` : line));
  return sentences.join(' ').replaceAll('<<}', '<< }').replaceAll('{>>', '{ >>');
}

function isOwnRemark({ author, text }: Note): boolean {
  return wordsOf(author) === REMARKS_BY || wordsOf(text.slice(0, REMARK_START.length)) === REMARK_START;
}

/** Whether kantlijn wrote remarks into it: then it is a copy of a document that is elsewhere. */
export function isRemarked({ notes }: Document): boolean {
  return notes.some(isOwnRemark);
}

/** The document without the remarks that kantlijn wrote: nobody coded anything with them. */
export function withoutRemarks(document: Document): Document {
  const notes = document.notes.filter((note) => !isOwnRemark(note));
  const { saw } = document;
  if (notes.length === document.notes.length) return document;
  if (saw === undefined) return { ...document, notes };
  return { ...document, notes, saw: { ...saw, notes: saw.notes - (document.notes.length - notes.length) } };
}
