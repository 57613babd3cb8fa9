/** What can hide in a text: the kinds of `anonymise scan`, then the gate's own two. */
export const KINDS = [
  'person',
  'place',
  'organisation',
  'address',
  'postcode',
  'phone',
  'email',
  'url',
  'bsn',
  'iban',
  'plate',
  'date',
  'age',
  'handle',
  'case',
] as const;

export type Kind = (typeof KINDS)[number] | 'coder' | 'withheld';

/** A stretch that tells who somebody is. Half-open, in UTF-16 units of the text that was searched. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** Finds one kind of thing, in order or not, overlapping or not, in time linear in the text's length. */
export type Detector = (words: string) => Found[];

/** Kinds of which every one gets a number of its own: `[naam 1]`. */
const NUMBERED: ReadonlySet<Kind> = new Set(['person', 'place', 'organisation', 'coder']);

export function isNumbered(kind: Kind): boolean {
  return NUMBERED.has(kind);
}

export function isKind(text: string): text is Kind {
  return KINDS.some((kind) => kind === text);
}
