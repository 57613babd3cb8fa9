import { putUnder } from '../../model/grouped.ts';

/** Where a quote ends, and its footnote: what its citation is found by. */
export interface QuoteEnd {
  readonly footnote: number | null;
  readonly paragraph: number;
  /** UTF-16 units in the paragraph. */
  readonly end: number;
  /** The same, behind who is said to say it: "“…”, aldus respondent 3 (bijlage 5)". */
  readonly saidUpTo: number;
}

interface Pointer {
  readonly footnote: number | null;
  readonly paragraph: number | null;
  readonly offset: number;
}

/** UTF-16 units between a quote and the parentheses behind it: punctuation and blanks. */
const FARTHEST = 4;

/** Finds what a quote's footnote points at, or the parentheses right behind it. */
export function behindQuotes<T extends Pointer>(pointers: readonly T[]): (quote: QuoteEnd) => T | null {
  const byFootnote = new Map<number, T>();
  const byParagraph = new Map<number, T[]>();
  for (const pointer of pointers) {
    const { footnote, paragraph } = pointer;
    if (footnote !== null && !byFootnote.has(footnote)) byFootnote.set(footnote, pointer);
    if (footnote !== null || paragraph === null) continue;
    putUnder(byParagraph, paragraph, pointer);
  }
  return ({ footnote, paragraph, end, saidUpTo }) => {
    const called = footnote === null ? undefined : byFootnote.get(footnote);
    const near = ({ offset }: Pointer) => offset >= end && offset - saidUpTo <= FARTHEST;
    return called ?? byParagraph.get(paragraph)?.find(near) ?? null;
  };
}
