import { INVISIBLE } from './clean.ts';

const NOT_ASCII = /[\u0080-\uFFFF]/;
const DROPPED = new RegExp(`[\\p{M}\\p{Default_Ignorable_Code_Point}${INVISIBLE}]`, 'gu');
const NO_ACCENT: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const SPECIAL = /[øłđðıßæœ]/g;

/** A word as names are compared: lower case, without accents; people type "Zoe" for Zoë. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(DROPPED, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => NO_ACCENT[letter] ?? letter);
}

/** Lower case, without accents, and otherwise as it is. */
export function withoutAccents(word: string): string {
  const lower = word.toLowerCase();
  return NOT_ASCII.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
}
