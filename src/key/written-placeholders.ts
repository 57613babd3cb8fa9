import type { Kind } from '../detect/kinds.ts';
import { matchesOf } from '../language/matches.ts';
import { monthNames } from '../language/months.ts';
import { kindOfWord, numberIn, PLACEHOLDERS } from './placeholders.ts';

/** A placeholder that stands in a text already; half-open, in UTF-16 units. */
export interface WrittenPlaceholder {
  readonly start: number;
  readonly end: number;
  /** Null for one that says what is left: "[maart 2019]". */
  readonly kind: Kind | null;
  /** 0 where it has none. */
  readonly number: number;
}

/** The numbers that stand in the sources by kind: each is of somebody whom this project does not know. */
export type TakenNumbers = ReadonlyMap<Kind, ReadonlySet<number>>;

const MONTH = [...monthNames('nl'), ...monthNames('en')].join('|');
const YEAR = "(?:19|20)\\d\\d|'\\d\\d";
const LEFT = `(?:${MONTH})(?: (?:${YEAR}))?|${YEAR}|\\d{1,4}-\\d{1,4}`;
const SHAPE = new RegExp(`\\[(?:(${PLACEHOLDERS.join('|')})(?: \\d{1,9})?|${LEFT})\\]`, 'g');

/** What has the shape of a placeholder, in order: gated before, and to be left as it is. */
export function placeholdersIn(words: string): WrittenPlaceholder[] {
  if (!words.includes('[')) return [];
  return [...matchesOf(words, SHAPE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: match[1] === undefined ? null : kindOfWord(match[1]),
    number: numberIn(match[0]),
  }));
}

/** Whether a text is nothing but a placeholder. */
export function isPlaceholder(words: string): boolean {
  const trimmed = words.trim();
  const [found] = placeholdersIn(trimmed);
  return found !== undefined && found.start === 0 && found.end === trimmed.length;
}

/** The numbers in texts, one by one. */
export function takenIn(texts: Iterable<string>): TakenNumbers {
  const taken = new Map<Kind, Set<number>>();
  for (const text of texts) {
    for (const { kind, number } of placeholdersIn(text)) {
      if (kind === null || number === 0) continue;
      const numbers = taken.get(kind) ?? new Set<number>();
      taken.set(kind, numbers.add(number));
    }
  }
  return taken;
}

/** Of several. */
export function takenTogether(all: readonly TakenNumbers[]): TakenNumbers {
  const taken = new Map<Kind, Set<number>>();
  for (const [kind, numbers] of all.flatMap((one) => [...one]))
    taken.set(kind, new Set([...(taken.get(kind) ?? []), ...numbers]));
  return taken;
}
