import { countWhere } from '../../language/count-where.ts';
import type { Transcript } from '../../model/project.ts';
import { wordsOf } from '../../model/words-of.ts';
import { matchWords, NO_WORD, type WordGap } from './match-words.ts';
import type { TalkWords } from './talk-words.ts';

/** UTF-16 units of a transcript's text, half-open. */
export interface TalkStretch {
  readonly start: number;
  readonly end: number;
}

/** What two places have in common. */
export interface Shared {
  readonly count: number;
  /** The share of the longer one's, and of the shorter one's; 0 to 1. */
  readonly ofLonger: number;
  readonly ofShorter: number;
}

/** Words that may be others in the two: a slip that was mended, not a passage that was written anew. */
const MENDED = 8;

/** One interview as two places hold it, with which word of the one is which of the other. */
export class SameTalk {
  readonly #copy: TalkWords;
  readonly #of: TalkWords;
  readonly #match: Int32Array;
  /** Down to the blanks. */
  readonly #isVerbatim: boolean;

  constructor(copy: TalkWords, of: TalkWords) {
    this.#copy = copy;
    this.#of = of;
    this.#match = matchWords(copy.words, of.words);
    this.#isVerbatim = wordsOf(copy.transcript.text) === wordsOf(of.transcript.text);
  }

  /** As it was read in the place that does not count. */
  get copy(): Transcript {
    return this.#copy.transcript;
  }

  get of(): Transcript {
    return this.#of.transcript;
  }

  /** Words of answers that both have. */
  get answers(): Shared {
    return this.#shared((talk, i) => talk.weighs[i] === true);
  }

  /** Words that both have, questions too. */
  get words(): Shared {
    return this.#shared(() => true);
  }

  #shared(counts: (talk: TalkWords, i: number) => boolean): Shared {
    const [copy, of] = [this.#copy, this.#of];
    const all = [copy, of].map((talk) => talk.words.filter((_, i) => counts(talk, i)).length);
    const count = this.#match.reduce(
      (sum, other, i) => sum + Number(other !== NO_WORD && counts(copy, i)),
      0,
    );
    return { count, ofLonger: count / Math.max(...all, 1), ofShorter: count / Math.max(Math.min(...all), 1) };
  }

  /** How many turns of either have words that the other lacks: of the one that has more. */
  get differing(): number {
    const known = new Set(this.#match);
    const own = new Set(this.#copy.turns.filter((_, i) => this.#match[i] === NO_WORD));
    const others = new Set(this.#of.turns.filter((_, i) => !known.has(i)));
    return Math.max(own.size, others.size);
  }

  /** Where a stretch of the copy stands in what counts; null where too many of its words are others there. */
  stretchOf({ start, end }: TalkStretch): TalkStretch | null {
    if (this.#isVerbatim) return { start, end };
    const { tokens } = this.#copy;
    const first = countWhere(tokens, (token) => token.end <= start);
    const behind = Math.max(
      countWhere(tokens, (token) => token.start < end),
      first + 1,
    );
    const found = this.#wordsOf(first, behind);
    const [from, to] = [this.#of.tokens[found?.from ?? -1], this.#of.tokens[(found?.to ?? 0) - 1]];
    if (from === undefined || to === undefined) return null;
    return start === end
      ? { start: from.start, end: from.start }
      : this.#withSigns({ start, end }, from.start, to.end);
  }

  /** Everything in the copy that a stretch of what counts may stand for: from the last word known before it to the first behind it. */
  coverOf({ start, end }: TalkStretch): TalkStretch {
    const { tokens } = this.#of;
    const { transcript } = this.#copy;
    const first = countWhere(tokens, (token) => token.end <= start);
    const behind = countWhere(tokens, (token) => token.start < end);
    const before = this.#match.findLastIndex((other) => other !== NO_WORD && other < first);
    const after = this.#match.findIndex((other) => other >= behind);
    return {
      start: before < 0 ? 0 : (this.#copy.tokens[before]?.end ?? 0),
      end: after < 0 ? transcript.text.length : (this.#copy.tokens[after]?.start ?? transcript.text.length),
    };
  }

  /** Indexes of the words in what counts, half-open. Words of the copy that were mended are taken for those in their place. */
  #wordsOf(first: number, behind: number): { readonly from: number; readonly to: number } | null {
    const match = this.#match.subarray(first, behind);
    const known = match.findIndex((other) => other !== NO_WORD);
    const last = match.findLastIndex((other) => other !== NO_WORD);
    const lost = match.reduce((sum, other) => sum + Number(other === NO_WORD), 0);
    const gap = this.#gapAround(first, behind);
    if (known < 0) return lost > MENDED ? null : mendedGap(first, behind, gap);
    if (lost > MENDED && lost * 2 > match.length) return null;
    const [from, to] = [match[known] ?? 0, match[last] ?? 0];
    return {
      from: Math.max(gap?.otherFrom ?? from, from - known),
      to: Math.min(gap?.otherTo ?? to + 1, to + match.length - last),
    };
  }

  /** From the word that both have before a run of words to the one behind it; null where these are far. */
  #gapAround(first: number, behind: number): WordGap | null {
    const match = this.#match;
    let [from, to] = [first, behind];
    while (from > 0 && first - from <= MENDED && match[from - 1] === NO_WORD) from--;
    while (to < match.length && to - behind <= MENDED && match[to] === NO_WORD) to++;
    if (first - from > MENDED || to - behind > MENDED) return null;
    return {
      from,
      to,
      otherFrom: from === 0 ? 0 : (match[from - 1] ?? 0) + 1,
      otherTo: to === match.length ? this.#of.tokens.length : (match[to] ?? 0),
    };
  }

  /** With the signs around the words as far as both have them: a full stop, quotation marks. */
  #withSigns(told: TalkStretch, start: number, end: number): TalkStretch {
    const [words, others] = [wordsOf(this.copy.text), wordsOf(this.of.text)];
    const { tokens } = this.#copy;
    const first = tokens[countWhere(tokens, (token) => token.end <= told.start)];
    const last = tokens[countWhere(tokens, (token) => token.start < told.end) - 1];
    let [from, to] = [start, end];
    for (let at = first?.start ?? 0; at > told.start && words[at - 1] === others[from - 1]; at--) from--;
    for (let at = last?.end ?? told.end; at < told.end && words[at] === others[to]; at++) to++;
    return { start: from, end: to };
  }
}

/** What stands in the gap of words that are all others; of as many words those in the same place. */
function mendedGap(first: number, behind: number, gap: WordGap | null) {
  if (gap === null) return null;
  const { from, to, otherFrom, otherTo } = gap;
  const room = otherTo - otherFrom;
  if (room <= 0 || room > MENDED) return null;
  if (room !== to - from) return { from: otherFrom, to: otherTo };
  return { from: otherFrom + first - from, to: otherFrom + behind - from };
}
