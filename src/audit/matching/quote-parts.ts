import { isPlaceholder } from '../../key/written-placeholders.ts';
import { matchesOf } from '../../language/matches.ts';
import { type QuotedWord, quotedWords, withoutNoises } from '../../language/quoted-words.ts';

/** A quote as it is aligned: its words, and where it says itself that something was left out. */
export interface QuoteWords {
  readonly tokens: readonly QuotedWord[];
  /** Indexes of tokens in front of which an ellipsis or an insertion stands. */
  readonly gaps: ReadonlySet<number>;
  /** What stands between these, as it is written. */
  readonly parts: readonly string[];
}

const ELLIPSIS = /\(\s*(?:\.{2,}|…)\s*\)|\[\s*(?:\.{2,}|…)\s*\]|\.{3,}|…/g;
// "[de huurder]" is the writer's, and said to be: it stands for words, or beside them.
const INSERTED = /\[[^\]]{1,60}\]/g;
const EDGES = /^[\s,;:.!?]+|[\s,;:.!?]+$/g;

export function quoteWords(quote: string): QuoteWords {
  const blank = (match: string) => ' '.repeat(match.length);
  const withoutEllipses = quote.replace(ELLIPSIS, blank);
  // "[naam 1]" is somebody whose name was hidden: a word of the quote like any other.
  const isInserted = (words: string) => !isPlaceholder(words);
  const insertions = [...matchesOf(withoutEllipses, INSERTED)].filter(([words]) => isInserted(words));
  const ellipses = [...matchesOf(quote, ELLIPSIS)];
  const tokens = quotedWords(
    withoutNoises(withoutEllipses.replace(INSERTED, (words) => (isInserted(words) ? blank(words) : words))),
  );
  const gaps = new Set<number>();
  for (const { index } of [...ellipses, ...insertions]) {
    const next = tokens.findIndex(({ start }) => start >= index);
    if (next > 0) gaps.add(next);
  }
  const left = [...ellipses, ...insertions].sort((a, b) => a.index - b.index);
  return { tokens, gaps, parts: left.length === 0 ? [quote] : partsBetween(quote, left) };
}

function partsBetween(quote: string, left: readonly RegExpMatchArray[]): string[] {
  const ends = [...left.map(({ index = 0 }) => index), quote.length];
  const starts = [0, ...left.map((match) => (match.index ?? 0) + match[0].length)];
  return starts
    .map((start, i) => quote.slice(start, ends[i]).replace(EDGES, ''))
    .filter((part) => part !== '');
}
