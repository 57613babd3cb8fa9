import { isListedName } from '../interviews/callings.ts';
import { fold } from '../language/fold.ts';
import { PLACEHOLDER } from './placeholders.ts';

const CAPITALISED = /(?<![\p{L}\d])\p{Lu}[\p{L}\p{M}'’-]*/gu;
const OPENS = /(?:^|[.!?:]\s|["'“”„‘’«(])\s*$/u;

/**
 * Words without what may name somebody or somewhere: placeholders, and whatever has a capital that no sentence begins
 * with. What is compared by them is the same in a project and in its pseudonymised copy.
 */
export function withoutNames(words: string): string {
  const shown = words.replace(PLACEHOLDER, ' ');
  return shown.replace(CAPITALISED, (word, at: number) =>
    OPENS.test(shown.slice(Math.max(0, at - 3), at)) && !isListedName(fold(word)) ? word : ' ',
  );
}
