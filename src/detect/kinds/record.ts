import type { Ladder } from '../../model/ladder.ts';
import type { Language } from '../../model/project.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import type { Detector } from '../found.ts';

/**
 * All that a kind of name means. A kind is one of these, in a file of its own, and one line in `index.ts`; nothing is
 * optional, so that a kind that is masked and looked for nowhere does not compile. `Finds`: kinds that its detectors
 * come across as well.
 */
export interface KindRecord<Name extends string, Finds extends string = Name> {
  readonly name: Name;
  /** What stands in its place, between brackets: `[naam 1]`. */
  readonly placeholder: Sentence;
  /** How people call one. */
  readonly called: Sentence;
  /** Whether each has a placeholder of its own, and its name in the key. */
  readonly isNumbered: boolean;
  /** Whether `anonymise scan` reports it, and a line of `names.yaml` may be one. */
  readonly isReported: boolean;
  /** Whether it is somebody's name: of "Anna de Wit" both halves name her, and a file's name may have them as one word. */
  readonly isPerson: boolean;
  /** Whether the lists have such names as nobody takes for a word, so that one is certain whatever it stands in. */
  readonly hasCertainNames: boolean;
  /** Whether it hides whatever it overlaps, also where that is longer. */
  readonly prevails: boolean;
  /** What finds it in any text: patterns. */
  readonly patterns: readonly Detector<Finds>[];
  /**
   * What finds it in whole transcripts only: it needs the dictionary, and codebooks and reports write nouns with a capital
   * as well. Null where another kind's detector finds it, or none does.
   */
  readonly speech: (() => Promise<readonly Detector<Finds>[]>) | null;
  /** How a person decides on it by its name; null where each is hidden for what it looks like. */
  readonly review: ReviewedKind | null;
  /** What the ladder leaves of it; null where it is hidden on every rung. */
  readonly ladder: CoarsenedKind | null;
  /** What it may be more narrowly; null where that is never told. */
  readonly narrower: NarrowerKinds | null;
  /** How finished files are searched for it; null where finding it there would say nothing. */
  readonly search: SearchedKind | null;
}

type LettersOf<Words extends string> = Words extends `${infer First}${infer Rest}`
  ? First | LettersOf<Rest>
  : never;

/** A key on a keyboard; "a" and "z" decide a whole kind. */
export type Letter = LettersOf<'bcdefghijklmnopqrstuvwxy'>;

export interface ReviewedKind {
  /** From 1: of what is asked about first. */
  readonly order: number;
  /** The letter that says a name is one; null where nobody types that often. */
  readonly key: Letter | null;
}

export interface CoarsenedKind {
  /** Whether this ladder leaves it as it was said. */
  readonly isLeft: (ladder: Ladder) => boolean;
  /** What this ladder leaves of it: "maart 2019", "30-34"; null for a placeholder. */
  readonly coarse: (words: string, ladder: Ladder, language: Language) => string | null;
}

export interface NarrowerKinds {
  /** Whether this ladder lets it be known. */
  readonly isTold: (ladder: Ladder) => boolean;
  /** In the place of the placeholder's word: `[wijk 2]` is the same as `[plaats 2]`. */
  readonly words: ReadonlyMap<string, Sentence>;
  /** A key of `words`, by its name or by what stands before it; null where neither says. */
  readonly of: (name: string, before: string) => string | null;
}

export interface SearchedKind {
  /**
   * A name is one unless every word of it is everybody's or the program's, and runs on over spaces and hyphens; a number is
   * long enough to look like nothing else, and a passage to be nobody else's: between their words anything may stand.
   */
  readonly as: 'name' | 'number' | 'passage';
  /** Whether it is made of everyday words where it has no digit: a street, and a number that is said in words. */
  readonly needsDigit?: boolean;
  /** So many letters and digits at least. */
  readonly shortest: number;
  /** Whether the same letters and digits in a file are it: "2019 IS" was masked, "in 2019 is" is a year. */
  readonly isSame: (found: string, original: string) => boolean;
  /** The digits that tell it, however they are grouped; empty where none do. */
  readonly digits: (words: string) => string;
}
