import { isListedName } from '../interviews/callings.ts';
import { isProper, isWord } from '../language/dictionary.ts';
import { distance } from '../language/distance.ts';
import { isEnglishWord } from '../language/english.ts';
import { putUnder } from '../model/grouped.ts';

/** Letters: of a shorter word a letter more or less makes another one, or a name. */
const SHORTEST = 6;
/** Words compared with one at most: a codebook with more codes of one word is not compared. */
const MOST_BESIDE = 2000;

/**
 * "presure" of the code "time presure", where "time pressure" is one as well: a word of no dictionary, a letter away from one
 * that stands at its place in another code, is no name. `codes` are folded, words with a blank between them.
 */
export function misspeltInCodes(codes: Iterable<string>): string[] {
  const beside = new Map<string, string[]>();
  for (const code of codes) {
    const words = code.split(' ');
    for (const [at, word] of words.entries())
      if (word.length >= SHORTEST - 1) putUnder(beside, words.with(at, '').join(' '), word);
  }
  return [...beside.values()].flatMap((words) => {
    const known = words.filter((word) => word.length >= SHORTEST && isWordOfDictionary(word));
    if (known.length === 0 || words.length > MOST_BESIDE) return [];
    return words.filter(
      (word) => isOfNoDictionary(word) && known.some((one) => distance(word, one, 1) === 1),
    );
  });
}

function isWordOfDictionary(word: string): boolean {
  return (isWord(word) || isEnglishWord(word)) && !isListedName(word);
}

function isOfNoDictionary(word: string): boolean {
  return !isWord(word) && !isEnglishWord(word) && !isListedName(word) && !isProper(word);
}
