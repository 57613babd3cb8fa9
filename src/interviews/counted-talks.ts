import { fold } from '../language/fold.ts';
import { groupedBy } from '../model/grouped.ts';
import type { Heading } from './headings.ts';
import { isCalledByFirstName } from './person-words.ts';

/**
 * "Karin 1", "Mo 1", "Karin 2": everybody goes by a first name, and the numbers count the talks with each. "Interview 5
 * (Marijke)" and "Interview 6 (Marijke)" count all interviews, and Marijke may be a house; "Respondent 2: Karin" is not
 * respondent 1 of that name.
 */
export function countTalksOfEach(headings: readonly Heading[]): boolean {
  const byName = groupedBy(headings, ({ remainder }) => fold(remainder));
  if (byName.size === headings.length || !headings.every(isOfName)) return false;
  return [...byName.values()].every((talks) => {
    const numbers = talks.map(({ respondents }) => respondents[0] ?? 0).sort((a, b) => a - b);
    return numbers.every((number, i) => number === i + 1);
  });
}

function isOfName({ remainder, numbersPersons, numbered }: Heading): boolean {
  return isCalledByFirstName(remainder) && (!numbersPersons || numbered !== '');
}
