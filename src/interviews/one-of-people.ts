import numberedThings from '../language/data/numbered-things.txt?raw';
import { wordList } from '../language/data/word-list.ts';
import { fold } from '../language/fold.ts';
import { namesThing } from '../language/people-words.ts';
import { stemsOf } from '../language/words.ts';
import { isWordForPerson } from './callings.ts';
import { parseHeading } from './headings.ts';
import { isLabelWord } from './label-words.ts';

/** A pattern: the letters that somebody is marked by in a heading, not those of a question, a topic or a chapter. */
export const LETTERS_OF_MARK = '(?![HLQTV])[A-Z]{1,2}';
const MARK = new RegExp(`^\\s*${LETTERS_OF_MARK}\\s?\\d{1,2}(?![\\p{L}\\d])`, 'u');

const THINGS = wordList(numberedThings);

/** "P1, nurse", "Nurse 1", or "Zwengelaar 1" below "Zwengelaars": a heading of one of several people, and no "Theme 1". */
export function isOneOfPeople(title: string, above: string): boolean {
  const { numbered } = parseHeading(title);
  if (MARK.test(title) || isWordForPerson(numbered)) return true;
  const key = fold(numbered);
  if (key === '' || isLabelWord(numbered) || THINGS.has(key) || namesThing(key)) return false;
  const [stem, ...others] = stemsOf(parseHeading(above).remainder);
  return others.length === 0 && stem === stemsOf(numbered)[0];
}
