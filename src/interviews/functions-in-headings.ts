import { isListedWord } from '../language/dictionary.ts';
import { isEnglishWord } from '../language/english.ts';
import { fold } from '../language/fold.ts';
import type { Transcript } from '../model/project.ts';
import { isWordForPerson } from './callings.ts';
import { headingPlaceOf } from './heading-place.ts';
import { type Heading, parseHeading } from './headings.ts';
import { isLikePerson } from './person-words.ts';
import { NUMBERED_BY_LETTER } from './stated-lines.ts';

/** "teamleider" of "Bijlage 2: Interview teamleider": what the only one of an interview does, by its heading; null where it says nothing of that, and for one of several ("nurse A"). */
export function functionOf(one: Transcript): string | null {
  const called = calledByFunction(one);
  return called === null || NUMBERED_BY_LETTER.test(called) ? null : called;
}

/** The same, and "nurse A" as well. */
export function calledByFunction(one: Transcript): string | null {
  const { remainder, numbersPersons } = titleIn(one);
  const called = functionBeforeName(remainder) ?? (isFunction(remainder) ? remainder : null);
  return !numbersPersons && answering(one) === 1 ? called : null;
}

/** "ward manager" of "Ward manager Denise": what stands before a name and ends with a word for what people do; null where nothing does. */
export function functionBeforeName(title: string): string | null {
  const words = title.split(/\s+/u);
  const at = words.findIndex((word) => isWordForPerson(word));
  const [before, behind] = [words.slice(0, at + 1), words.slice(at + 1)];
  if (at < 0 || !behind.some((word) => /^\p{Lu}/u.test(word)) || !behind.every(isNamePart)) return null;
  const isCompound = /^\p{Ll}/u.test(words[at] ?? '') || before.every(isOfLanguage);
  return isCompound ? `${before[0]?.toLowerCase()} ${before.slice(1).join(' ')}`.trim() : null;
}

/** "Denise", "de Boer". */
function isNamePart(word: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|van|de|den|der|het|ten?|ter|la|el|bin|ben)$/u.test(word);
}

function isOfLanguage(word: string): boolean {
  return isListedWord(fold(word)) || isEnglishWord(fold(word));
}

function isFunction(title: string): boolean {
  return isWordForPerson(title) || (/^\p{Ll}/u.test(title) && isLikePerson(title));
}

/** The heading of an interview, without words for a sex, nor for where somebody works. */
export function titleIn(one: Transcript): Heading {
  return parseHeading(headingPlaceOf(one).heading);
}

/** How many speakers are respondents. */
export function answering({ speakers }: Transcript): number {
  return speakers.filter(({ role }) => role === 'respondent').length;
}
