import type { FootnoteCall } from '../model/document.ts';
import type { AuditContext } from './context.ts';
import { namedIn } from './quantifiers.ts';
import type { Quote } from './quotations.ts';
import { ownWords, sentenceBefore } from './sentences.ts';

// "“…”, aldus respondent 3", "“…” (respondent 3)"; with a capital it would open the next sentence.
const ATTRIBUTED =
  /^[\s,.]*(?:\(|(?:al)?dus|zo|zegt|zei|vertelt|vertelde|volgens|said|says|according\s+to)[^.]{0,40}/u;

/** Ids of the respondents whom the sentence around a quote names as its speakers. */
export function speakersNamed(context: AuditContext, quote: Quote, group: string | null): string[] {
  const place = writersPlace(context, quote.paragraph, quote.start);
  if (place === null || group === null) return [];
  const { words, offset, calls } = place;
  const rest = words.slice(Math.max(offset, quote.end));
  const behind = namedIn(ATTRIBUTED.exec(rest)?.[0] ?? '', context.people);
  const named = behind ?? namedIn(sentenceBefore(words, offset, calls), context.people);
  return named?.quantity.kind === 'named' ? named.quantity.numbers.map((number) => `${group}-${number}`) : [];
}

/** The writer's own words around a place; for a block quote those of the paragraph above it, and its end. */
export function writersPlace(context: AuditContext, paragraph: number, offset: number): WritersPlace | null {
  const { paragraphs } = context.report;
  let index = paragraph;
  while (index > 0 && paragraphs[index]?.quoted === true) index--;
  const found = paragraphs[index];
  if (found === undefined) return null;
  const quotes = context.quotes.filter((quote) => quote.paragraph === index);
  const words = ownWords(found, quotes);
  return { words, calls: found.calls, offset: index === paragraph ? offset : words.length };
}

interface WritersPlace {
  readonly words: string;
  readonly calls: readonly FootnoteCall[];
  readonly offset: number;
}
