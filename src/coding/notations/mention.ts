import type { CodePart } from '../../model/code.ts';
import type { Family, NotationId } from '../../model/notation.ts';

export interface Level {
  readonly family: Family;
  /** "Subcategory" stands one below a category, wherever that stands; null for "sub" and the like. */
  readonly below: Family | null;
}

/** One code of a list, without what stands above it: 3, 3a, 3.1. A part that could not be read is null. */
export interface Value {
  readonly parts: readonly CodePart[];
  /** Each part stands a level below the one before it (3.1); "3a" is one level with a letter to it. */
  readonly isPath: boolean;
  /** UTF-16 units in the text, half-open; of the first value with its level word. */
  readonly start: number;
  readonly end: number;
}

/** One run of codes of one level: "ad.2, 3 en 4". Without a level it says the whole code: nothing before it counts for it. */
export interface Mention {
  readonly level: Level | null;
  readonly values: readonly Value[];
  readonly notation: NotationId;
  readonly start: number;
  readonly end: number;
}

/** A mention of one value. */
export function mentionOf(notation: NotationId, level: Level | null, value: Value): Mention {
  return { level, values: [value], notation, start: value.start, end: value.end };
}
