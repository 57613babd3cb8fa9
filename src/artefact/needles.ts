import { recordOf } from '../detect/kinds.ts';
import { isLooseGap, isNameGap, Phrases } from '../gate/phrases.ts';
import { asOneWord } from '../key/known.ts';
import { clean } from '../language/clean.ts';
import { FlatTokens, mendedTokens, wordsIn } from '../language/tokens.ts';
import { beginningsOf, findBeginnings, findGlued, gluedOf } from './glued.ts';
import type { Needle } from './needle.ts';
import { findNumbers, numbersToFind } from './numbers.ts';

export type Finder = (text: string) => Needle[];

/** One finder for all of them, in time linear in the text. */
export function finderOf(needles: readonly Needle[]): Finder {
  const names = new Phrases<Needle>();
  const patterns = new Phrases<Needle>();
  for (const needle of needles) {
    const words = wordsIn(needle.words);
    if (recordOf(needle.kind).search?.as !== 'name') patterns.add(words, needle);
    else for (const form of [words, ...asOneWord(words).map((one) => one.words)]) names.add(form, needle);
  }
  const numbers = numbersToFind(needles);
  const [glued, beginnings] = [gluedOf(needles), beginningsOf(needles)];
  return (text) => {
    const plain = text.replace(STYLED, (letters) => letters.normalize('NFKC'));
    const tokens = new FlatTokens(plain);
    const patterned = patterns
      .find(plain, tokens, { gap: isLooseGap, accept: () => true })
      .filter(({ start, end, value: { kind, words } }) =>
        recordOf(kind).search?.isSame(plain.slice(start, end), words),
      );
    return [
      ...[tokens, mendedTokens(plain, tokens) ?? []].flatMap((some) =>
        names.find(plain, some, { gap: isNameGap, accept: () => true }).map(({ value }) => value),
      ),
      ...patterned.map(({ value }) => value),
      ...findGlued(tokens, glued),
      ...findBeginnings(tokens, beginnings),
      ...findNumbers(clean(plain).words, numbers),
    ];
  };
}

/** Letters and digits in another shape: bold ones of mathematics, circled ones, those as wide as a Chinese sign. */
const STYLED = /[\u{1D400}-\u{1D7FF}\u2460-\u24FF\uFF01-\uFF5E]+/gu;
