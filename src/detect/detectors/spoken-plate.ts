import vehicles from '../../language/data/vehicles.txt?raw';
import { aloneIn } from '../../language/data/word-list.ts';
import { DIGIT_WORD, RIGHT } from '../../language/numerals.ts';
import { around } from '../around.ts';
import { each } from '../each.ts';
import type { Detector, FoundAs } from '../found.ts';
import { latin } from '../latin.ts';

const BEFORE = new RegExp(aloneIn(vehicles), 'iu');
const LOOSE = new RegExp(
  latin(
    String.raw`(?<![\p{L}\p{N}-])(?:[a-z]{2}[ -]?\d{2}[ -]?\d{2}|\d{2}[ -]?\d{2}[ -]?[a-z]{2}|\d{2}[ -]?[a-z]{2}[ -]?\d{2}|[a-z]{2}[ -]?\d{2}[ -]?[a-z]{2}|[a-z]{2}[ -]?[a-z]{2}[ -]?\d{2}|\d{2}[ -]?[a-z]{2}[ -]?[a-z]{2}|\d{2}[ -]?[a-z]{3}[ -]?\d|\d[ -]?[a-z]{3}[ -]?\d{2}|[a-z]{2}[ -]?\d{3}[ -]?[a-z]|[a-z][ -]?\d{3}[ -]?[a-z]{2}|[a-z]{3}[ -]?\d{2}[ -]?[a-z]|[a-z][ -]?\d{2}[ -]?[a-z]{3}|\d[ -]?[a-z]{2}[ -]?\d{3}|\d{3}[ -]?[a-z]{2}[ -]?\d|\d[ -]?[a-z]{3}[ -]?\d{3})(?![\p{L}\p{N}]|-[\p{L}\p{N}])`,
  ),
  'gi',
);
const UNIT = /(?:^|[ \d])(?:km|cm|mm|kg|mg|ml|dl|cl|gb|mb|kb|tb|px|hz|ms|kw|kj|st|nd|rd|th)(?=$|[ \d])/i;
/** "nul zes bkl twee", straight after the word for a plate. */
const SAID = new RegExp(
  latin(
    `(?<=(?:kenteken|nummerplaat|nummerbord)(?: was| is)? )(?:${DIGIT_WORD}|[b-df-hj-np-tv-xz]{1,3})(?: (?:${DIGIT_WORD}|streepje|[b-df-hj-np-tv-xz]{1,3}${RIGHT})){2,7}${RIGHT}`,
  ),
  'gi',
);
const REACH = 90;

/** Number plates in lower case, with spaces: of letters that form no word, or where a car is spoken of. */
export const spokenPlate: Detector<'plate'> = (words) => [
  ...around(words, /\d/g, 14, 16, (part, from) =>
    platesIn(part, words.slice(Math.max(0, from - REACH), from)),
  ),
  ...around(words, /(?:kenteken|nummerplaat|nummerbord)/gi, 0, 160, (part) => each(part, SAID, 'plate')),
];

/** `before` is what stands before these words. */
function platesIn(words: string, beforeWords: string): FoundAs<'plate'>[] {
  const found: FoundAs<'plate'>[] = [];
  LOOSE.lastIndex = 0;
  for (let hit = LOOSE.exec(words); hit !== null; hit = LOOSE.exec(words)) {
    const { 0: match, index } = hit;
    LOOSE.lastIndex = index + 1;
    if (/[aeiou]/i.test(match) || !/[ -]/.test(match) || UNIT.test(match)) continue;
    const before = (beforeWords + words.slice(0, index)).slice(-REACH);
    const letters = /[a-z]{3}/i.test(match);
    if (letters || BEFORE.test(before))
      found.push({ start: index, end: index + match.length, kind: 'plate' });
  }
  return found;
}
