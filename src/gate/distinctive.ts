import { isEveryday } from '../detect/common-words.ts';
import type { Kind } from '../detect/kinds.ts';
import { PLACEHOLDER_WORDS } from '../key/placeholders.ts';
import { nameKey, wordsIn } from '../language/tokens.ts';
import { OWN_WORDS } from './own-words.ts';

/** Numbers and addresses: they look like nothing else. */
const PATTERNS: ReadonlySet<Kind> = new Set(['postcode', 'phone', 'email', 'url', 'bsn', 'iban', 'plate']);
const NAMES: ReadonlySet<Kind> = new Set([
  'person',
  'place',
  'organisation',
  'coder',
  'address',
  'handle',
  'case',
]);

/** Shorter passages ("ja, precies") are said by everybody: they are masked in their place and nowhere else. */
export function isTellingPassage(words: readonly string[]): boolean {
  return words.length >= 4 && words.join('').length >= 20;
}

/**
 * Whether it may be searched for as a string in a finished file: finding it there means that it leaked.
 * Not so for everyday words, the program's own, ages and years, and for what also stands inside words that are kept.
 */
export function isDistinctive(kind: Kind, text: string, keep: readonly string[]): boolean {
  const words = wordsIn(text);
  if (words.length === 0 || isWithinKept(words, keep)) return false;
  if (kind === 'withheld') return isTellingPassage(words);
  // A remainder of two patterns that overlapped ("78") is no number by itself.
  if (PATTERNS.has(kind)) return words.join('').length >= (kind === 'email' || kind === 'url' ? 4 : 6);
  if (!NAMES.has(kind)) return false;
  if (/^\d+$/.test(words.join(''))) return words.join('').length >= 6;
  const letters = words.join('').replace(/[^\p{L}]/gu, '');
  return letters.length >= 3 && !isEveryday(words) && !words.every(isOwn);
}

function isOwn(word: string): boolean {
  return PLACEHOLDER_WORDS.has(word) || OWN_WORDS.has(word);
}

function isWithinKept(words: readonly string[], keep: readonly string[]): boolean {
  const phrase = ` ${words.join(' ')} `;
  return phrasesOf(keep).some((kept) => kept.includes(phrase));
}

const phrases = new WeakMap<readonly string[], string[]>();

/** Read once: interviews name tens of thousands, and each is held against all that is kept. */
function phrasesOf(keep: readonly string[]): string[] {
  const read = phrases.get(keep) ?? keep.map((kept) => ` ${nameKey(kept)} `);
  phrases.set(keep, read);
  return read;
}
