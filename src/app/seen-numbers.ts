import { digitsOf } from '../detect/each.ts';
import { type Kind, recordOf } from '../detect/kinds.ts';
import { isDistinctive } from '../gate/distinctive.ts';
import type { Known } from '../key/known.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import type { Scan } from '../review/candidates.ts';

/** A number that a pattern found by what stands before it: it is the same one where nothing announces it. */
export type SeenNumber = readonly [kind: Kind, words: string];

/** Fewer digits are a year, or count something elsewhere. */
const FEWEST = 4;

export function numbersOn([text, spans]: Scan): SeenNumber[] {
  return spans.flatMap(({ start, end, kind }): SeenNumber[] => {
    if (!isOfNumbers(kind)) return [];
    const words = wordsOf(text.slice(start, end));
    return digitsOf(words).length >= FEWEST && isDistinctive(kind, words, []) ? [[kind, words]] : [];
  });
}

/** Hidden wherever they stand, like names. */
export function knownNumbers(numbers: readonly SeenNumber[]): Known[] {
  const kinds = new Map(numbers.map(([kind, words]) => [words, kind] as const));
  return [...kinds].map(([words, kind]): Known => ({ kind, name: RawText.of(words), also: [] }));
}

/** Not what is decided by its name, nor what the ladder may leave: a date, an age. */
function isOfNumbers(kind: Kind): boolean {
  const { review, ladder, isNumbered } = recordOf(kind);
  return review === null && ladder === null && !isNumbered;
}
