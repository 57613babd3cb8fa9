import type { KindRecord } from './record.ts';

/** What is particular to a kind that looks like nothing else. */
type PatternKind<Name extends string> = Pick<
  KindRecord<Name>,
  'name' | 'placeholder' | 'called' | 'patterns' | 'search'
>;

/** A kind of numbers and addresses that patterns find in any text: each is hidden for what it looks like, on every rung. */
export function foundByPattern<Name extends string>(kind: PatternKind<Name>): KindRecord<Name> {
  return {
    ...kind,
    isNumbered: false,
    isReported: true,
    isPerson: false,
    hasCertainNames: false,
    prevails: false,
    speech: null,
    review: null,
    ladder: null,
    narrower: null,
  };
}
