import { AFRICAN_NAMES, HORN_NAMES } from './africa.ts';
import { ASIAN_NAMES, OVERSEAS_NAMES } from './asia.ts';
import { DUTCH_NAMES } from './dutch.ts';
import { BALKAN_NAMES, DANUBE_NAMES, POLISH_NAMES, UKRAINIAN_NAMES } from './east-europe.ts';
import {
  DUTCH_SURNAMES,
  FLEMISH_SURNAMES,
  MEDITERRANEAN_SURNAMES,
  OVERSEAS_SURNAMES,
  SLAVIC_SURNAMES,
} from './family-names.ts';
import { ANATOLIAN_NAMES, LEVANT_NAMES, MOROCCAN_NAMES } from './middle-east.ts';
import { BELGIAN_TOWNS, DUTCH_VILLAGES, TOWNS_ABROAD } from './villages.ts';
import { ENGLISH_NAMES, FRENCH_NAMES, GERMAN_NAMES, NORTHERN_NAMES, SOUTHERN_NAMES } from './west-europe.ts';
import { NAMES_AND_WORDS } from './words-too.ts';
import {
  ARABIC_NAMES,
  CARIBBEAN_NAMES,
  EASTERN_NAMES,
  FARTHER_NAMES,
  TURKISH_NAMES,
  WESTERN_NAMES,
} from './world.ts';
import { FLEMISH_NAMES, FRISIAN_NAMES, OLDER_NAMES, YOUNGER_NAMES } from './younger.ts';

const ALL = [
  DUTCH_NAMES,
  YOUNGER_NAMES,
  OLDER_NAMES,
  FRISIAN_NAMES,
  FLEMISH_NAMES,
  ARABIC_NAMES,
  LEVANT_NAMES,
  MOROCCAN_NAMES,
  TURKISH_NAMES,
  ANATOLIAN_NAMES,
  CARIBBEAN_NAMES,
  OVERSEAS_NAMES,
  ASIAN_NAMES,
  HORN_NAMES,
  AFRICAN_NAMES,
  EASTERN_NAMES,
  POLISH_NAMES,
  UKRAINIAN_NAMES,
  DANUBE_NAMES,
  BALKAN_NAMES,
  FARTHER_NAMES,
  WESTERN_NAMES,
  ENGLISH_NAMES,
  FRENCH_NAMES,
  GERMAN_NAMES,
  SOUTHERN_NAMES,
  NORTHERN_NAMES,
];

/** First names that are words by accident at most, folded. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  ALL.flatMap((names) => [...names]).filter((name) => !NAMES_AND_WORDS.has(name)),
);

/** Surnames that nobody takes for a word, folded; those that are words are in `surnames.ts`. */
export const SURNAMES: ReadonlySet<string> = new Set(
  [DUTCH_SURNAMES, FLEMISH_SURNAMES, MEDITERRANEAN_SURNAMES, OVERSEAS_SURNAMES, SLAVIC_SURNAMES].flatMap(
    (names) => [...names],
  ),
);

/** Towns and villages that the dictionary does not have, folded; those that are words are in `towns.ts`. */
export const VILLAGES: ReadonlySet<string> = new Set(
  [DUTCH_VILLAGES, BELGIAN_TOWNS, TOWNS_ABROAD].flatMap((names) => [...names]),
);
