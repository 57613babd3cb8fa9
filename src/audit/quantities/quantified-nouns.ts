import { SMALL_NUMBER } from '../../language/small-numbers.ts';
import type { IsPeople } from '../people/people.ts';

export const BEGIN = '(?<!\\p{L}-?)';
export const END = '(?!\\p{L})';
// "van de vier geïnterviewde docenten": up to three words before the noun that it is about.
const OF = '(?:\\s+(?:van|of|onder|among))?(?:\\s+(?:alle?|all))?(?:\\s+(?:de|het|onze|the|our|these|deze))?';
export const WHOM = `${OF}(?:\\s+${SMALL_NUMBER})?(?:\\s+(?:de|the))?(?:\\s+\\p{L}+)?\\s+(\\p{L}{4,})`;

/** The noun stands last, or before the last word: the pattern takes one word too many where no adjective stands. */
export function isAbout(words: string, people: IsPeople): boolean {
  return words
    .split(/\s+/)
    .slice(1)
    .some((word) => people(word));
}

/** The words up to the noun: of "both ward sisters", where sisters are of wards, both words. */
export function upTo(words: string, people: IsPeople): string {
  const parts = words.split(/(\s+)/);
  const first = parts.findIndex((word, i) => i > 0 && people(word));
  const next = parts[first + 2] ?? '';
  const last =
    !PLURAL_NOUN.test(parts[first] ?? '') && PLURAL_NOUN.test(next) && people(next) ? first + 2 : first;
  return first < 0 ? words : parts.slice(0, last + 1).join('');
}

const PLURAL_NOUN = /\p{L}{2}(?:en|s|people|women|men)$/iu;

/** Every match of a global pattern, also of one that begins inside another: "2 noemen twee" hides "twee docenten". */
export function* matchesFrom(pattern: RegExp, sentence: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
    pattern.lastIndex = match.index + 1;
    yield match;
  }
}
