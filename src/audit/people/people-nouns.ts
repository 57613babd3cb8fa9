import { isCalling } from '../../interviews/callings.ts';
import { kindOfWord } from '../../key/placeholders.ts';
import { namesPeople, namesPeopleAlone, namesThing, singulars } from '../../language/people-words.ts';

/** Whether a noun is a word for people, whoever they are: of an ending or of a calling that a dictionary has. Folded. */
export function isForPeople(word: string): boolean {
  return !isNobody(word) && (namesPeople(word) || callingOf(word));
}

/** The same, of a word that is plainly no other: "hanteren" and "aanbevelingen" end as words for people do. */
export function isPlainlyForPeople(word: string): boolean {
  return (
    !isNobody(word) && (namesPeopleAlone(word) || (callingOf(word) && !/(?:[^aeiouh]er|ling)en$/u.test(word)))
  );
}

/** "[codeur 2]" is somebody whose name was hidden, and no second coder. */
function isNobody(word: string): boolean {
  return namesThing(word) || kindOfWord(word) !== null;
}

const DOUBLED = /(\p{L})\1en$/u;

function callingOf(word: string): boolean {
  if (DOUBLED.test(word) && isCalling(word.replace(DOUBLED, '$1'))) return true;
  return [...singulars(word), word.replace(/en$/u, ''), word.replace(/([aeou])(\p{L})en$/u, '$1$1$2')].some(
    (one) => one.length > 3 && isCalling(one),
  );
}
