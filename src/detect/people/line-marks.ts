import { SELDOM_NAMES } from '../../language/seldom-names.ts';
import type { Word } from '../../language/spoken-words.ts';
import { groupedBy } from '../../model/grouped.ts';
import { FIRST_NAMES } from './lists.ts';
import { keyAt, type Seed } from './seed.ts';
import { mayBeSurname } from './word-surnames.ts';

/** How often a line has to begin so. */
const FEWEST = 2;

/**
 * "Wolf. Ik ga naar de markt": a surname that is a word, with a point behind it in place of a colon, before several lines.
 * What people answer in one word ("Mooi.") is more often no name.
 */
export function lineMarkSeeds(words: readonly Word[]): Seed[] {
  const marks: number[] = [];
  for (let at = 0; at < words.length; at++) if (isMarkWithStop(words, at)) marks.push(at);
  return [...groupedBy(marks, (at) => keyAt(words, at)).values()]
    .filter(({ length }) => length >= FEWEST)
    .flat()
    .map((at) => ({ from: at, to: at, kind: 'person' }));
}

function isMarkWithStop(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.capital !== true) return false;
  const next = words[at + 1];
  if (next?.capital !== true || !/^\.[ \t]/.test(next.gap)) return false;
  if (at > 0 && !word.gap.includes('\n')) return false;
  return (
    mayBeSurname(word.key) &&
    !FIRST_NAMES.has(word.key) &&
    !SELDOM_NAMES.has(word.key) &&
    !ANSWERS.test(word.key)
  );
}

/** Words of the lists of names that are an answer as well. */
const ANSWERS =
  /^(?:groot|slim|zwaard|zwaar|vast|los|eerlijk|dik|droog|vrolijk|minder|maandag|zondag|vrijdag|jammer)$/;
