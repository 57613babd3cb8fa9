import type { SpokenSentence } from '../../audit/context/spoken-sentences.ts';
import { stemsOf } from '../../language/words.ts';
import { putUnder } from '../../model/grouped.ts';
import { wordsOf } from '../../model/words-of.ts';

/** Stems of a code's name and definition, and of what was coded with it. */
export interface SoughtStems {
  readonly named: ReadonlySet<string>;
  readonly used: ReadonlySet<string>;
}

/** How much a stem of the name counts, how much a sentence has to share, and how short one gets nothing for being short. */
const [NAMED, FEWEST, SHORT] = [3, 3, 8] as const;

/** What somebody said, found by words that are alike: rare ones count for more (idf, Spärck Jones 1972). */
export class SaidSentences {
  readonly #sentences: readonly SpokenSentence[];
  readonly #byStem = new Map<string, number[]>();
  readonly #lengths: readonly number[];

  constructor(sentences: readonly SpokenSentence[]) {
    this.#sentences = sentences;
    this.#lengths = sentences.map(({ text }, i) => {
      const stems = new Set(stemsOf(wordsOf(text)));
      for (const stem of stems) {
        putUnder(this.#byStem, stem, i);
      }
      return stems.size;
    });
  }

  /** The sentence that has most of these stems for its length; null where one shares too little to be worth reading. */
  nearest({ named, used }: SoughtStems): SpokenSentence | null {
    const scores = new Map<number, number>();
    const shared = new Map<number, number>();
    for (const [stems, worth] of [[named, NAMED] as const, [used, 1] as const]) {
      for (const stem of stems) {
        const places = this.#byStem.get(stem) ?? [];
        const weight = worth * Math.log(1 + this.#sentences.length / (1 + places.length));
        for (const i of places) {
          scores.set(i, (scores.get(i) ?? 0) + weight);
          shared.set(i, (shared.get(i) ?? 0) + worth);
        }
      }
    }
    let best: number | null = null;
    let most = 0;
    for (const [i, sum] of scores) {
      const score = sum / Math.sqrt(Math.max(this.#lengths[i] ?? 0, SHORT));
      if (score <= most || (shared.get(i) ?? 0) < FEWEST) continue;
      [best, most] = [i, score];
    }
    return best === null ? null : (this.#sentences[best] ?? null);
  }
}
