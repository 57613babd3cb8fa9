import { around } from '../around.ts';
import { each } from '../each.ts';
import type { Detector } from '../found.ts';

const letters = (between: string, least: number) =>
  `(?<![\\p{L}\\p{N}'’.-])\\p{L}(?:${between}\\p{L}){${least},24}(?![\\p{L}\\p{N}'’-])`;
/** "D-O-B-B-E", "d o b b e", "D, o, b, b, e": four letters, as no list or abbreviation has them. */
const SPELLED = new RegExp(['-', ' ', ', ', '\\. '].map((between) => letters(between, 3)).join('|'), 'gu');
/** "spel ik b a s": fewer where somebody says so. */
const ANNOUNCED = new RegExp(
  `(?<=(?:spel|spelt|spellen|spelled|spell|schrijf|schrijft|schrijven)(?: \\p{L}+){0,4}:? )(?:${['-', ' ', ', '].map((between) => letters(between, 2)).join('|')})`,
  'giu',
);
const CUE =
  /(?:-|, |\. | )[A-Za-zÀ-ɏ](?![A-Za-zÀ-ɏ])(?<=(?<![A-Za-zÀ-ɏ'’])[A-Za-zÀ-ɏ](?:-|, |\. | )[A-Za-zÀ-ɏ])/g;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Names that are said letter by letter. */
export const spelled: Detector<'person'> = (words) =>
  around(words, CUE, 40, 80, (part) => [
    ...each(part, SPELLED, 'person', isNoAlphabet),
    ...each(part, ANNOUNCED, 'person', isNoAlphabet),
  ]);

function isNoAlphabet(match: string): boolean {
  return !ALPHABET.includes(match.replace(/\P{L}/gu, '').toLowerCase());
}
