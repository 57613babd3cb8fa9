/**
 * The lists of this folder: words in lower case without accents, parted by white space; a line that starts with `#`
 * says what the list is. They are text, so that whoever knows more names need not know the program.
 */
function entryLines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}

/** All words of some lists. */
export function wordList(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(entryLines).flatMap((line) => line.split(' ')));
}

/** Entries of several words, one a line. */
export function phraseList(text: string): readonly (readonly string[])[] {
  return entryLines(text).map((line) => line.split(' '));
}

/** Matches a word that ends in one of the list, and then in `after`, a part of a pattern. */
export function endingList(text: string, after = ''): RegExp {
  return new RegExp(`(?:${[...wordList(text)].join('|')})${after}$`);
}
