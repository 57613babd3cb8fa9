import { isMarkAt, type Word } from '../../language/spoken-words.ts';
import type { LanguageStretch } from './language.ts';

/** Words: fewer, without a capital, are the rest of a sentence, or an answer. */
const FEWEST = 12;

/**
 * Lines on end that somebody wrote without a capital in a text that has them: there, too, a capital's absence says nothing.
 * The mark of a speaker before them does not count.
 */
export function smallLinesOf(
  words: readonly Word[],
  stretches: readonly LanguageStretch[],
): LanguageStretch[] {
  const found: LanguageStretch[] = [];
  for (const { from, to, language } of stretches) {
    let start: number | null = null;
    for (let line = from, end = from; line < to; line = end) {
      do end++;
      while (end < to && !(words[end]?.gap.includes('\n') ?? false));
      const said = startOfSaid(words, line, end);
      const isSmall = said < end && !hasCapital(words, said, end);
      if (isSmall) start ??= said;
      if (start !== null && (!isSmall || end === to)) {
        const last = isSmall ? end : line;
        if (last - start >= FEWEST) found.push({ from: start, to: last, language });
        start = null;
      }
    }
  }
  return found;
}

/** Behind "R1:", "Mevrouw Jansen:". */
function startOfSaid(words: readonly Word[], line: number, end: number): number {
  const mark = [2, 1, 0].find((step) => line + step < end && isMarkAt(words, line + step));
  return mark === undefined ? line : line + mark + 1;
}

function hasCapital(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.capital === true) return true;
  return false;
}
