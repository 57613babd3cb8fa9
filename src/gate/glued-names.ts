import { PARTICLES } from '../detect/common-words.ts';
import compoundTails from '../language/data/compound-tails.txt?raw';
import { wordList } from '../language/data/word-list.ts';
import { isListedWord, isProper, isWord } from '../language/dictionary.ts';

const TAILS = wordList(compoundTails);
/** Letters of a name, and of what is glued to it, where that is any noun. */
const [SHORTEST_NAME, SHORTEST_REST] = [5, 3];

/**
 * Whether a word is somebody's name, all in one word itself, with a noun glued to it: "wayandienst", "okaforkoek". What the
 * gate hides so is what finished files are searched for. "Karelsoord" is a town, and "mariniers" are a word of their own.
 */
export function isGluedTo(word: string, name: string): boolean {
  if (!word.startsWith(name) || word.length === name.length) return false;
  const bare = word.slice(name.length).replace(/^-/, '');
  const nouns = [bare, bare.replace(/^s/, '')];
  if (nouns.some((one) => TAILS.has(one) || TAILS.has(one.replace(/(?:en|s)$/, '')))) return true;
  return (
    name.length >= SHORTEST_NAME &&
    nouns.some((one) => one.length >= SHORTEST_REST && isListedWord(one)) &&
    !isWord(name) &&
    !isWord(word) &&
    !isProper(word)
  );
}

/** As many letters of first and last name together stand in no other word. */
export const SHORTEST_FULL = 8;

/** A first and a last name in one word, to be found inside longer ones ("interviewannadewit"); null where that tells too little. */
export function inOneWord(words: readonly string[]): string | null {
  const word = words.join('');
  return words.filter((part) => !PARTICLES.has(part)).length < 2 || word.length < SHORTEST_FULL ? null : word;
}
