import type { QuotedWord } from '../../language/quoted-words.ts';
import { type Alignment, align } from './align.ts';
import type { QuoteWords } from './quote-parts.ts';

/** A part of a quote and where it fits. */
export interface QuotePiece {
  readonly alignment: Alignment;
  readonly tokens: readonly QuotedWord[];
}

/** Words: a shorter piece fits anywhere. */
const SHORTEST = 4;
/** Edits per word of both pieces together. */
const CLOSE = 0.2;

/**
 * A quote put together from two places, in whatever order they were said: both pieces fit closely. Null where they do not.
 * The best place to cut is where the cheapest beginning and the cheapest end meet.
 */
export function inTwoPieces(
  { tokens, gaps }: QuoteWords,
  stretch: readonly QuotedWord[],
): [QuotePiece, QuotePiece] | null {
  if (tokens.length < 2 * SHORTEST) return null;
  const heads = costsOfHeads(tokens, stretch);
  const tails = costsOfHeads([...tokens].reverse(), [...stretch].reverse());
  let cut = 0;
  let least = Math.floor(CLOSE * tokens.length) + 1;
  for (let i = SHORTEST; i <= tokens.length - SHORTEST; i++) {
    const cost = (heads[i] ?? 0) + (tails[tokens.length - i] ?? 0);
    if (cost < least) [cut, least] = [i, cost];
  }
  if (cut === 0) return null;
  const [head, tail] = [
    pieceOf(tokens, gaps, stretch, 0, cut),
    pieceOf(tokens, gaps, stretch, cut, tokens.length),
  ];
  return [head, tail];
}

function pieceOf(
  all: readonly QuotedWord[],
  gaps: ReadonlySet<number>,
  stretch: readonly QuotedWord[],
  from: number,
  to: number,
): QuotePiece {
  const tokens = all.slice(from, to);
  const own = new Set([...gaps].filter((gap) => gap > from && gap < to).map((gap) => gap - from));
  return { tokens, alignment: align(tokens, own, stretch) };
}

/** By number of words: the fewest edits with which so many of the first words stand anywhere. */
function costsOfHeads(quote: readonly QuotedWord[], stretch: readonly QuotedWord[]): number[] {
  const row = new Float64Array(stretch.length + 1);
  const costs = [0];
  for (const [i, { word }] of quote.entries()) {
    let diagonal = row[0] ?? 0;
    row[0] = i + 1;
    let least = i + 1;
    for (let j = 1; j < row.length; j++) {
      const above = row[j] ?? 0;
      const same = word === stretch[j - 1]?.word ? 0 : 1;
      row[j] = Math.min(diagonal + same, above + 1, (row[j - 1] ?? 0) + 1);
      diagonal = above;
      least = Math.min(least, row[j] ?? 0);
    }
    costs.push(least);
  }
  return costs;
}
