import type { Language } from '../model/project.ts';
import onlyDutch from './data/only-dutch.txt?raw';
import onlyEnglish from './data/only-english.txt?raw';
import onlyNeighbours from './data/only-neighbours.txt?raw';
import { wordList } from './data/word-list.ts';
import { fold } from './fold.ts';
import { matchesOf } from './matches.ts';

const DUTCH = wordList(onlyDutch);
export const ONLY_ENGLISH = wordList(onlyEnglish);
const NEIGHBOURS = wordList(onlyNeighbours);

/** UTF-16 units: a whole thesis says it no surer. */
const ENOUGH = 200_000;
/** So many words of one language more than of any other. */
const LEAD = 2;

/** The language that texts are written in, by the words that hold their sentences together; null where it is neither, or cannot be told. */
export function writtenLanguage(texts: Iterable<string>): Language | null {
  let [dutch, english, neighbours, read] = [0, 0, 0, 0];
  for (const text of texts) {
    for (const [word] of matchesOf(fold(text), /\p{L}+(?:['’]\p{L}+)*/gu)) {
      const plain = word.replace('’', "'");
      if (DUTCH.has(plain)) dutch += 1;
      if (ONLY_ENGLISH.has(plain)) english += 1;
      if (NEIGHBOURS.has(plain)) neighbours += 1;
    }
    read += text.length;
    if (read > ENOUGH) break;
  }
  if (english >= Math.max(dutch, neighbours) + LEAD) return 'en';
  return dutch >= Math.max(english, neighbours) + LEAD ? 'nl' : null;
}
