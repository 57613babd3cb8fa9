import type { RawText } from '../../model/raw-text.ts';

/** Who, or how many, a sentence says. */
export type Quantity =
  /** `not` are those of whom it says the opposite: "respondent 1 en 3 wel, respondent 2 niet", "anders dan respondent 2". */
  | {
      readonly kind: 'named';
      readonly numbers: readonly number[];
      readonly not: readonly number[];
      readonly only: boolean;
      readonly unlike: SetApartFrom | null;
    }
  | { readonly kind: 'all-but'; readonly numbers: readonly number[] }
  /** `of` is what a sentence says there are: "drie van de vijf"; null where it says none. `isOfSome` of "drie jonge docenten". */
  | {
      readonly kind: 'number';
      readonly number: number;
      readonly of: number | null;
      readonly isOfSome?: boolean;
    }
  /** "Op één na alle": so many less than all. */
  | { readonly kind: 'at-least' | 'at-most' | 'all-but-some'; readonly number: number }
  /** "Twee of drie". */
  | { readonly kind: 'between'; readonly number: number; readonly most: number }
  /** "Twee derde", "driekwart", "60 %"; "meer dan een derde", "bijna driekwart". */
  | { readonly kind: 'share'; readonly share: number; readonly than: ShareLimit }
  /** "De machinisten vaker dan de conducteurs": the nouns for both; without a second one against all the others. */
  | {
      readonly kind: 'compared';
      readonly how: 'more' | 'less' | 'alike' | 'only';
      readonly first: readonly string[];
      readonly second: string | null;
    }
  | { readonly kind: QuantityKind };

/**
 * `generic` says no number ("de docenten"), `one` tells of one ("een van de docenten"), `vague` says how many of nobody
 * knows whom ("het merendeel van de klachten", "geen van hen"), `relation` that whoever has one code has another too,
 * `others` counts people whom the project does not call so.
 */
export type QuantityKind =
  | 'generic'
  | 'most'
  | 'nearly-all'
  | 'all'
  | 'not-all'
  | 'none'
  | 'hardly-any'
  | 'half'
  | 'half-or-more'
  | 'half-or-less'
  | 'few'
  | 'some'
  | 'many'
  | 'one'
  | 'both'
  | 'relation'
  | 'vague'
  | 'others';

/** Of whom it says the opposite by their number: "anders dan de meeste respondenten", "unlike the others"; `some` are people whom nobody counts. */
export type SetApartFrom = 'most' | 'others' | 'some';

/** Of which side of a share a sentence tells; `or-more` and `or-less` have the share itself besides. */
export type ShareLimit =
  | 'exactly'
  | 'about'
  | 'more'
  | 'or-more'
  | 'just-over'
  | 'less'
  | 'or-less'
  | 'just-under';

/** What a sentence counts that is no respondent; the `kinds of talk` are 1, the interviews, and 2, the focus groups. */
export type CountedThing = 'interviews' | 'focus groups' | 'groups' | 'kinds of talk';

export interface Quantifier {
  readonly words: string;
  readonly quantity: Quantity;
  /** Of respondents where it is absent. */
  readonly counts?: CountedThing;
}

/** A sentence that says who or how many. */
export interface QuantifiedSentence {
  readonly sentence: string;
  readonly quantifier: Quantifier;
  /** As it stands in the report, with what it quotes. */
  readonly shown: RawText;
}
