/** A stretch that tells who somebody is. Half-open, in UTF-16 units of the text that was searched. */
export interface FoundAs<Name extends string> {
  readonly start: number;
  readonly end: number;
  readonly kind: Name;
}

/** Finds things of some kinds, in order or not, overlapping or not, in time linear in the text's length. */
export type Detector<Name extends string> = (words: string) => FoundAs<Name>[];
