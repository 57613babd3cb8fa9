import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { countsPeople, isCalling } from './callings.ts';
import { shapeOf } from './marks.ts';
import { beginsRole } from './roles.ts';

/** A speaker, and what is known of it before anybody's role is settled. */
export interface Voice {
  readonly mark: string;
  /** Words between parentheses behind its first mark. */
  readonly aside: string;
  readonly turns: number;
  /** Turns in which it asks something. */
  readonly asks: number;
}

export const shareOfAsking = ({ asks, turns }: Voice) => (turns === 0 ? 0 : asks / turns);

/** "Fysiotherapeut" has a capital and is nobody's name. */
export function isCalled(mark: string): boolean {
  return !/\s/u.test(mark) && /\p{Ll}/u.test(mark) && isCalling(fold(mark));
}

/** Have more turns than the others together. */
export function areMost(some: readonly Voice[], all: readonly Voice[]): boolean {
  return turnsTogether(some) > turnsTogether(all) / 2;
}

export const turnsTogether = (voices: readonly Voice[]) => voices.reduce((sum, { turns }) => sum + turns, 0);

export const isFirstName = (mark: string) => FIRST_NAMES.has(fold(mark));

/** "Bo", "Jo", "Wu" among people who are called by their first names; "Ob" and "No" may be short for what somebody does. */
export function isShortName(mark: string): boolean {
  return /^\p{Lu}\p{Ll}$/u.test(mark) && /[aeiouy]/iu.test(mark) && !beginsRole(mark);
}

/**
 * Letters are one kind, and so are names (with a title or without, of one word or more, "Bo" too), words for what people do,
 * and people who are counted.
 */
export function kindOf(mark: string): string {
  const shape = shapeOf(mark);
  if (isCalled(mark)) return 'calling';
  if (/^\p{Lu}\p{Ll}$/u.test(mark) && isFirstName(mark)) return 'name';
  if (countsPeople(mark)) return 'counted';
  return shape.startsWith('letters') && !/\d/.test(mark) ? 'letters' : shape;
}
