/**
 * The lists of this folder: words in lower case without accents, parted by white space; a line that starts with `#`
 * says what the list is. They are text, so that whoever knows more names need not know the program. Here entries of
 * several words, one a line, as they are written.
 */
export function phrasesIn(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}

/** All words of some lists. */
export function wordList(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(phrasesIn).flatMap((line) => line.split(' ')));
}

/** The same entries, word by word. */
export function phraseList(text: string): readonly (readonly string[])[] {
  return phrasesIn(text).map((line) => line.split(' '));
}

/** Matches a word that ends in one of the list, and then in `after`, a part of a pattern. */
export function endingList(text: string, after = ''): RegExp {
  return new RegExp(`${anyIn(text)}${after}$`);
}

/** Finds a word of the list, standing by itself; behind it may stand `ending`, a part of a pattern. For folded words. */
export function standingAlone(text: string, ending = ''): RegExp {
  return new RegExp(aloneIn(text, ending), 'u');
}

/** The same as a part of a pattern. */
export function aloneIn(text: string, ending = ''): string {
  return `(?<!\\p{L})${anyIn(text)}${ending}(?!\\p{L})`;
}

/** A part of a pattern: one of the list. */
export function anyIn(...texts: readonly string[]): string {
  return `(?:${[...wordList(...texts)].join('|')})`;
}
