import type { Transcript } from '../../model/project.ts';
import { wordsOf } from '../../model/raw-text.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A transcript as quotes are looked up in it. */
export interface Spoken {
  readonly transcript: Transcript;
  readonly text: string;
  readonly tokens: readonly Token[];
}

interface Place {
  readonly spoken: Spoken;
  readonly index: number;
}

const RAREST = 8;
const MOST_PLACES = 2000;
const MOST_WINDOWS = 6;

/** All that was said, with an index of words: looking a quote up costs its rare words' places, not the whole corpus. */
export class SpokenCorpus {
  readonly #spoken: ReadonlyMap<string, Spoken>;
  readonly #places = new Map<string, Place[]>();

  constructor(transcripts: readonly Transcript[]) {
    const all = transcripts.map((transcript) => {
      const text = wordsOf(transcript.text);
      return { transcript, text, tokens: tokensOf(text) };
    });
    this.#spoken = new Map(all.map((spoken) => [spoken.transcript.id, spoken] as const));
    for (const spoken of all) {
      for (const [index, { word }] of spoken.tokens.entries()) {
        const places = this.#places.get(word);
        if (places === undefined) this.#places.set(word, [{ spoken, index }]);
        else places.push({ spoken, index });
      }
    }
  }

  spoken(id: string): Spoken | null {
    return this.#spoken.get(id) ?? null;
  }

  /** Stretches in which several of the quote's rarest words stand together, the likeliest first. */
  windows(
    quote: readonly Token[],
  ): { readonly spoken: Spoken; readonly from: number; readonly to: number }[] {
    const width = Math.max(quote.length * 2, 20);
    const rare = [...new Set(quote.map(({ word }) => word))]
      .map((word) => this.#places.get(word) ?? [])
      .filter((places) => places.length > 0 && places.length <= MOST_PLACES)
      .sort((a, b) => a.length - b.length)
      .slice(0, RAREST);
    const votes = new Map<string, { spoken: Spoken; at: number; count: number }>();
    for (const places of rare) {
      const seen = new Set<string>();
      for (const { spoken, index } of places) {
        const at = Math.floor(index / width);
        const key = `${spoken.transcript.id} ${at}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const vote = votes.get(key) ?? { spoken, at, count: 0 };
        vote.count += 1;
        votes.set(key, vote);
      }
    }
    const needed = Math.min(2, rare.length);
    return [...votes.values()]
      .filter(({ count }) => count >= needed)
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_WINDOWS)
      .map(({ spoken, at }) => ({ spoken, from: Math.max(0, (at - 1) * width), to: (at + 2) * width }));
  }
}
