import type { SpokenCorpus } from '../../src/audit/matching/corpus.ts';
import { judge } from '../../src/audit/matching/judge-quote.ts';
import type { QuoteStatus } from '../../src/audit/result/report.ts';
import type { Transcript } from '../../src/model/project.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { between, pick, type Random, randomFrom } from './random.ts';

export const LENGTHS: readonly (readonly [number, number])[] = [
  [4, 4],
  [5, 8],
  [9, 15],
  [16, 40],
];
export const SHARES: readonly number[] = [0, 0.05, 0.15, 0.25, 0.4];

export type Tally = Partial<Record<QuoteStatus, number>>;

export interface Calibrated {
  readonly length: string;
  /** Share of words changed; null for words that nobody said. */
  readonly share: number | null;
  readonly tally: Tally;
  readonly of: number;
}

/** Passages of turns with a share of their words changed, held against the interview they come from. */
export function calibrate(
  transcripts: readonly Transcript[],
  corpus: SpokenCorpus,
  runs: number,
): Calibrated[] {
  const random = randomFrom(7);
  const vocabulary = transcripts.flatMap(({ text }) => wordsOf(text).split(/\s+/));
  return LENGTHS.flatMap(([least, most]) =>
    SHARES.map((share) => {
      const tally: Tally = {};
      for (let i = 0; i < runs; i++) {
        const { transcript, words } = passage(random, transcripts, between(random, least, most));
        const spoken = corpus.spoken(transcript.id);
        if (spoken === null) continue;
        const { status } = judge(changed(random, words, share, vocabulary).join(' '), spoken);
        tally[status] = (tally[status] ?? 0) + 1;
      }
      return { length: `${least}–${most}`, share, tally, of: runs };
    }),
  );
}

/** Passages that were not said, held against every interview: `text` is what they are cut from. */
export function falseFinds(
  text: string,
  transcripts: readonly Transcript[],
  corpus: SpokenCorpus,
  runs: number,
): Calibrated[] {
  const random = randomFrom(11);
  const words = text.split(/\s+/).filter((word) => word !== '');
  return LENGTHS.map(([least, most]) => {
    const tally: Tally = {};
    for (let i = 0; i < runs; i++) {
      const length = between(random, least, most);
      const start = between(random, 0, words.length - length);
      const quote = words.slice(start, start + length).join(' ');
      const spoken = corpus.spoken(pick(random, transcripts).id);
      if (spoken === null) continue;
      const { status } = judge(quote, spoken);
      tally[status] = (tally[status] ?? 0) + 1;
    }
    return { length: `${least}–${most}`, share: null, tally, of: runs };
  });
}

function passage(random: Random, transcripts: readonly Transcript[], length: number) {
  for (;;) {
    const transcript = pick(random, transcripts);
    const turn = pick(random, transcript.turns);
    const words = wordsOf(turn.text).split(/\s+/);
    if (turn.role !== 'respondent' || words.length < length) continue;
    const start = between(random, 0, words.length - length);
    return { transcript, words: words.slice(start, start + length) };
  }
}

/** As many edits as the share says, each a word put in, left out or another, at different places. */
export function changed(
  random: Random,
  words: readonly string[],
  share: number,
  vocabulary: readonly string[],
): string[] {
  const edits = share === 0 ? 0 : Math.max(1, Math.round(share * words.length));
  const places = new Set<number>();
  while (places.size < Math.min(edits, words.length)) places.add(between(random, 0, words.length - 1));
  return words.flatMap((word, i) => {
    if (!places.has(i)) return [word];
    const other = pick(random, vocabulary);
    return pick(random, [[other], [], [word, other]]);
  });
}
