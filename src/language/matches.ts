/**
 * Every match of a global pattern, as `matchAll` gives them, found as they are asked for. `matchAll` searches with a copy of
 * the pattern; what a copy was compiled to is forgotten as soon as memory is tidied up, and a pattern full of classes of
 * Unicode takes longer to compile than to search a report.
 */
export function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray, void> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    from = pattern.lastIndex;
    pattern.lastIndex = 0; // whoever searches with it in between starts anew
    if (match === null) return;
    if (match[0] === '') from += (text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1;
    yield match;
  }
}

/** Words as a pattern that finds these words and nothing else. */
export function patternOf(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
