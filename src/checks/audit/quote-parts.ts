import { type Token, tokensOf } from './tokens.ts';

/** A quote as it is aligned: its words, and where it says itself that something was left out. */
export interface QuoteWords {
  readonly tokens: readonly Token[];
  /** Indexes of tokens in front of which an ellipsis stands. */
  readonly gaps: ReadonlySet<number>;
}

const ELLIPSIS = /\(\s*(?:\.{2,}|…)\s*\)|\[\s*(?:\.{2,}|…)\s*\]|\.{3,}|…/g;
// "[de huurder]" is the writer's, and said to be.
const INSERTED = /\[[^\]]{1,60}\]/g;

export function quoteWords(quote: string): QuoteWords {
  const ellipses = [...quote.matchAll(ELLIPSIS)].map(({ index }) => index);
  const blank = (match: string) => ' '.repeat(match.length);
  const tokens = tokensOf(quote.replace(ELLIPSIS, blank).replace(INSERTED, blank));
  const gaps = new Set<number>();
  for (const at of ellipses) {
    const next = tokens.findIndex(({ start }) => start >= at);
    if (next > 0) gaps.add(next);
  }
  return { tokens, gaps };
}
