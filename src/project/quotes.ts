import type { Document, Paragraph } from '../model/document.ts';
import { type RawText, wordsOf } from '../model/raw-text.ts';

/** A quotation in the report of four words or more. */
export interface Quote {
  /** The footnote called right behind it, null where there is none. */
  readonly footnote: number | null;
  /** Without its quotation marks. */
  readonly text: RawText;
  readonly line: number;
  /** Index in `Document.paragraphs`. */
  readonly paragraph: number;
  /** UTF-16 units in the paragraph, the marks included; half-open. */
  readonly start: number;
  readonly end: number;
}

// Not ‘single’ marks: in Dutch they set a term or a title apart, and are apostrophes as well.
const QUOTATION =
  /“([^“”]{8,}?)[”"]|„([^„“”]{8,}?)[“”"]|«([^«»]{8,}?)»|(?<![\p{L}\d])"([^"“”]{8,}?)"(?!\p{L})/gu;
const FEWEST_WORDS = 4;
// Between the closing mark and its footnote: punctuation and blanks.
const FARTHEST_CALL = 4;

/** The quotations of the paragraphs that `isReport` admits, in order. */
export function quotesOf(document: Document, isReport: (paragraph: number) => boolean): Quote[] {
  return document.paragraphs.flatMap((paragraph, i) => (isReport(i) ? quotesIn(paragraph, i) : []));
}

function quotesIn(paragraph: Paragraph, index: number): Quote[] {
  const words = wordsOf(paragraph.text);
  return [...words.matchAll(QUOTATION)].flatMap((match) => {
    const quoted = match.slice(1).find((group) => group !== undefined) ?? '';
    if (quoted.trim().split(/\s+/).length < FEWEST_WORDS) return [];
    const start = match.index + 1;
    const text = paragraph.text.slice(start, start + quoted.length);
    const end = match.index + match[0].length;
    const place = { paragraph: index, line: paragraph.line, start: match.index, end };
    return [{ footnote: callBehind(paragraph, words, end), text, ...place }];
  });
}

function callBehind(paragraph: Paragraph, words: string, end: number): number | null {
  const call = paragraph.calls.find(({ offset }) => offset >= end);
  if (call === undefined || call.offset - end > FARTHEST_CALL) return null;
  return /[\p{L}\d]/u.test(words.slice(end, call.offset)) ? null : call.number;
}
