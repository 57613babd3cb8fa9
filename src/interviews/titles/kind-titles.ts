import { isListedWord } from '../../language/dictionary.ts';
import { isEnglishWord } from '../../language/english.ts';
import { FIRST_NAMES } from '../../language/first-names.ts';
import { fold } from '../../language/fold.ts';
import { singulars } from '../../language/people-words.ts';
import { isCalling, isSmallFirstName, isWordForPerson } from '../callings.ts';

/** "docent", "Afwasser", "De Wissel", "taalmaatje": no name of a person, which may stand without its capital ("obi"). */
export function namesKind(title: string): boolean {
  const last = title.split(/\s+/).pop() ?? '';
  const key = fold(last);
  if (isListedWord(key) || isWordForPerson(last)) return true;
  return /^\p{Ll}/u.test(last) && (isEnglishWord(key) || headsOf(last).length > 0);
}

/** "docent", "gymleraar": the last word is one for people. */
export function saysWhatPeopleAre(title: string): boolean {
  const last = title.split(/\s+/).pop() ?? '';
  return [...headsOf(last), ...singulars(last)].some((one) => isWordForPerson(one) || isCalling(fold(one)));
}

export function namesNothingButKind(title: string): boolean {
  return namesKind(title) && !namesSomebody(title);
}

/** "Anneke en Bas", "keesje". */
export function namesSomebody(title: string): boolean {
  return title.split(/\s+/).some((word) => {
    const key = fold(word);
    if (isWordForPerson(word)) return false;
    return FIRST_NAMES.has(key) ? /^\p{Lu}/u.test(word) || !isListedWord(key) : isSmallFirstName(key);
  });
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
