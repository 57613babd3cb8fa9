import { digitsOf, each } from '../each.ts';
import type { Detector } from '../found.ts';

const GAP = '(?: ?[-./] ?| {1,2})?';
const more = (count: string) => `(?:${GAP}\\d){${count}}`;
const NUMBER = [
  `(?:\\+|00)${GAP}31${GAP}(?:\\(0\\)${GAP}|0${GAP})?[1-9]${more('8')}`,
  `\\+[1-9]${more('7,13')}`,
  `00[1-9]${more('8,13')}`,
  `\\(0[1-9]\\)${more('8')}`,
  `\\(0[1-9]\\d\\)${more('7')}`,
  `\\(0[1-9]\\d\\d\\)${more('6')}`,
  `0 ?[1-9]${more('8')}`,
  '316\\d{8}',
];
// Not inside a longer number: "2023-0612345678" is somebody's reference.
const PHONE = new RegExp(`(?<![\\p{L}\\p{N}+]|\\d[-.])(?:${NUMBER.join('|')})(?!\\p{N}|[-.]\\d)`, 'gu');
const DATE = /^\d{1,2}([-./])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)(?![-./]?\d)/;
const TIMES = /^0\d\.[0-5]\d ?-? ?[0-2]\d\.[0-5]\d/;

/** Dutch numbers however they are grouped, and those of other countries that start with + or 00. */
export const phone: Detector<'phone'> = (words) => each(words, PHONE, 'phone', isPhone);

function isPhone(match: string): boolean {
  if (DATE.test(match) || TIMES.test(match)) return false;
  const digits = digitsOf(match);
  if (digits === '0123456789') return false;
  const first = /^\d+/.exec(match)?.[0] ?? '';
  // No Dutch area code has two digits, so "03 12 34 56 78" is no number; 06 is.
  return first.length !== 2 || first === '06' || first === '00';
}
