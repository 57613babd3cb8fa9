import { placeholdersIn } from '../../key/written-placeholders.ts';
import { countWhere } from '../../language/count-where.ts';
import { type QuotedWord, quotedWords, withoutAsides } from '../../language/quoted-words.ts';
import { remembering } from '../../model/deferred.ts';
import type { CodedProject, Transcript } from '../../model/project.ts';
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

type NumbersInRow = Uint16Array | Uint32Array;

/** In half of the room, where the highest of them allows it. */
function numbersUpTo(most: number, numbers: readonly number[]): NumbersInRow {
  return most < 0x10000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

class SpokenTalk implements Spoken {
  readonly transcript: Transcript;
  readonly numbers: NumbersInRow;
  /** How many words were said in the interviews before. */
  readonly before: number;
  readonly #numbered: NumberedWords;
  /** Where each word starts, and where it ends. */
  readonly #bounds: NumbersInRow;

  constructor(transcript: Transcript, before: number, numbered: NumberedWords) {
    [this.transcript, this.before, this.#numbered] = [transcript, before, numbered];
    const { text } = this;
    const words = quotedWords(withoutAsides(text, placeholdersIn(text)));
    const numbers = words.map(({ word }) => numbered.add(word));
    this.numbers = numbersUpTo(numbered.size, numbers);
    this.#bounds = numbersUpTo(
      text.length,
      words.flatMap(({ start, end }) => [start, end]),
    );
  }

  get text(): string {
    return wordsOf(this.transcript.text);
  }

  get tokens(): Spoken['tokens'] {
    return { length: this.numbers.length, slice: (from = 0, to) => this.#words(from, to) };
  }

  #words(from: number, to?: number): QuotedWord[] {
    return Array.from(this.numbers.subarray(from, to), (number, i) => ({
      word: this.#numbered.word(number),
      start: this.#bounds[2 * (from + i)] ?? 0,
      end: this.#bounds[2 * (from + i) + 1] ?? 0,
    }));
  }
}

/** Where words were said, counted through all interviews, in order: those of a word stand together. */
class WordPlaces {
  readonly #ends: Uint32Array;
  readonly #places: Uint32Array;

  constructor(talks: readonly SpokenTalk[], words: number) {
    const ends = new Uint32Array(words + 1);
    for (const { numbers } of talks)
      for (const number of numbers) ends[number + 1] = (ends[number + 1] ?? 0) + 1;
    for (let i = 1; i <= words; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
    this.#places = new Uint32Array(ends[words] ?? 0);
    // Filling a word's places moves its start up to its end.
    for (const { numbers, before } of talks)
      numbers.forEach((number, i) => {
        const at = ends[number] ?? 0;
        this.#places[at] = before + i;
        ends[number] = at + 1;
      });
    this.#ends = ends;
  }

  of(number: number): Uint32Array {
    return this.#places.subarray(number === 0 ? 0 : this.#ends[number - 1], this.#ends[number]);
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
  readonly #numbered = new NumberedWords();
  readonly #talks: readonly SpokenTalk[];
  readonly #spoken: ReadonlyMap<string, Spoken>;
  readonly #places: WordPlaces;

  constructor(transcripts: readonly Transcript[]) {
    let before = 0;
    this.#talks = transcripts.map((transcript) => {
      const talk = new SpokenTalk(transcript, before, this.#numbered);
      before += talk.numbers.length;
      return talk;
    });
    this.#spoken = new Map(this.#talks.map((talk) => [talk.transcript.id, talk] as const));
    this.#places = new WordPlaces(this.#talks, this.#numbered.size);
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
      .flatMap((word) => this.#numbered.numberOf(word) ?? [])
      .map((number) => this.#places.of(number))
      .sort((a, b) => a.length - b.length)
      .slice(0, RAREST)
      .filter((places, i) => i < ALWAYS || places.length <= MOST_PLACES);
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
