import type { Document, SourceFile } from '../../model/document.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { CopyDraft } from '../copy/draft.ts';
import { draftText } from '../copy/text.ts';
import { Refusal } from '../office/refusal.ts';
import { withInsertions } from '../office/xml-edit.ts';
import { noteWords, REMARK_START, type Remark } from '../remarks.ts';
import { decodeText } from '../text/encoding.ts';
import { splitLines } from '../text/lines.ts';
import { readMarkdown } from './markdown.ts';

/** The text as it is, with a note between braces (`{>>kantlijn: …<<}`) behind the words of each remark. */
export async function remarkMarkdown(source: SourceFile, remarks: readonly Remark[]): Promise<Uint8Array> {
  // Places are counted with a line end as one sign.
  const text = (decodeText(source.bytes).text ?? '').replaceAll('\r\n', '\n');
  const insertions = remarkPlaces(text, await readMarkdown(source), remarks).map((at, i) => ({
    at,
    markup: `{>>${REMARK_START}${noteWords(remarks[i]?.lines ?? [])}<<}`,
  }));
  try {
    return withInsertions(source.bytes, insertions);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // An old encoding cannot hold every sign of a remark.
    return withInsertions(Buffer.from(text, 'utf8'), insertions);
  }
}

/** Taken apart for a copy, with room behind the words of each remark. */
export async function draftRemarkedText(source: SourceFile, remarks: readonly Remark[]): Promise<CopyDraft> {
  const draft = draftText(source);
  const text = decodeText(source.bytes).text ?? '';
  const rooms = remarkPlaces(text, await readMarkdown(source), remarks);
  return { ...draft, rooms: rooms.map((at) => ({ at, before: `{>>${REMARK_START}`, behind: '<<}' })) };
}

/** In the text, behind a remark's words, with what closes them; at the end of their line where they stand there otherwise. */
function remarkPlaces(text: string, { paragraphs }: Document, remarks: readonly Remark[]): number[] {
  const lines = splitLines(text);
  const title = paragraphs.findIndex((paragraph) => wordsOf(paragraph.text).trim() !== '');
  return remarks.map(({ range }) => {
    const paragraph = paragraphs[range?.to.paragraph ?? title];
    const line = lines[(paragraph?.line ?? 1) - 1] ?? { from: 0, to: text.length };
    const whole = text.slice(line.from, line.to);
    const said =
      range === null || paragraph === undefined ? '' : wordsOf(paragraph.text.slice(0, range.to.offset));
    const end = whole.startsWith('|') ? null : endOfWords(said.trimEnd(), whole);
    return line.from + (end ?? whole.trimEnd().length);
  });
}

/** Behind the last of some words on the line that they stand on; null where it is written otherwise. */
function endOfWords(said: string, line: string): number | null {
  for (const length of TAILS) {
    const last = said.slice(-length).trimStart();
    const at = last === '' ? -1 : line.indexOf(last);
    if (at < 0 || line.indexOf(last, at + 1) >= 0) continue;
    CLOSING.lastIndex = at + last.length;
    return at + last.length + (CLOSING.exec(line)?.[0].length ?? 0);
  }
  return null;
}

/** UTF-16 units by which words are known on their line: fewer where it is marked up between them. */
const TAILS = [80, 40, 20, 8];
/** What belongs to the words before it: signs that end them, marks of bold and italic words, calls of footnotes. */
const CLOSING = /(?:[*_"”’».,;:!?)]|\[\^[^\]\s]+\])*/y;
