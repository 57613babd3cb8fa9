import { isGeneric } from '../coding/pointing.ts';
import { parseHeading } from '../interviews/headings.ts';
import { isWord } from '../language/dictionary.ts';
import { isEnglishWord } from '../language/english.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { onceFor } from '../model/deferred.ts';
import type { CodedProject, Respondent } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { isForPeople } from './people-nouns.ts';

/** Names that stand before turns or above interviews ("Amira"), with the id of the only respondent who is called so. */
export const respondentNames = onceFor((project: CodedProject): ReadonlyMap<string, string> => {
  const owners = new Map<string, Set<string>>();
  for (const one of project.respondents)
    for (const name of writtenNames(project, one))
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

/** Of interviews with nobody else. */
function ownHeadings({ transcripts }: CodedProject, { id, transcripts: own }: Respondent): string[] {
  return transcripts
    .filter((talk) => own.includes(talk.id) && talk.respondents.length === 1 && talk.respondents[0] === id)
    .map(({ heading }) => wordsOf(heading));
}
