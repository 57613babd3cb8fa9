import type { QuoteStatus } from '../../model/audit.ts';
import type { Turn } from '../../model/project.ts';
import { type Alignment, align } from './align.ts';
import type { Spoken } from './corpus.ts';
import { type QuoteWords, quoteWords } from './quote-parts.ts';
import type { Token } from './tokens.ts';

/** What became of a quote in one transcript. */
export interface Judgement {
  readonly spoken: Spoken;
  readonly status: QuoteStatus;
  readonly cost: number;
  readonly changes: readonly { readonly from: string; readonly to: string }[];
  /** UTF-16 units in the transcript's text; empty where the quote is not found. */
  readonly start: number;
  readonly end: number;
  /** The first turn of what was quoted. */
  readonly turn: Turn | null;
}

/** Edits per word up to which a quote is a changed one, and up to which it only resembles something. */
export const ALTERED = 0.35;
export const DOUBTFUL = 0.5;

/** The quote in a transcript, or in tokens `from` up to `to` of it. */
export function judge(quote: string, spoken: Spoken, from = 0, to = spoken.tokens.length): Judgement {
  const words = quoteWords(quote);
  const stretch = spoken.tokens.slice(from, to);
  const alignment = align(words.tokens, words.gaps, stretch);
  const start = stretch[alignment.first]?.start ?? 0;
  const end = Math.max(start, stretch[alignment.last - 1]?.end ?? 0);
  const cost = words.tokens.length === 0 ? 1 : alignment.edits / words.tokens.length;
  const turns = turnsBetween(spoken, start, end);
  const status = statusOf(quote, spoken, words, alignment, cost, turns, start, end);
  return {
    spoken,
    status,
    cost: Math.round(cost * 1000) / 1000,
    changes: alignment.changes.map((change) => ({
      from: cut(spoken.text, stretch, change.from),
      to: cut(quote, words.tokens, change.to),
    })),
    start,
    end,
    turn: turns[0] ?? null,
  };
}

function statusOf(
  quote: string,
  spoken: Spoken,
  words: QuoteWords,
  alignment: Alignment,
  cost: number,
  turns: readonly Turn[],
  start: number,
  end: number,
): QuoteStatus {
  if (cost > DOUBTFUL) return 'not-found';
  if (cost > ALTERED) return 'doubtful';
  const saysSo = words.gaps.size > 0;
  if (alignment.leaps > 0 || (turns.length > 1 && !saysSo)) return 'spliced';
  if (cost > 0) return 'altered';
  return saysSo || standsIn(quote, spoken.text, start, end) ? 'verbatim' : 'normalised';
}

/** Letter by letter, the last full stop too; only blanks may differ. */
function standsIn(quote: string, text: string, start: number, end: number): boolean {
  const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();
  return tidy(text.slice(Math.max(0, start - 3), end + 3)).includes(tidy(quote));
}

function turnsBetween({ transcript }: Spoken, start: number, end: number): Turn[] {
  return transcript.turns.filter(({ text }) => text.start < end && text.start + text.length > start);
}

function cut(text: string, tokens: readonly Token[], [first, last]: readonly [number, number]): string {
  return last > first ? text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0) : '';
}
