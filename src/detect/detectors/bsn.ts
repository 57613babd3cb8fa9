import { digitsOf, each } from '../each.ts';
import type { Detector } from '../found.ts';

const GROUPED = [
  '\\d{9}',
  '\\d{3}([ .-])\\d{3}\\1\\d{3}',
  '\\d{4}([ .-])\\d{2}\\2\\d{3}',
  '\\d{4}([ .-])\\d{3}\\3\\d{2}',
  '\\d{2}([ .-])\\d{2}\\4\\d{2}\\4\\d{3}',
  '\\d(?: \\d){8}',
];
const BSN = new RegExp(`(?<![\\p{L}\\p{N}€]|\\d[-.,]|€ )(?:${GROUPED.join('|')})(?!\\p{N}|[-.,]\\d)`, 'gu');

/** Citizen service numbers: nine digits that pass the eleven test. */
export const bsn: Detector<'bsn'> = (words) =>
  each(words, BSN, 'bsn', (match) => passesElevenTest(digitsOf(match)));

/** 9a + 8b + ... + 2h - i is a multiple of 11. */
export function passesElevenTest(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += (9 - i) * Number(digits.charAt(i));
  sum -= Number(digits.charAt(8));
  return sum % 11 === 0 && !/^0+$/.test(digits);
}
