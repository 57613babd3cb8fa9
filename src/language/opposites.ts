import oppositePhrases from './data/opposite-phrases.txt?raw';
import turningPrefixes from './data/turning-prefixes.txt?raw';
import { phraseList, wordList } from './data/word-list.ts';
import { stemsOf } from './words.ts';

/** Each pair both ways; '' is no beginning at all. */
const PAIRS = [
  ...phraseList(oppositePhrases),
  ...[...wordList(turningPrefixes)].map((prefix) => [prefix, '']),
].flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const]);

/** Words that turn what stands beside them. */
const TURNING = new Set(['niet', 'geen', 'zonder', 'not', 'no', 'without']);

/**
 * Whether one name says the opposite of the other by how a word begins ("intern", "extern") or by a word that turns it
 * ("niet veilig"); both folded.
 */
export function areOpposites(a: string, b: string): boolean {
  const [one, other] = [a.split(/[\s/-]+/u), b.split(/[\s/-]+/u)];
  const [turned, alsoTurned] = [one, other].map((words) => words.filter((word) => TURNING.has(word)).length);
  if (turned !== alsoTurned) return true;
  return one.length === other.length && one.some((word, i) => areTurned(word, other[i] ?? ''));
}

/** The rest of a word is as long as this at least: "in" and "ex" themselves are words too. */
const SHORTEST_REST = 3;

function areTurned(a: string, b: string): boolean {
  if (a === b) return false;
  return PAIRS.some(([begin, opposite]) => {
    if (!a.startsWith(begin) || !b.startsWith(opposite)) return false;
    const [rest, otherRest] = [a.slice(begin.length), b.slice(opposite.length)];
    if (Math.min(rest.length, otherRest.length) < SHORTEST_REST) return false;
    return rest === otherRest || stemsOf(rest).join(' ') === stemsOf(otherRest).join(' ');
  });
}
