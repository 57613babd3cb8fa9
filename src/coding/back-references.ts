import type { Footnote } from '../model/document.ts';
import { wordsOf } from '../model/words-of.ts';

const AGAIN = /^\s*(?:ibid(?:em|\.)?|idem|id\.|t\.?\s?a\.?\s?p\.?|aldaar)(?![\p{L}])[\s.,;]*$/iu;
const SEE =
  /^\s*(?:zie|vgl\.?|see|cf\.?)\s+(?:ook\s+|also\s+)?(?:voet|eind|foot|end)?(?:noot|note|n\.)\s+(\d{1,4})[\s.]*$/iu;

/** What every footnote says, by number: "Ibid." says what the one before says, "Zie noot 1" what the first does. */
export function footnoteWords(footnotes: readonly Footnote[]): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  let before = '';
  for (const { number, text } of footnotes) {
    const own = wordsOf(text);
    const seen = SEE.exec(own)?.[1];
    const said = AGAIN.test(own) ? before : seen === undefined ? own : (words.get(Number(seen)) ?? own);
    words.set(number, said);
    before = said;
  }
  return words;
}

/** Whether a footnote says nothing itself but where the code that it cites stands. */
export function onlyPointsBack(words: string): boolean {
  return AGAIN.test(words) || SEE.test(words);
}
