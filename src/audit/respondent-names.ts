import { isGeneric } from '../coding/pointing.ts';
import { parseHeading } from '../interviews/headings.ts';
import { isWord } from '../language/dictionary.ts';
import { isEnglishWord } from '../language/english.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { matchesOf } from '../language/matches.ts';
import { onceFor } from '../model/deferred.ts';
import type { CodedProject, Respondent } from '../model/project.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';
import { isForPeople } from './people.ts';

/**
 * What a report may call respondents by besides a noun and a number, with the id of the only one who is called so: the
 * name that stands before her turns or above her interview ("Amira"), and the letter of what she is called ("V1" for
 * "Vrijwilliger 1"), where no code has it.
 */
export const respondentNames = onceFor((project: CodedProject): ReadonlyMap<string, string> => {
  const owners = new Map<string, Set<string>>();
  const taken = lettersOfCodes(project);
  for (const one of project.respondents)
    for (const name of [...writtenNames(project, one), ...initialMarks(project, one)])
      if (!taken.has(/^\p{L}(?=\d)/u.exec(name)?.[0] ?? ''))
        owners.set(name, (owners.get(name) ?? new Set()).add(one.id));
  return new Map(
    [...owners].flatMap(([name, ids]) => (ids.size === 1 ? [...ids].map((id) => [name, id] as const) : [])),
  );
});

const NAME = /^\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:\p{Lu}[\p{L}\p{M}'’-]*|van|de|der|den|el|al|bin|von))*$/u;

/** A name as it is written, and the first one of it. */
function writtenNames(project: CodedProject, one: Respondent): string[] {
  const told = [one.speaker, ...ownHeadings(project, one).map((heading) => parseHeading(heading).remainder)];
  return told.filter(isWrittenName).flatMap((name) => [name, ...name.split(' ').slice(0, 1)]);
}

function isWrittenName(words: string): boolean {
  const first = words.split(' ')[0] ?? '';
  const folded = fold(first);
  if (!NAME.test(words) || first.length < 2 || isGeneric(first) || isForPeople(folded)) return false;
  return FIRST_NAMES.has(folded) || !(isWord(folded) || isEnglishWord(folded));
}

const NUMBERED = /(?<!\p{L})(\p{L}{3,})\s+(\d{1,2})(?!\d)/gu;

function initialMarks(project: CodedProject, one: Respondent): string[] {
  return [one.speaker, ...ownHeadings(project, one)].flatMap((words) =>
    [...matchesOf(words, NUMBERED)].flatMap(([, noun = '', number]) =>
      Number(number) === one.number && isForPeople(fold(noun)) ? [`${noun[0]?.toUpperCase()}${number}`] : [],
    ),
  );
}

/** Of interviews with nobody else. */
function ownHeadings({ transcripts }: CodedProject, { id, transcripts: own }: Respondent): string[] {
  return transcripts
    .filter((talk) => own.includes(talk.id) && talk.respondents.length === 1 && talk.respondents[0] === id)
    .map(({ heading }) => wordsOf(heading));
}

/** "A" of the codes A1 and A2: "A1" is one of them. */
function lettersOfCodes({ codebooks }: CodedProject): ReadonlySet<string> {
  const parts = codebooks.flatMap(({ labels }) => labels.flatMap(({ code }) => partsOf(code)));
  return new Set(parts.flatMap((part) => /^[A-Za-z](?=\d*$)/.exec(String(part))?.[0].toUpperCase() ?? []));
}
