import type { Language } from '../model/project.ts';

/** Made by `sentence` alone, so that no words of a document pass for the program's own. */
class WrittenSentence<Gap extends string> {
  readonly #words: Readonly<Record<Language, string>>;
  /** Exists for the compiler alone: which gaps a call has to fill. */
  declare readonly gaps?: Gap;

  constructor(words: Readonly<Record<Language, string>>) {
    this.#words = words;
  }

  /** With its gaps as they are written. Throws a TypeError for what only looks like a sentence. */
  in(language: Language): string {
    return this.#words[language];
  }

  /** Without the parts that have nothing to say; see `withoutEmpty`. */
  map<Other extends string>(words: (given: string) => string): WrittenSentence<Other> {
    return new WrittenSentence({ nl: words(this.#words.nl), en: words(this.#words.en) });
  }
}

/**
 * One thing that the program says, in every language. `{name}` is a gap; `{count|fragment|fragmenten}` is one word for
 * a gap `count` of one and another for any other number. `Gap` is the union of the gaps' names.
 */
export type Sentence<Gap extends string = never> = WrittenSentence<Gap>;

/** The names of the gaps in a sentence; other words in braces ("{ speaker: R2 }") are words like any. */
export type GapsIn<S extends string> = S extends `${string}{${infer UpTo}}${infer Rest}`
  ? NameOfGap<Inmost<UpTo>> | GapsIn<Rest>
  : never;

type Inmost<S extends string> = S extends `${string}{${infer Inner}` ? Inmost<Inner> : S;

type NameOfGap<S extends string> = S extends `${infer Name}|${string}`
  ? Name
  : S extends `${string}${' ' | '=' | '>'}${string}`
    ? never
    : S;

/** Only what is written in the source: a `string` may hold anybody's words. */
export type Literal<S extends string> = string extends S ? never : S;

type SameGaps<A extends string, B extends string> = [GapsIn<A>] extends [GapsIn<B>]
  ? [GapsIn<B>] extends [GapsIn<A>]
    ? Literal<B>
    : never
  : never;

/** Both languages have the same gaps, or this does not compile. */
export function sentence<const Nl extends string, const En extends string>(
  nl: Literal<Nl>,
  en: SameGaps<Nl, En>,
): Sentence<GapsIn<Nl>> {
  return new WrittenSentence({ nl, en });
}

/** A gap `{near?}` may have nothing to say; it is filled by its name, `near`. */
export type GapName<Gap extends string> = Gap extends `${infer Name}?` ? Name : Gap;

const OPTIONAL = /\{(\w+)\?\}/g;

/** The same without the parts (up to a full stop) of which a gap has nothing to say: "Did you mean –?" helps nobody. */
export function withoutEmpty<Gap extends string>(
  given: Sentence<Gap>,
  isEmpty: (gap: string) => boolean,
): Sentence<GapName<Gap>> {
  return given.map((words) => {
    const parts = words.split(/(?<=[.?!])\s+/);
    const useful = parts.filter((part) => ![...part.matchAll(OPTIONAL)].some(([, gap = '']) => isEmpty(gap)));
    return useful.join(' ').replace(OPTIONAL, '{$1}');
  });
}
