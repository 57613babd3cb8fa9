import headingUnits from '../language/data/heading-units.txt?raw';
import { wordList } from '../language/data/word-list.ts';
import { fold } from '../language/fold.ts';
import type { Transcript } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { isWordForPerson } from './callings.ts';
import { isLikePerson, withoutSex } from './person-words.ts';
import { roleInWords } from './roles.ts';
import { isSession } from './session-words.ts';

/** Of a heading "Interview kok 1, locatie De Linde": where whoever was interviewed works, and the rest of it. */
export interface HeadingPlace {
  readonly heading: string;
  /** "locatie De Linde", as it stands there; null where it names none. */
  readonly place: string | null;
}

const UNITS =
  'locatie|vestiging|filiaal|afdeling|(?:\\p{L}+)?team|ploeg|unit|wijk|(?:basis)?school|kantoor|location|site|department|ward|branch|office|campus';
/** Behind these a word without a capital names one as well; a "ward nurse" is a nurse. */
const WITH_ANY_WORD = 'locatie|vestiging|filiaal|afdeling|location|department';
const IN_ANY_CASE = (words: string) =>
  words.replace(/(?<![\\\p{L}])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const NAME =
  "(?:(?:[Dd]e|[Hh]et|'t|[Tt]he)\\s+)?(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\d{1,3}\\p{L}?)(?:\\s+(?:(?:de|het|van|der|of|the)\\s+)*(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\d{1,3}\\p{L}?))*";
/** What parts it from whom the heading names: a comma, a dash, a parenthesis, a number, "op", "at the"; or the interview itself. */
const PARTED =
  '(?:\\s*[,;(]\\s*|\\s+[–—-]\\s+|(?<=\\d)\\s+|(?<=^\\s*(?:\\p{L}+\\s+\\d{1,3}\\s*[:.]\\s*)?\\p{L}+)\\s+)(?:(?:op|van|bij|in|uit|at|from|of)\\s+)?(?:(?:de|het|the)\\s+)?';
const END = '(?=\\s*(?:[(),;:]|$|[–—-]\\s)|\\s+\\p{Ll})\\)?';
const UNIT_FIRST = new RegExp(
  `${PARTED}((?:(?:${IN_ANY_CASE(UNITS)})\\s+${NAME}|(?:${IN_ANY_CASE(WITH_ANY_WORD)})\\s+\\p{L}+))${END}`,
  'u',
);
/** "At the Elm Street site", "(North branch)". */
const UNIT_LAST = new RegExp(`${PARTED}((?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s+){1,4}(?:${UNITS}))${END}`, 'u');
/** "Leerkracht groep 4", "intern begeleider school De Vlieger", "leerkracht A (groep 4)": a word for a person parts it, or which of them she is. */
const BEHIND_PERSON = new RegExp(
  `(?<=(?<!\\p{L})(\\p{L}[\\p{L}'’-]*)(?:\\s+(?:\\p{Lu}|\\d{1,3})(?!\\p{L}))?)(?:,\\s*|\\s+\\(?)(?:(?:van|op|bij|in|of|at|from)\\s+)?(?:(?:de|het|the)\\s+)?((\\p{L}+)\\s+${NAME}(?:[/-]\\d{1,2}\\p{L}?)?)${END}`,
  'gu',
);
const HEADING_UNITS = wordList(headingUnits);

const ANYWHERE = new RegExp(
  `(?<![\\p{L}-])(?:(?:${IN_ANY_CASE(UNITS)})\\s+${NAME}|(?:${IN_ANY_CASE(WITH_ANY_WORD)})\\s+\\p{L}+)(?![\\p{L}\\d])`,
  'u',
);

/** "team Zonneweide" wherever it stands in a heading; null where it names no team and no place. */
export function unitIn(heading: string): string | null {
  const unit = ANYWHERE.exec(heading)?.[0] ?? null;
  return unit === null || endsInPerson(unit) ? null : unit;
}

/** "Team Leader" is what somebody is. */
function endsInPerson(place: string): boolean {
  const last = place.split(/\s+/u).pop() ?? '';
  return isLikePerson(last) || isWordForPerson(last) || LEADS.test(last);
}

const LEADS = /^(?:leader|lead|leider|manager|head|hoofd|assistant)$/iu;

/** Of a transcript's heading, without words for a sex. */
export function headingPlaceOf({ heading }: Transcript): HeadingPlace {
  return withoutPlace(withoutSex(wordsOf(heading)));
}

/** "huurder 1, portiekflat": what is told of one of several, and no kind of people. */
const BEHIND_NUMBER = /(?<!\p{L})(\p{L}+) \d{1,3}(,\s+(\p{Ll}[\p{L}-]{2,30}))\s*$/u;

/** UTF-16 units of a heading that a place is looked for in: the patterns go over blanks again and again. */
const LONGEST = 300;

/** A heading without the team or the place in it, which are no kind of people; as it is where nothing else would be left. */
export function withoutPlace(heading: string): HeadingPlace {
  const start = heading.slice(0, LONGEST);
  for (const pattern of [UNIT_FIRST, UNIT_LAST]) {
    const [told = '', place = ''] = pattern.exec(start) ?? [];
    if (place !== '' && !endsInPerson(place))
      return {
        heading: heading
          .replace(told, ' ')
          .replace(/\s+[,;:]\s*/u, ' ')
          .trim(),
        place,
      };
  }
  for (const [told, before = '', place = '', unit = ''] of start.matchAll(BEHIND_PERSON))
    if (isOfFunction(before) && HEADING_UNITS.has(fold(unit)) && !endsInPerson(place))
      return { heading: heading.replace(told, ' ').trim(), place };
  const [, before = '', told = '', place = ''] = BEHIND_NUMBER.exec(start) ?? [];
  const isTold = isOfFunction(before) && !isLikePerson(place) && !isWordForPerson(place) && !isSession(place);
  return isTold ? { heading: heading.replace(told, ' ').trim(), place } : { heading, place: null };
}

/** "Respondent groep 2" is somebody of the group, whatever she does. */
function isOfFunction(word: string): boolean {
  return roleInWords(word) !== 'respondent' && (isWordForPerson(word) || isLikePerson(word));
}
