import commonWords from '../language/data/common-words.txt?raw';
import everydayParticles from '../language/data/everyday-particles.txt?raw';
import nameCues from '../language/data/name-cues.txt?raw';
import particles from '../language/data/particles.txt?raw';
import smallInNames from '../language/data/small-in-names.txt?raw';
import { wordList } from '../language/data/word-list.ts';

/** What stands inside surnames and is no name by itself. */
export const PARTICLES = wordList(particles);

/** "With" and "met" in what a file is called, and what a talk is called: no part of anybody's name. */
export const SMALL_IN_NAMES = wordList(smallInNames);

/** Words after which a name comes, whatever it looks like. */
export const CUES = wordList(nameCues);

const COMMON_WORDS = wordList(commonWords);
/** Particles of which speech is full; "van der Berg" and "van den Bos" say themselves that they are names. */
const EVERYDAY_PARTICLES = wordList(everydayParticles);

/** A name that is an everyday word as well, Dutch or English; folded. */
export function isCommonWord(word: string): boolean {
  return COMMON_WORDS.has(word);
}

/** True where every word is an everyday one ("de wit"), or there are too few letters to tell a name by ("Bo"). */
export function isEveryday(words: readonly string[]): boolean {
  if (words.join('').length <= 2) return true;
  return words.every((word) => EVERYDAY_PARTICLES.has(word) || isCommonWord(word));
}
