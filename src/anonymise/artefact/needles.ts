import { clean } from '../clean.ts';
import { digitsOf } from '../detectors/each.ts';
import type { Kind } from '../kinds.ts';
import { joined } from '../known.ts';
import { isLooseGap, isNameGap, Phrases } from '../phrases.ts';
import { tokensOf, wordsIn } from '../tokens.ts';

export interface Needle {
  readonly kind: Kind;
  readonly placeholder: string;
  readonly words: string;
}

export type Finder = (text: string) => Needle[];

const DIGITS = /\d(?:[\s().\-/]{0,3}\d)+/g;

/** One finder for all of them, in time linear in the text. */
export function finderOf(needles: readonly Needle[]): Finder {
  const phrases = new Phrases<Needle>();
  for (const needle of needles) {
    phrases.add(wordsIn(needle.words), needle);
    if (isName(needle)) for (const form of joined(wordsIn(needle.words))) phrases.add(form.words, needle);
  }
  const numbers = numbersOf(needles);
  return (text) => {
    const tokens = tokensOf(text);
    const matches = [
      ...phrases.find(text, tokens, { gap: isNameGap, accept: isName }),
      ...phrases.find(text, tokens, { gap: isLooseGap, accept: (needle) => !isName(needle) }),
    ];
    const named = matches.filter(({ start, end, value }) => isMeant(text.slice(start, end), value));
    return [...named.map((match) => match.value), ...findNumbers(clean(text).words, numbers)];
  };
}

/** Names run on over spaces and hyphens; in passages, addresses and numbers anything may stand between. */
function isName({ kind }: Needle): boolean {
  return !['withheld', 'postcode', 'phone', 'email', 'url', 'bsn', 'iban', 'plate'].includes(kind);
}

/** Patterns are strict where their letters are also words: "2019 IS" was masked, "in 2019 is" is a year. */
function isMeant(text: string, { kind, words }: Needle): boolean {
  const tight = (value: string) => value.replace(/\s/g, '');
  if (kind === 'email' || kind === 'url') return tight(text).toLowerCase() === tight(words).toLowerCase();
  if (kind !== 'postcode' && kind !== 'plate') return true;
  const letters = (value: string) => value.replace(/[^\p{L}]/gu, '');
  return letters(text) === letters(words) || /^[\p{L}\p{N}]+$/u.test(text);
}

/** By their length: the digits that tell a number, however it is grouped and whether it starts with +31, 0031 or 0. */
function numbersOf(needles: readonly Needle[]): Map<number, Map<string, Needle>> {
  const numbers = new Map<number, Map<string, Needle>>();
  for (const needle of needles) {
    const digits = tellingDigits(needle);
    if (digits.length < 6) continue;
    const same = numbers.get(digits.length) ?? new Map<string, Needle>();
    if (!same.has(digits)) same.set(digits, needle);
    numbers.set(digits.length, same);
  }
  return numbers;
}

function tellingDigits({ kind, words }: Needle): string {
  if (kind === 'phone')
    return digitsOf(words)
      .replace(/^(?:00)?31(?=0?[1-9]\d{8}$)|^00/, '')
      .replace(/^0/, '');
  if (kind === 'bsn' || kind === 'case' || kind === 'handle')
    return /\p{L}/u.test(words) ? '' : digitsOf(words);
  if (kind !== 'iban') return '';
  // Without country and check digits: grouped or not, an account's number is its longest run of digits.
  const runs =
    words
      .replace(/[^\p{L}\p{N}]/gu, '')
      .slice(4)
      .match(/\d+/g) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

function findNumbers(text: string, numbers: ReadonlyMap<number, ReadonlyMap<string, Needle>>): Needle[] {
  if (numbers.size === 0) return [];
  const found: Needle[] = [];
  for (const [cluster] of text.matchAll(DIGITS)) {
    const digits = digitsOf(cluster);
    const bounds = digits.length < 6 ? new Set<number>() : boundsOf(cluster);
    for (const [length, same] of numbers) {
      for (let at = 0; at + length <= digits.length; at++) {
        const needle = same.get(digits.slice(at, at + length));
        // A short number counts only where it is not cut out of a longer one.
        const apart = length >= 8 || (bounds.has(at) && bounds.has(at + length));
        if (needle !== undefined && apart) found.push(needle);
      }
    }
  }
  return found;
}

/** Where runs of digits start and end, counted in digits. */
function boundsOf(cluster: string): Set<number> {
  const bounds = new Set([0]);
  let count = 0;
  for (const [run] of cluster.matchAll(/\d+/g)) {
    bounds.add(count);
    count += run.length;
    bounds.add(count);
  }
  return bounds;
}
