import type { Language } from '../model/project.ts';

/**
 * One thing that the program says, in every language. `{name}` is a gap; `{count|fragment|fragmenten}` is one word for
 * a gap `count` of one and another for any other number. `Gap` is the union of the gaps' names.
 */
export type Sentence<Gap extends string = never> = Readonly<Record<Language, string>> & {
  /** Exists for the compiler alone: which gaps a call has to fill. */
  readonly gaps?: (gap: Gap) => void;
};

/** The names of the gaps in a sentence. */
export type GapsIn<S extends string> = S extends `${string}{${infer Gap}}${infer Rest}`
  ? (Gap extends `${infer Name}|${string}` ? Name : Gap) | GapsIn<Rest>
  : never;

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
  return { nl, en };
}

/**
 * The same without the parts (up to a full stop) that have nothing to say: "Did you mean –?" helps nobody. Where all
 * of them are empty, the last one stays.
 */
export function withoutEmpty<Gap extends string>(
  given: Sentence<Gap>,
  isEmpty: (gap: string) => boolean,
): Sentence<Gap> {
  const spared = (words: string) => {
    const parts = words.split(/(?<=[.?!])\s+/);
    const useful = parts.filter(
      (part) => ![...part.matchAll(/\{(\w+)/g)].some(([, gap = '']) => isEmpty(gap)),
    );
    return (useful.length > 0 ? useful : parts.slice(-1)).join(' ');
  };
  return { nl: spared(given.nl), en: spared(given.en) };
}
