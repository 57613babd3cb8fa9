import { isTitleWord } from '../interviews/marks.ts';
import { isWord } from '../language/dictionary.ts';
import type { TokenRow } from '../language/tokens.ts';

/** What stands before a place, and in surnames as well. */
const OF_PLACE = /^(?:van|uit|te|from|of)$/;
const FAMILY = /^(?:fam|familie|gezin|family)$/;

/**
 * Where what is kept begins at this token: at the "van" before it in "imam van Tjalleberd", which was read as a surname.
 * Not in "mevrouw van Tjalleberd", nor of a word of the language, for that may be anybody's name.
 */
export function keptFrom(tokens: TokenRow, first: number): number {
  const [of, before, kept] = [tokens.at(first - 1), tokens.at(first - 2), tokens.at(first)];
  const start = kept?.start ?? 0;
  if (first < 1 || of === undefined || of.capital || !OF_PLACE.test(of.word) || isWord(kept?.word ?? ''))
    return start;
  const isSurname =
    first > 1 &&
    before !== undefined &&
    (before.capital || isTitleWord(before.word) || FAMILY.test(before.word));
  return isSurname ? start : of.start;
}

/** Of "van Tjalleberd" what is held against the kept words besides. */
export function withoutOfPlace(words: readonly string[]): readonly string[] {
  const [of = '', ...others] = words;
  return OF_PLACE.test(of) && !others.some(isWord) ? others : words;
}
