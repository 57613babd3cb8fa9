import type { Said } from './said.ts';

/** A line of text in parts: `T` passed the gate, the rest the program says itself. */
export type InlineShape<T> = readonly (T | Said | number | Punctuation)[];

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
