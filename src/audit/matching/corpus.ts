import { placeholdersIn } from '../../key/written-placeholders.ts';
import { countWhere } from '../../language/count-where.ts';
import { type QuotedWord, quotedWords, withoutAsides } from '../../language/quoted-words.ts';
import { type NumbersInRow, WordPlaces } from '../../language/word-places.ts';
import { HELD_AT_MOST, remembering } from '../../model/deferred.ts';
import type { CodedProject, Transcript } from '../../model/project.ts';
import { Recent } from '../../model/recent.ts';
import { wordsOf } from '../../model/words-of.ts';

/** A transcript as quotes are looked up in it. */
export interface Spoken {
  readonly transcript: Transcript;
  readonly text: string;
  readonly tokens: Pick<readonly QuotedWord[], 'length' | 'slice'>;
}

/** Different words by number: a corpus has millions of words, and an object for each would take more room than the talk. */
class NumberedWords {
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();

  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }

  numberOf(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  word(number: number): string {
    return this.#words[number] ?? '';
  }

  get size(): number {
    return this.#words.length;
  }
}

function numbersUpTo(most: number, numbers: readonly number[]): NumbersInRow {
  return most < 0x10000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

/** The words of a talk by their numbers, and where each starts and ends. */
interface NumberedTalk {
  readonly numbers: NumbersInRow;
  readonly bounds: NumbersInRow;
}

/** What is read again when it was let go: an index tells where to look, and a quote is looked up in few interviews. */
class TalkReader {
  readonly #numbered = new NumberedWords();
  readonly #recent = new Recent<NumberedTalk>(
    () => HELD_AT_MOST.said,
    ({ numbers }) => numbers.length,
  );

  get numbered(): NumberedWords {
    return this.#numbered;
  }

  wordsOf(talk: SpokenTalk): NumberedTalk {
    return this.#recent.of(talk, () => this.#read(talk.text));
  }

  #read(text: string): NumberedTalk {
    const words = quotedWords(withoutAsides(text, placeholdersIn(text)));
    const numbers = words.map(({ word }) => this.#numbered.add(word));
    return {
      numbers: numbersUpTo(this.#numbered.size, numbers),
      bounds: numbersUpTo(
        text.length,
        words.flatMap(({ start, end }) => [start, end]),
      ),
    };
  }
}

class SpokenTalk implements Spoken {
  readonly transcript: Transcript;
  /** How many words were said in the interviews before. */
  readonly before: number;
  readonly length: number;
  readonly #reader: TalkReader;

  constructor(transcript: Transcript, before: number, reader: TalkReader) {
    [this.transcript, this.before, this.#reader] = [transcript, before, reader];
    this.length = this.numbers.length;
  }

  get numbers(): NumbersInRow {
    return this.#reader.wordsOf(this).numbers;
  }

  get text(): string {
    return wordsOf(this.transcript.text);
  }

  get tokens(): Spoken['tokens'] {
    return { length: this.length, slice: (from = 0, to) => this.#words(from, to) };
  }

  #words(from: number, to?: number): QuotedWord[] {
    const { numbers, bounds } = this.#reader.wordsOf(this);
    return Array.from(numbers.subarray(from, to), (number, i) => ({
      word: this.#reader.numbered.word(number),
      start: bounds[2 * (from + i)] ?? 0,
      end: bounds[2 * (from + i) + 1] ?? 0,
    }));
  }
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
  readonly #reader = new TalkReader();
  readonly #talks: readonly SpokenTalk[];
  readonly #spoken: ReadonlyMap<string, Spoken>;
  readonly #places = new WordPlaces();

  constructor(transcripts: readonly Transcript[]) {
    let before = 0;
    this.#talks = transcripts.map((transcript) => {
      const talk = new SpokenTalk(transcript, before, this.#reader);
      this.#places.add(talk.numbers);
      before += talk.length;
      return talk;
    });
    this.#spoken = new Map(this.#talks.map((talk) => [talk.transcript.id, talk] as const));
    this.#places.close();
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
      for (const place of places) {
        const spoken = this.#talks[countWhere(this.#talks, ({ before }) => before <= place) - 1];
        if (spoken === undefined) continue;
        const at = Math.floor((place - spoken.before) / step);
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

  #rarest(quote: readonly QuotedWord[]): Uint32Array[] {
    return [...new Set(quote.map(({ word }) => word))]
      .flatMap((word) => this.#reader.numbered.numberOf(word) ?? [])
      .sort((a, b) => this.#places.count(a) - this.#places.count(b))
      .slice(0, RAREST)
      .filter((number, i) => i < ALWAYS || this.#places.count(number) <= MOST_PLACES)
      .map((number) => this.#places.of(number));
  }
}

const corpora = new WeakMap<CodedProject, { readonly value: SpokenCorpus }>();

/** All that was said in a project, once for all who look something up in it. */
export const corpusOf = remembering(
  ({ transcripts }: CodedProject) => new SpokenCorpus(transcripts),
  corpora,
);

/** When the report was looked up in it: it takes as much room as the rest of the project. */
export function forgetCorpus(project: CodedProject): void {
  corpora.delete(project);
}

interface Vote {
  readonly spoken: Spoken;
  readonly at: number;
  count: number;
  /** The word that voted last, so that none votes twice. */
  by: Uint32Array;
}

function voteFor(votes: Map<string, Vote>, spoken: Spoken, at: number, by: Uint32Array): void {
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
