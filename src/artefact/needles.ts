import type { Kind } from '../detect/kinds.ts';
import { isLooseGap, isNameGap, Phrases } from '../gate/phrases.ts';
import { writtenAsOne } from '../key/known.ts';
import { clean, INVISIBLE } from '../language/clean.ts';
import { tokensOf, wordsIn } from '../language/tokens.ts';
import { findGlued, gluedOf } from './glued.ts';
import { findNumbers, numbersOf } from './numbers.ts';

export interface Needle {
  readonly kind: Kind;
  readonly placeholder: string;
  readonly words: string;
}

export type Finder = (text: string) => Needle[];

/** One finder for all of them, in time linear in the text. */
export function finderOf(needles: readonly Needle[]): Finder {
  const names = new Phrases<Needle>();
  const patterns = new Phrases<Needle>();
  for (const needle of needles) {
    const words = wordsIn(needle.words);
    if (!isName(needle)) patterns.add(words, needle);
    else for (const form of [words, ...writtenAsOne(words).map((one) => one.words)]) names.add(form, needle);
  }
  const numbers = numbersOf(needles);
  const glued = gluedOf(needles);
  return (text) => {
    const plain = text.replace(STYLED, (letters) => letters.normalize('NFKC'));
    const tokens = tokensOf(plain);
    const patterned = patterns
      .find(plain, tokens, { gap: isLooseGap, accept: () => true })
      .filter(({ start, end, value }) => isMeant(plain.slice(start, end), value));
    return [
      ...names.find(plain, tokens, { gap: isNameGap, accept: () => true }).map(({ value }) => value),
      ...patterned.map(({ value }) => value),
      ...findGlued(tokens, glued),
      ...findNumbers(clean(plain).words, numbers),
    ];
  };
}

/** Letters and digits in another shape: bold ones of mathematics, circled ones, those as wide as a Chinese sign. */
const STYLED = /[\u{1D400}-\u{1D7FF}\u2460-\u24FF\uFF01-\uFF5E]+/gu;

/** Names run on over spaces and hyphens; in passages, addresses and numbers anything may stand between. */
function isName({ kind }: Needle): boolean {
  return !['withheld', 'postcode', 'phone', 'email', 'url', 'bsn', 'iban', 'plate'].includes(kind);
}

/** Patterns are strict where their letters are also words: "2019 IS" was masked, "in 2019 is" is a year. */
function isMeant(text: string, { kind, words }: Needle): boolean {
  if (kind === 'email' || kind === 'url') return tight(text) === tight(words);
  if (kind !== 'postcode' && kind !== 'plate') return true;
  const letters = (value: string) => value.replace(/[^\p{L}]/gu, '');
  return letters(text) === letters(words) || /^[\p{L}\p{N}]+$/u.test(text);
}

const UNSEEN = new RegExp(`[\\s${INVISIBLE}]`, 'g');
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** From the first letter to the last, as what was found is cut: a link may end in a slash. */
function tight(value: string): string {
  return value.normalize('NFC').replace(UNSEEN, '').replace(EDGES, '').toLowerCase();
}
