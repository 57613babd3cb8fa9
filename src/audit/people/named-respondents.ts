import type { NamedPerson } from '../../coding/pointing.ts';
import { calledByFunction, titleIn } from '../../interviews/functions-in-headings.ts';
import { headingPlaceOf } from '../../interviews/heading-place.ts';
import { parseHeading } from '../../interviews/headings.ts';
import { namesInMark } from '../../interviews/named-speakers.ts';
import { isRelative, roleInWords } from '../../interviews/roles.ts';
import { PLACEHOLDER } from '../../key/placeholders.ts';
import { isWord } from '../../language/dictionary.ts';
import { FIRST_NAMES } from '../../language/first-names.ts';
import { fold } from '../../language/fold.ts';
import { nameKey } from '../../language/tokens.ts';
import { onceFor } from '../../model/deferred.ts';
import type { CodedProject, Respondent, Transcript } from '../../model/project.ts';
import { wordsOf } from '../../model/words-of.ts';

/**
 * By name, the respondent who is called so in the interviews: by a mark ("Kees:"), and of somebody who is interviewed alone
 * by the heading or a line above it, or as the project file says; by a first name alone as well, and by what she does
 * ("Interview planner") where nobody else does it. A name of two of them is nobody's.
 */
export const namedRespondents = onceFor((project: CodedProject): ReadonlyMap<string, NamedPerson> => {
  const found = new Map<string, Respondent | null>();
  for (const respondent of project.respondents)
    for (const name of new Set(namesOfRespondent(project, respondent)))
      found.set(name, found.has(name) ? null : respondent);
  return new Map(
    [...found].flatMap(([name, one]) =>
      one === null ? [] : [[name, { respondent: one.id, number: one.number }] as const],
    ),
  );
});

function namesOfRespondent(
  { transcripts }: CodedProject,
  { speaker, also = [], transcripts: ids }: Respondent,
): string[] {
  const alone = transcripts.filter(({ id, respondents }) => ids.includes(id) && respondents.length === 1);
  const stated = alone.flatMap(({ attributes }) =>
    [...attributes].flatMap(([key, value]) => (roleInWords(key) === 'respondent' ? [wordsOf(value)] : [])),
  );
  const headings = alone.map(({ heading }) => wordsOf(heading));
  const names = [
    ...alone.flatMap(calledWithPlace),
    ...alone.flatMap((one) => inBothCases(calledByFunction(one) ?? calledAsMarked(one, speaker))),
    ...(INITIAL.test(speaker) ? [speaker] : []),
    ...[speaker, ...also, ...stated].flatMap((words) => writtenNames(words)),
    ...headings.flatMap((words) => writtenNames(words, withoutFunction(parseHeading(words).remainder))),
  ];
  return names.flatMap((name) => {
    const [first = ''] = name.split(/\s/u);
    const surname = name.slice(first.length).trim();
    const isInFull = FIRST_NAMES.has(fold(first)) || INITIALS_OF_NAME.test(first);
    if (!isInFull) return [name];
    // A heading may have lost the stops that citations write.
    const stopped = `${[...first.replaceAll('.', '')].map((letter) => `${letter}.`).join('')} ${surname}`;
    const other = INITIALS_OF_NAME.test(first) ? stopped : first;
    return [name, other, ...(isSurelySurname(surname) ? [surname] : [])];
  });
}

/** "Marta Zoutendijk" of "Marta Zoutendijk (kok)". */
function withoutFunction(title: string): string {
  return title.replace(/(?<=\p{Lu}\p{L}+)(?:\s+\p{Ll}[\p{L}-]*)+$/u, '');
}

const INITIALS_OF_NAME = /^(?:\p{Lu}\.?){1,4}$/u;

/** "Postma" of "J. Postma", as a report calls somebody further on; "Bakker" may be what somebody is. */
function isSurelySurname(words: string): boolean {
  return /^\p{Lu}[\p{L}'’-]{2,}$/u.test(words) && !isWord(fold(words));
}

const AT_PLACE = ['', 'van', 'uit', 'in', 'op', 'bij', 'of', 'from', 'at'];
/** "school" of "school De Vlieger", which whoever knows the school leaves out. */
const BEFORE_NAME = /^\p{L}+\s+(?=(?:(?:[Dd]e|[Hh]et|[Tt]he)\s+)?\p{Lu})/u;

/** "leerkracht groep 4", "leerkracht van groep 4", "intern begeleider De Vlieger". */
function calledWithPlace(one: Transcript): string[] {
  const { place } = headingPlaceOf(one);
  const { remainder, numbersPersons } = titleIn(one);
  if (place === null || remainder === '' || numbersPersons) return [];
  const places = new Set([place, place.replace(BEFORE_NAME, '')]);
  return [...places].flatMap((words) =>
    AT_PLACE.flatMap((at) => inBothCases([remainder, at, words].filter((part) => part !== '').join(' '))),
  );
}

/** "Caretaker:" in "Interview caretaker" is what she is, whatever list lacks the word; a name is one already. */
function calledAsMarked(one: Transcript, mark: string): string | null {
  const { remainder } = titleIn(one);
  return nameKey(remainder) === nameKey(mark) && namesInMark(mark).length === 0 ? remainder : null;
}

/** "planner", and "Planner" where a sentence or a citation begins; a "moeder" may be anybody's. */
function inBothCases(called: string | null): string[] {
  if (called === null || isRelative(called)) return [];
  const rest = called.slice(1);
  return [...new Set([called.charAt(0).toLowerCase() + rest, called.charAt(0).toUpperCase() + rest])];
}

/** "A.", as newspapers write it: with its stop it is no code. */
const INITIAL = /^\p{Lu}\.(?:\p{Lu}\.)*$/u;

/** "[naam 2]", of a copy, is who that is. */
export function writtenNames(words: string, bare = words): string[] {
  return words.match(PLACEHOLDER) ?? namesInMark(bare);
}
