/** Words with one blank wherever there are blanks or line ends, and none around them. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
