import functionWords from '../../language/data/function-words.txt?raw';
import joinedEnds from '../../language/data/joined-ends.txt?raw';
import { wordList } from '../../language/data/word-list.ts';

const FUNCTION = wordList(functionWords);
const LAST = wordList(joinedEnds);
const SHORTEST_PART = 2;

/** Two or three small words that somebody wrote as one: "opzich", "ofzo", "iniedergeval". */
export function isJoined(word: string): boolean {
  return possibleEnds(word).some((end) => LAST.has(end) || possibleEnds(end).some((last) => LAST.has(last)));
}

/** What may follow a small word at the start. */
function possibleEnds(word: string): string[] {
  const ends: string[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++)
    if (FUNCTION.has(word.slice(0, at))) ends.push(word.slice(at));
  return ends;
}
