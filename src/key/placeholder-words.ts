import { PLACEHOLDER } from './placeholders.ts';

/** A syllable for each digit: numbers are no words, and "naam 2" is as like "naam 4" as a word can be. */
const SYLLABLES = ['bo', 'da', 'fu', 'gi', 'ko', 'lu', 'ma', 'ne', 'po', 'ru'];
const TIMES = 3;

/**
 * Words in which each placeholder is one word of its own, as a name is: what compares texts by their words then finds in a
 * pseudonymised copy what it found in the original.
 */
export function placeholdersAsWords(words: string): string {
  return words.replace(PLACEHOLDER, (whole, kind: string, number: string | undefined) => {
    if (number === undefined) return whole;
    const syllables = [...number].map((digit) => SYLLABLES[Number(digit)]).join('');
    return `${syllables.repeat(TIMES)}${kind.charAt(0)}`;
  });
}
