import { isListedWord } from '../../language/dictionary.ts';
import { FIRST_NAMES } from '../../language/first-names.ts';
import { fold } from '../../language/fold.ts';
import { isWordForPerson } from '../callings.ts';

/** "docent", "Afwasser", "De Wissel": no name of a person. */
export function namesKind(title: string): boolean {
  const last = title.split(/\s+/).pop() ?? '';
  return /^\p{Ll}/u.test(last) || isListedWord(fold(last)) || isWordForPerson(last);
}

export function namesNothingButKind(title: string): boolean {
  return namesKind(title) && !namesSomebody(title);
}

/** "Anneke en Bas". */
export function namesSomebody(title: string): boolean {
  return title.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && FIRST_NAMES.has(fold(word)));
}

/** Letters of a compound: "gymleraar". */
const [SHORTEST_FIRST, SHORTEST_HEAD] = [3, 4];

/** "trainer" of "Jeugdtrainer": what it is a kind of, the longest first, where both parts are words of the language. */
export function headsOf(word: string): string[] {
  const key = fold(word);
  const heads: string[] = [];
  for (let at = SHORTEST_FIRST; at <= key.length - SHORTEST_HEAD; at++) {
    const [first, head] = [key.slice(0, at), key.slice(at)];
    if (isListedWord(head) && [first, first.replace(/s$/, '')].some(isListedWord)) heads.push(head);
  }
  return heads;
}
