import type { Said } from './said.ts';

/** A line of text in parts: `T` passed the gate, the rest the program says itself. */
export type InlineShape<T> = readonly (T | Said | number | Punctuation)[];

/** The same where some of the words have something to them. */
export type RichShape<T> = readonly (InlineShape<T>[number] | MarkedShape<T>)[];

/**
 * A place that other words of the same exhibit lead to (`place` is its number there), the words that lead to it, or how
 * loud words are.
 */
export type MarkedShape<T> =
  | { readonly mark: 'place' | 'reference'; readonly place: number; readonly text: RichShape<T> }
  | { readonly mark: 'strong' | 'soft'; readonly text: RichShape<T> };

/** By its field: safe text and what the program says have none. */
export function isMarked<T extends object>(
  part: RichShape<T>[number] | InlineShape<T>,
): part is MarkedShape<T> {
  return typeof part === 'object' && 'mark' in part;
}

/** One after the other, each a part of a line or several, with a mark between them. */
export function listed<T>(
  items: readonly (T | readonly T[])[],
  between: Punctuation = ', ',
): (T | Punctuation)[] {
  const parts: (T | Punctuation)[] = [];
  for (const [i, one] of items.entries()) {
    if (i > 0) parts.push(between);
    if (isSeveral(one)) parts.push(...one);
    else parts.push(one);
  }
  return parts;
}

function isSeveral<T>(one: T | readonly T[]): one is readonly T[] {
  return Array.isArray(one);
}

/** A mark between words as it is shown. Throws a TypeError for words: the types refuse them, and this where somebody got around those. */
export function punctuation(mark: Punctuation): string {
  if (/[\p{L}\p{N}]/u.test(mark)) throw new TypeError('words that did not pass the gate');
  return mark;
}

/** Marks between words: no letter, so nobody's word. */
export type Punctuation =
  | ''
  | ' '
  | '  '
  | '\n'
  | ', '
  | '; '
  | ': '
  | ':'
  | '/'
  | ' ('
  | '('
  | ')'
  | '-'
  | '–'
  | '…'
  | ' *'
  | '.'
  | ' + '
  | ' · '
  | ' › '
  | '■'
  | '·'
  | '. '
  | ' %';
