import { isGeneric, letteredIn } from '../../coding/pointing.ts';
import { isWordForPerson } from '../../interviews/callings.ts';
import { fold } from '../../language/fold.ts';
import { matchesOf } from '../../language/matches.ts';
import { singulars } from '../../language/people-words.ts';
import { onceFor } from '../../model/deferred.ts';
import type { CodedProject, Respondent } from '../../model/project.ts';
import { wordsOf } from '../../model/words-of.ts';
import { isForPeople } from './people-nouns.ts';

/** What somebody is called who is told from others by a letter: "Ouder B". */
interface Lettered {
  readonly noun: string;
  readonly letter: string;
  /** A mark says so: before her words, and not in a heading, where a place may be lettered as well. */
  readonly isMark: boolean;
}

/** By id of a respondent; told by her mark, or by the heading of an interview with nobody else. */
const letteredNames = onceFor(({ transcripts, respondents }: CodedProject): ReadonlyMap<string, Lettered> => {
  const headings = new Map(
    transcripts.flatMap(({ heading, respondents: own }) =>
      own.length === 1 ? [[own[0] ?? '', wordsOf(heading)] as const] : [],
    ),
  );
  return new Map(
    respondents.flatMap(({ id, speaker }) => {
      const mark = LETTERED_MARK.exec(speaker);
      const told = [mark, ...matchesOf(headings.get(id) ?? '', LETTERED)];
      const called = told.flatMap((one) => (one === null || isAppendix(one[1] ?? '') ? [] : [one]));
      // "School B, docent A"
      const found = called.find((one) => one === mark || isPeopleWord(one[1] ?? '')) ?? called[0] ?? null;
      const [, noun = '', letter = ''] = found ?? [];
      return noun === '' ? [] : [[id, { noun: noun.toLowerCase(), letter, isMark: found === mark }] as const];
    }),
  );
});

const LETTERED_MARK = /^(\p{L}{3,})\s+([A-Z])$/u;
const LETTERED = /(?<![\p{L}\d])(\p{L}{3,})\.?\s+([A-Z])(?![\p{L}\d'’])/gu;

function isAppendix(noun: string): boolean {
  return /^(?:bijlage|appendix|annex|deel|part|interview|gesprek|transcript|focusgroep|group|groep)$/iu.test(
    noun,
  );
}

/** "Ouders" for "ouder", and "resp." for "respondent". */
export function isSameNoun(noun: string, own: string): boolean {
  return singulars(noun.toLowerCase()).includes(own) || (isGeneric(noun) && isGeneric(own));
}

/** Whether the interviews put a letter behind a noun. */
export function isLetteredNoun(project: CodedProject): (noun: string) => boolean {
  const nouns = new Set([...letteredNames(project).values()].map(({ noun }) => noun));
  return (noun) => [...nouns].some((own) => isSameNoun(noun, own));
}

/**
 * What a respondent is called with a letter, before her words or, by a word for people, in a heading: "officer" of "Officer
 * A"; null for any other mark.
 */
export function nounWithLetter(project: CodedProject, id: string): string | null {
  const own = letteredNames(project).get(id);
  return own !== undefined && (own.isMark || isPeopleWord(own.noun)) ? own.noun : null;
}

function isPeopleWord(noun: string): boolean {
  return isForPeople(fold(noun)) || isWordForPerson(noun);
}

export function respondentsLettered(
  project: CodedProject,
  noun: string,
  letter: string,
  among: readonly Respondent[] = project.respondents,
): Respondent[] {
  return among.filter(({ id }) => {
    const own = letteredNames(project).get(id);
    return own?.letter === letter && isSameNoun(noun, own.noun);
  });
}

/** Respondents whom a sentence calls by a letter at one place, which starts and ends there in UTF-16 units. */
export interface LetteredPlace {
  readonly respondents: readonly (readonly Respondent[])[];
  readonly start: number;
  readonly end: number;
}

/** "Officer A", "officers A and C": for each letter those who are called so; nobody where `isPeople` does not know the noun. */
export function letteredPlaces(
  project: CodedProject,
  sentence: string,
  isPeople: (noun: string) => boolean,
): LetteredPlace[] {
  const isLettered = isLetteredNoun(project);
  const found = letteredIn(sentence, { isLettered: (noun) => isLettered(noun) && isPeople(noun) });
  const starts = [...new Set(found.map(({ start }) => start))];
  return starts.map((start) => {
    const own = found.filter((one) => one.start === start);
    const respondents = own.map(({ noun, letter = '' }) => respondentsLettered(project, noun, letter));
    return { respondents, start, end: own[0]?.end ?? start };
  });
}
