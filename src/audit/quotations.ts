import type { Document, Paragraph } from '../model/document.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

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
  const { paragraphs } = document;
  return paragraphs.flatMap((paragraph, i) => {
    if (!isReport(i)) return [];
    if (paragraph.quoted !== true) return quotesIn(paragraph, i);
    // A block is read once, at its last line: there its citation stands.
    return endsBlock(paragraphs, i) ? blockQuote(paragraphs, i) : [];
  });
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

/** The next paragraph is no part of the same block: none follows on the next line, or a footnote closes this one. */
function endsBlock(paragraphs: readonly Paragraph[], index: number): boolean {
  const [own, next] = [paragraphs[index], paragraphs[index + 1]];
  if (own === undefined || next === undefined || next.quoted !== true) return true;
  return next.line > own.line + 1 || own.calls.some(({ offset }) => offset >= own.text.length);
}

const MARKS = /^[\s“„«"]+|[\s”“»"]+$/g;
const OPENS = /^\s*[“„«"]/;
// "(Bijlage 4, label 3, sub 1)" and "(respondent 3)" behind the words; "— Respondent 3" on a line of its own.
const BEHIND = /\s*\([^()]*\d[^()]*\)[\s.]*$/u;
const ATTRIBUTION = /^\s*[—–-]\s*.{1,60}$/u;

function blockQuote(paragraphs: readonly Paragraph[], last: number): Quote[] {
  let first = last;
  while (first > 0 && paragraphs[first - 1]?.quoted === true && !endsBlock(paragraphs, first - 1)) first--;
  const block = paragraphs.slice(first, last + 1);
  const end = block.findLastIndex(({ text }) => !ATTRIBUTION.test(wordsOf(text)));
  const closing = block[end];
  const opening = block[0];
  if (closing === undefined || opening === undefined) return [];
  const marked = block.flatMap((paragraph, i) => quotesIn(paragraph, first + i));
  if (marked.length > 0 && !OPENS.test(wordsOf(opening.text))) return marked;
  const length = wordsOf(closing.text).replace(BEHIND, '').length;
  const text = unmarked(
    RawText.join([...block.slice(0, end).map((one) => one.text), closing.text.slice(0, length)], ' '),
  );
  if (wordsOf(text).split(/\s+/).length < FEWEST_WORDS) return [];
  const footnote = block.flatMap(({ calls }) => calls)[0]?.number ?? callBefore(paragraphs[first - 1]);
  return [{ footnote, text, line: opening.line, paragraph: first + end, start: 0, end: length }];
}

function unmarked(text: RawText): RawText {
  const words = wordsOf(text);
  const bare = words.replace(MARKS, '');
  const start = words.indexOf(bare);
  return text.slice(start, start + bare.length);
}

/** "Zij zegt het zo:¹" above a block. */
function callBefore(paragraph: Paragraph | undefined): number | null {
  const words = paragraph === undefined ? '' : wordsOf(paragraph.text).trimEnd();
  const call = paragraph?.calls.at(-1);
  return call !== undefined && words.endsWith(':') && call.offset >= words.length - 1 ? call.number : null;
}
