/** UTF-16 units of a line that went on where it was full: a shorter one is a cell, or was ended. */
const FULL = 30;

/** A line that ends in the middle of a sentence, and goes on without a capital. */
const WRAPPED = /(?<=[\p{Ll}\p{N},])[^\S\n]*\n(?=[\p{Ll}\p{N}])/gu;
/** Behind a word that wants another. */
const UNFINISHED =
  /(?<=(?<!\p{L})(?:de|het|een|van|der|den|in|uit|naar|te|bij|aan|met|the|of|at|from|with))\n(?=\p{Lu})/gu;

/**
 * A text in which a line end is a blank where somebody only went on to the next line: a date, a number or a name stays
 * one. Every letter is where it was.
 */
export function unwrapped(words: string): string {
  return words
    .replace(UNFINISHED, ' ')
    .replace(WRAPPED, (end, at: number) =>
      at - words.lastIndexOf('\n', at - 1) > FULL ? ' '.repeat(end.length) : end,
    );
}
