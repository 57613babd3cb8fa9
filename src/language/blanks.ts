/** Words with one blank wherever there are blanks or line ends, and none around them. */
export function onOneLine(words: string): string {
  // A single blank is left where it is: nearly every one is.
  return words.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
