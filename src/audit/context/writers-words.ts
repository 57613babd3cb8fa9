import type { FootnoteCall } from '../../model/document.ts';
import { wordsOutsideQuotes } from '../text/sentences.ts';
import type { AuditContext } from './context.ts';

/** The writer's own words around a place; for a block quote those of the paragraph above it, and its end. */
export function writersPlace(context: AuditContext, paragraph: number, offset: number): WritersPlace | null {
  const { paragraphs } = context.report;
  let index = paragraph;
  while (index > 0 && paragraphs[index]?.quoted === true) index--;
  const found = paragraphs[index];
  if (found === undefined) return null;
  const quotes = context.quotes.filter((quote) => quote.paragraph === index);
  const words = wordsOutsideQuotes(found, quotes);
  return { index, words, calls: found.calls, offset: index === paragraph ? offset : words.length };
}

export interface WritersPlace {
  /** Of the paragraph, in the report. */
  readonly index: number;
  readonly words: string;
  readonly calls: readonly FootnoteCall[];
  readonly offset: number;
}
