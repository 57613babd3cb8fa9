/** Digits that tell nothing of the words they were made of, or positions: may be shown as it is, and stays the same over runs. */
export type ShownKey = string & { readonly isShownKey: true };

/** Where something stood: "b4:54.2", "b4", null outside the interviews; and in which source, by the start of its hash. */
export interface DecidedPlace {
  readonly at: string | null;
  readonly of: string | null;
}

/** Something made of words, in hexadecimal digits. */
export interface KeyPart {
  /** Null without a secret. */
  readonly shown: string | null;
  /** As version 0.1 made it, of the words alone, so that whoever guesses these can make it too: compared, never shown. */
  readonly former: string | null;
}

/** What decisions know a fragment or a finding by. */
export interface DecisionKey extends DecidedPlace {
  /** Null without a secret where it is made of words. */
  readonly shown: ShownKey | null;
  /** Null where no decision may hold one. */
  readonly former: string | null;
  /** The key without what was made of words: what is left to compare without the secret. */
  readonly outline: string;
}

/** Digits of `lead`, and then of what comes last: many may share a long lead. */
export type Digest = (lead: readonly string[]) => (last: string) => string;

/** How keys are made of words; handed to whatever makes fragments and findings. */
export interface KeyMaker {
  /** Null without a secret. */
  readonly shown: Digest | null;
  /** Null where no decision may hold a key of version 0.1. */
  readonly former: Digest | null;
}

export const NO_KEYS: KeyMaker = { shown: null, former: null };

export const NO_PLACE: DecidedPlace = { at: null, of: null };

/** The start of a source's hash, as decisions hold it. */
export function hashStart({ hash }: { readonly hash: string }): string {
  return hash.slice(0, 12);
}

/** A part of a key that is made of words. */
export function partOf({ shown, former }: KeyMaker, lead: readonly string[], last: string): KeyPart {
  return { shown: shown?.(lead)(last) ?? null, former: former?.(lead)(last) ?? null };
}

/** The key of a finding: its code, and what tells it from others of that code. Empty parts are left out. */
export function findingKey(
  parts: readonly (string | number | KeyPart)[],
  { at, of }: DecidedPlace = NO_PLACE,
): DecisionKey {
  const given = parts.filter((part) => part !== '');
  const joined = (digits: (part: KeyPart) => string | null) => {
    const written = given.map((part) => (typeof part === 'object' ? digits(part) : String(part)));
    return written.includes(null) ? null : written.join('-');
  };
  return {
    shown: joined((part) => part.shown) as ShownKey | null,
    former: joined((part) => part.former),
    outline: outlineOf(joined(() => '?') ?? ''),
    at,
    of,
  };
}

// A second fragment of the same words has "-2" behind its digits.
const DIGITS = /(?<=^|-)(?:[0-9a-f]{12}|\?)(?:-\d+)?(?=-|$)/g;

/** Of a key as it is written, what is not made of words: "K205-2.1-?". */
export function outlineOf(written: string): string {
  return written.replace(DIGITS, '?');
}
