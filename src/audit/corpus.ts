import { placeholdersIn } from '../key/written-placeholders.ts';
import { type QuotedWord, quotedWords, withoutAsides } from '../language/quoted-words.ts';
import { putUnder } from '../model/grouped.ts';
import type { Transcript } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';

/** A transcript as quotes are looked up in it. */
export interface Spoken {
  readonly transcript: Transcript;
  readonly text: string;
  readonly tokens: readonly QuotedWord[];
}

interface PlaceInTalk {
  readonly spoken: Spoken;
  readonly index: number;
}

const RAREST = 8;
/** So many words are looked up wherever they stand: a quote of common words has no others. */
const ALWAYS = 3;
const MOST_PLACES = 2000;
const MOST_WINDOWS = 6;
/** Words on both sides of a window, for what was left out of a quote. */
const MARGIN = 12;

/** All that was said, with an index of words: looking a quote up costs its rare words' places, not the whole corpus. */
export class SpokenCorpus {
  readonly #spoken: ReadonlyMap<string, Spoken>;
  readonly #places = new Map<string, PlaceInTalk[]>();

  constructor(transcripts: readonly Transcript[]) {
    const all = transcripts.map((transcript) => {
      const text = wordsOf(transcript.text);
      return { transcript, text, tokens: quotedWords(withoutAsides(text, placeholdersIn(text))) };
    });
    this.#spoken = new Map(all.map((spoken) => [spoken.transcript.id, spoken] as const));
    for (const spoken of all) {
      for (const [index, { word }] of spoken.tokens.entries()) {
        putUnder(this.#places, word, { spoken, index });
      }
    }
  }

  spoken(id: string): Spoken | null {
    return this.#spoken.get(id) ?? null;
  }

  /**
   * Stretches in which several of the quote's rarest words stand together, the likeliest first. They overlap by half,
   * so that what is quoted lies whole in one of them.
   */
  windows(
    quote: readonly QuotedWord[],
  ): { readonly spoken: Spoken; readonly from: number; readonly to: number }[] {
    const step = Math.max(quote.length, 10);
    const rare = this.#rarest(quote);
    const votes = new Map<string, Vote>();
    for (const places of rare) {
      for (const { spoken, index } of places) {
        const at = Math.floor(index / step);
        voteFor(votes, spoken, at, places);
        voteFor(votes, spoken, at - 1, places);
      }
    }
    const needed = Math.min(2, rare.length);
    const ranked = [...votes.values()]
      .filter(({ count }) => count >= needed)
      .sort((a, b) => b.count - a.count);
    return firstOfHeaps(ranked).map(({ spoken, at }) => ({
      spoken,
      from: Math.max(0, at * step - MARGIN),
      to: (at + 2) * step + MARGIN,
    }));
  }

  #rarest(quote: readonly QuotedWord[]): (readonly PlaceInTalk[])[] {
    return [...new Set(quote.map(({ word }) => word))]
      .map((word) => this.#places.get(word) ?? [])
      .filter((places) => places.length > 0)
      .sort((a, b) => a.length - b.length)
      .slice(0, RAREST)
      .filter((places, i) => i < ALWAYS || places.length <= MOST_PLACES);
  }
}

interface Vote {
  readonly spoken: Spoken;
  readonly at: number;
  count: number;
  /** The word that voted last, so that none votes twice. */
  by: readonly PlaceInTalk[];
}

function voteFor(votes: Map<string, Vote>, spoken: Spoken, at: number, by: readonly PlaceInTalk[]): void {
  const key = `${at} ${spoken.transcript.id}`;
  const vote = votes.get(key);
  if (vote === undefined) votes.set(key, { spoken, at, count: 1, by });
  else if (vote.by !== by) {
    vote.count += 1;
    vote.by = by;
  }
}

/** The first of every heap of overlapping windows. */
function firstOfHeaps(ranked: readonly Vote[]): Vote[] {
  const chosen: Vote[] = [];
  for (const vote of ranked) {
    if (chosen.length === MOST_WINDOWS) break;
    const overlaps = ({ spoken, at }: Vote) => spoken === vote.spoken && Math.abs(at - vote.at) <= 1;
    if (!chosen.some(overlaps)) chosen.push(vote);
  }
  return chosen;
}
