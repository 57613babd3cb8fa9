import { onOneLine } from '../../language/blanks.ts';
import type { QuotedWord } from '../../language/quoted-words.ts';
import type { Turn } from '../../model/project.ts';
import type { QuoteStatus } from '../result/report.ts';
import { align, type Change, LEAP } from './align.ts';
import type { Spoken } from './corpus.ts';
import { type QuoteWords, quoteWords } from './quote-parts.ts';
import { inTwoPieces, type QuotePiece } from './two-pieces.ts';

/** What was said, and what the quote has; empty where nothing was. Both begin at UTF-16 units, of the transcript's text and of the quote. */
export interface JudgedChange {
  readonly from: string;
  readonly to: string;
  readonly said: number;
  readonly written: number;
}

/** What became of a quote in one transcript. */
export interface Judgement {
  readonly spoken: Spoken;
  readonly status: QuoteStatus;
  /** Of words, and the same per word of the quote. */
  readonly edits: number;
  readonly cost: number;
  readonly changes: readonly JudgedChange[];
  /** UTF-16 units in the transcript's text; empty where the quote is not found. */
  readonly start: number;
  readonly end: number;
  /** The first turn of what was quoted. */
  readonly turn: Turn | null;
}

/**
 * Edits per word up to which a quote is a changed one, and up to which it only resembles something. Any four Dutch words
 * share two with half of all interviews, so short quotes have to be closer (bench/audit.mjs prints the error rates).
 */
export const ALTERED = 0.35;
export const DOUBTFUL = 0.5;
const SHORT = 6;
const DOUBTFUL_SHORT = 0.4;

function doubtfulUpTo(words: number): number {
  return words <= SHORT ? DOUBTFUL_SHORT : DOUBTFUL;
}

/** The quote in a transcript, or in tokens `from` up to `to` of it. */
export function judge(quote: string, spoken: Spoken, from = 0, to = spoken.tokens.length): Judgement {
  const words = quoteWords(quote);
  const stretch = spoken.tokens.slice(from, to);
  const whole = align(words.tokens, words.gaps, stretch);
  const isClose = whole.edits <= ALTERED * words.tokens.length;
  const two = isClose ? null : inTwoPieces(words, stretch);
  const isTwo = two !== null && areApart(spoken, stretch, two);
  const pieces = (isTwo ? two : [{ alignment: whole, tokens: words.tokens }]).map((piece) =>
    spelledAsOne(piece, stretch),
  );
  const edits = pieces.reduce((sum, { alignment }) => sum + alignment.edits, 0);
  const first = pieces[0]?.alignment ?? whole;
  const start = stretch[first.first]?.start ?? 0;
  const end = Math.max(start, stretch[first.last - 1]?.end ?? 0);
  const cost = words.tokens.length === 0 ? 1 : edits / words.tokens.length;
  const turns = turnsBetween(spoken, start, end);
  const isSpliced = pieces.length > 1 || whole.leaps > 0 || (turns.length > 1 && words.gaps.size === 0);
  return {
    spoken,
    status: statusOf(cost, words, isSpliced, spoken.text.slice(Math.max(0, start - 3), end + 3)),
    edits,
    cost,
    changes: pieces.flatMap(({ alignment, tokens }) =>
      alignment.changes.map((change) => {
        const from = isTwo ? change.from : saidInstead(change, tokens.length, spoken.text, stretch);
        return {
          from: quotedPart(spoken.text, stretch, from),
          to: quotedPart(quote, tokens, change.to),
          said: stretch[from[0]]?.start ?? 0,
          written: tokens[change.to[0]]?.start ?? 0,
        };
      }),
    ),
    start,
    end,
    turn: turns[0] ?? null,
  };
}

/** Without the changes that only write apart what was written together, "een half jaar" for "een halfjaar". */
function spelledAsOne({ alignment, tokens }: QuotePiece, stretch: readonly QuotedWord[]): QuotePiece {
  const { changes } = alignment;
  const alike = changes.map((change) => saidInOneSpelling(change, tokens, stretch));
  const ends = alike.flatMap((from) => from ?? []);
  if (ends.length === 0) return { alignment, tokens };
  const cost = changes.reduce(
    (sum, { from, to }, i) => sum + (alike[i] === null ? 0 : Math.max(from[1] - from[0], to[1] - to[0])),
    0,
  );
  return {
    alignment: {
      ...alignment,
      edits: alignment.edits - cost,
      changes: changes.filter((_, i) => alike[i] === null),
      first: changes[0]?.to[0] === 0 ? (alike[0]?.[0] ?? alignment.first) : alignment.first,
      last: Math.max(alignment.last, ...ends),
    },
    tokens,
  };
}

/** The words of the transcript that have the letters of those in the quote; null where they are others. */
function saidInOneSpelling(
  { from: [first, last], to }: Change,
  tokens: readonly QuotedWord[],
  stretch: readonly QuotedWord[],
): Change['from'] | null {
  const letters = (words: readonly QuotedWord[]) => words.map(({ word }) => word).join('');
  const written = letters(tokens.slice(...to));
  // At an end of the quote the alignment takes no words there, or others that are as many.
  const starts = to[0] === 0 ? range(first - MOST_APART, last) : [first];
  const ends = to[1] === tokens.length ? range(first, last + MOST_APART) : [last];
  for (const start of starts)
    for (const end of ends)
      if (start >= 0 && end > start && letters(stretch.slice(start, end)) === written) return [start, end];
  return null;
}

/** Words into which one may be parted. */
const MOST_APART = 3;

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/**
 * The words of the transcript that a change replaces. At an end of the quote the alignment takes none: then as many as
 * were put in, of those that the same sentence has there.
 */
function saidInstead(
  { from: [first, last], to: [start, end] }: Change,
  words: number,
  text: string,
  stretch: readonly QuotedWord[],
): Change['from'] {
  const most = last > first ? 0 : end - start;
  const goesOn = (i: number) => {
    const [word, next] = [stretch[i], stretch[i + 1]];
    return word !== undefined && next !== undefined && !/[.!?\n]/.test(text.slice(word.end, next.start));
  };
  let [from, behind] = [first, last];
  if (end === words) while (behind - last < most && goesOn(behind - 1)) behind++;
  else if (start === 0) while (first - from < most && goesOn(from - 1)) from--;
  return [from, behind];
}

function statusOf(
  cost: number,
  { tokens, parts }: QuoteWords,
  isSpliced: boolean,
  said: string,
): QuoteStatus {
  if (cost > doubtfulUpTo(tokens.length)) return 'not-found';
  if (cost > ALTERED) return 'doubtful';
  if (isSpliced) return 'spliced';
  if (cost > 0) return 'altered';
  return standsIn(parts, said) ? 'verbatim' : 'normalised';
}

/** Letter by letter, the last full stop too; only blanks may differ. */
function standsIn(parts: readonly string[], said: string): boolean {
  const text = onOneLine(said);
  let from = 0;
  return parts.map(onOneLine).every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

/** From two turns, or ten words and more apart; nearer by it is a quote with words left out. */
function areApart(
  spoken: Spoken,
  stretch: readonly QuotedWord[],
  [head, tail]: readonly [QuotePiece, QuotePiece],
): boolean {
  const left = tail.alignment.first - head.alignment.last;
  if (left >= LEAP || left < 0) return true;
  const start = stretch[head.alignment.last - 1]?.start ?? 0;
  return turnsBetween(spoken, start, stretch[tail.alignment.first]?.end ?? start).length > 1;
}

function turnsBetween({ transcript }: Spoken, start: number, end: number): Turn[] {
  return transcript.turns.filter(({ text }) => text.start < end && text.start + text.length > start);
}

function quotedPart(
  text: string,
  tokens: readonly QuotedWord[],
  [first, last]: readonly [number, number],
): string {
  return last > first ? text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0) : '';
}
