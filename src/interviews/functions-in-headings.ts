import type { Transcript } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { isWordForPerson } from './callings.ts';
import { type Heading, parseHeading } from './headings.ts';
import { isLikePerson, withoutSex } from './person-words.ts';
import { NUMBERED_BY_LETTER } from './stated-lines.ts';

/** "teamleider" of "Bijlage 2: Interview teamleider": what the only one of an interview does, by its heading; null where it says nothing of that, and for one of several ("nurse A"). */
export function functionOf(one: Transcript): string | null {
  const called = calledByFunction(one);
  return called === null || NUMBERED_BY_LETTER.test(called) ? null : called;
}

/** The same, and "nurse A" as well. */
export function calledByFunction(one: Transcript): string | null {
  const { remainder, numbersPersons } = titleIn(one);
  return !numbersPersons && isFunction(remainder) && answering(one) === 1 ? remainder : null;
}

function isFunction(title: string): boolean {
  return isWordForPerson(title) || (/^\p{Ll}/u.test(title) && isLikePerson(title));
}

/** The heading of an interview, without words for a sex. */
export function titleIn({ heading }: Transcript): Heading {
  return parseHeading(withoutSex(wordsOf(heading)));
}

/** How many speakers are respondents. */
export function answering({ speakers }: Transcript): number {
  return speakers.filter(({ role }) => role === 'respondent').length;
}
