import type { FootnoteCall, Paragraph } from '../../model/document.ts';
import { wordsOf } from '../../model/raw-text.ts';
import type { Quote } from '../../project/quotes.ts';

/** The paragraph's own words: what it quotes is blanked, so that no respondent's sentence counts as the writer's. */
export function ownWords(paragraph: Paragraph, quotes: readonly Quote[]): string {
  let words = wordsOf(paragraph.text);
  for (const { start, end } of quotes)
    words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end);
  return words;
}

const ENDS = /[.!?](?=\s+[\p{Lu}“„«"‘(])/gu;

/**
 * The sentence that stands before a place; one that ends right there, with its full stop. A footnote's call with a
 * capital behind it ends a sentence too: the quote it belongs to has been blanked.
 */
export function sentenceBefore(words: string, offset: number, calls: readonly FootnoteCall[]): string {
  const head = words.slice(0, offset).replace(/[\s.!?:;,)]+$/u, '');
  let start = 0;
  for (const match of head.matchAll(ENDS)) start = match.index + 1;
  for (const call of calls) {
    if (call.offset < head.length && call.offset > start && /^\s*\p{Lu}/u.test(words.slice(call.offset)))
      start = call.offset;
  }
  return head.slice(start).trim();
}
