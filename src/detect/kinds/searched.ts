import { INVISIBLE } from '../../language/clean.ts';
import { digitsOf } from '../each.ts';
import type { SearchedKind } from './record.ts';

export const AS_NAME: SearchedKind = { as: 'name', shortest: 3, isSame: () => true, digits: () => '' };

// A remainder of two patterns that overlapped ("78") is no number by itself.
export const AS_NUMBER: SearchedKind = { as: 'number', shortest: 6, isSame: () => true, digits: () => '' };

/** Strict where its letters are also words. */
export function hasSameLetters(found: string, original: string): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
  return letters(found) === letters(original) || /^[\p{L}\p{N}]+$/u.test(found);
}

/** Sign by sign: of an address every stop counts. */
export function hasSameSigns(found: string, original: string): boolean {
  return tellingSigns(found) === tellingSigns(original);
}

const UNSEEN = new RegExp(`[\\s${INVISIBLE}]`, 'g');
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** From the first letter to the last, as what was found is cut: a link may end in a slash. */
function tellingSigns(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').replace(EDGES, '').toLowerCase();
}

/** All its digits, where it is made of nothing else. */
export function digitsAlone(words: string): string {
  return /\p{L}/u.test(words) ? '' : digitsOf(words);
}
