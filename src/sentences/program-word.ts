import { type Said, speak } from './said.ts';

/**
 * A word of the program's own that no literal can be, since a registry has it or the machine: the name of a command, the ending
 * of a file, a version. The linter keeps it to who asks those. Throws a TypeError for what does not look like one.
 */
export function programWord(word: string): Said {
  if (!/^\.?[a-z\d][a-z\d.+-]{0,60}$/.test(word)) throw new TypeError('no word of the program');
  return speak(word);
}
