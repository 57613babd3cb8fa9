import { DUTCH_NAMES } from './dutch.ts';
import { NAMES_AND_WORDS } from './words-too.ts';
import {
  ARABIC_NAMES,
  CARIBBEAN_NAMES,
  EASTERN_NAMES,
  FARTHER_NAMES,
  TURKISH_NAMES,
  WESTERN_NAMES,
} from './world.ts';

const ALL = [
  DUTCH_NAMES,
  ARABIC_NAMES,
  TURKISH_NAMES,
  CARIBBEAN_NAMES,
  EASTERN_NAMES,
  FARTHER_NAMES,
  WESTERN_NAMES,
];

/** First names that are words by accident at most, folded. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  ALL.flatMap((names) => [...names]).filter((name) => !NAMES_AND_WORDS.has(name)),
);
