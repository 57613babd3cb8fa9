import type { Hiding, KnownCounts } from '../gate/options.ts';
import { type RawWordCount, type WordShare, wordShare } from '../model/raw-word-count.ts';
import { hashOf } from '../sources/hash.ts';
import { keptAs } from './kept/facts.ts';
import type { Shelf } from './kept/shelf.ts';
import type { Loaded } from './load.ts';
import type { SpansByRoot } from './searched.ts';

/**
 * How many words a report showed of each interview, by a hash of everything that has a part in it. Nobody goes through
 * all words of a project again to count them.
 */
export class KeptCounts {
  readonly #report: string;
  readonly #shelf: Shelf;
  readonly #used = new Set<string>();

  private constructor(report: string, shelf: Shelf) {
    [this.#report, this.#shelf] = [report, shelf];
  }

  /** Null where nothing is kept of the sources. `report` is the name of the analysis. */
  static async open({ project }: Loaded, report: string): Promise<KeptCounts | null> {
    const [store] = project.documents.flatMap((document) => keptAs(document)?.store ?? []);
    return store === undefined ? null : new KeptCounts(report, await store.counts());
  }

  /** For a gate to which this is what stands in the texts that were searched. */
  over({ aboutOf }: Pick<SpansByRoot, 'aboutOf'>): KnownCounts {
    const everywhere = hashedOnce();
    return {
      shares: (count, hiding, counted) => {
        const { root } = count.spoken.text;
        const found = aboutOf?.(root) ?? null;
        if (found === null || count.spoken.by === null || root.kept === null) return counted();
        return this.#shares(
          countMark([everywhere(hiding), hiding.here, found, root.kept.at, count]),
          count,
          counted,
        );
      },
    };
  }

  /** Keeps what was counted now, and what other reports counted. */
  async close(): Promise<void> {
    if (this.#used.size === 0) return;
    for (const mark of this.#shelf.marks) {
      if (!mark.startsWith(`${this.#report} `)) this.#shelf.leave(mark);
    }
    await this.#shelf.close();
  }

  #shares(hash: string, { of }: RawWordCount, counted: () => readonly WordShare[]): readonly WordShare[] {
    const mark = `${this.#report} ${hash}`;
    this.#used.add(mark);
    const [before] = this.#shelf.find(mark) ?? [];
    const numbers: readonly number[] = before === undefined ? [] : JSON.parse(before);
    const isKnown = before !== undefined && numbers.length === of.length * 2;
    const shares = isKnown ? sharesOf(numbers) : counted();
    this.#shelf.put(mark, [
      isKnown ? before : JSON.stringify(shares.flatMap(({ coded, of: all }) => [coded, all])),
    ]);
    return shares;
  }
}

function sharesOf(numbers: readonly number[]): WordShare[] {
  const shares: WordShare[] = [];
  for (let i = 0; i < numbers.length; i += 2) shares.push(wordShare(numbers[i] ?? 0, numbers[i + 1] ?? 0));
  return shares;
}

type CountedUnder = readonly [
  everywhere: string,
  here: string,
  found: string,
  at: number,
  count: RawWordCount,
];

function countMark([everywhere, here, found, at, { spoken, of, coded }]: CountedUnder): string {
  const places = [of, coded].map((ranges) => ranges.flatMap(({ start, end }) => [start, end]));
  return hashOf(JSON.stringify([everywhere, here, found, at, spoken.by, places]));
}

/** It is the same for all texts of a project, and may be long. */
function hashedOnce(): (hiding: Hiding) => string {
  let last: readonly [string, string] | null = null;
  return ({ everywhere }) => {
    if (last?.[0] !== everywhere) last = [everywhere, hashOf(everywhere)];
    return last[1];
  };
}
