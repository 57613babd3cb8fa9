import { isGeneric, type Whom } from '../../coding/pointing.ts';
import { isCalling } from '../../interviews/callings.ts';
import { parseHeading } from '../../interviews/headings.ts';
import { statedOf } from '../../interviews/stated-lines.ts';
import { kindOfWord } from '../../key/placeholders.ts';
import functionEndings from '../../language/data/function-endings.txt?raw';
import { wordList } from '../../language/data/word-list.ts';
import { withoutDates } from '../../language/dates.ts';
import { fold } from '../../language/fold.ts';
import { namesUnit, singulars } from '../../language/people-words.ts';
import { likeness, stemsOf } from '../../language/words.ts';
import { onceFor } from '../../model/deferred.ts';
import type { CodedProject } from '../../model/project.ts';
import { wordsOf } from '../../model/words-of.ts';
import { countedPeople } from './counted-people.ts';
import { headedMarks } from './headed-marks.ts';
import { isInitialled } from './initials.ts';
import { type LetteredPlace, letteredPlaces, nounWithLetter } from './lettered.ts';
import { namedRespondents } from './named-respondents.ts';

/** Tells whether a noun is a word for the people who were interviewed, or the mark of one of them. */
export interface IsPeople {
  (noun: string): boolean;
  /** Whoever of them the interviews call by a name; absent where nobody is known. */
  readonly named?: Whom['named'];
  /** Where a sentence calls some of them by a letter; absent where nobody is known. */
  readonly lettered?: (sentence: string) => readonly LetteredPlace[];
}

const TALK_OR_GROUP = /(?:interview|gesprek|bijlage|appendi|^(?:focus-?)?gro(?:ep|up)(?:en|s)?$)/iu;

/**
 * A noun that has a place of its own: a team, a school, an organisation. Of one of them several may have been interviewed, so
 * nobody can count people by it; "teamleden" are people.
 */
export function isUnit(noun: string): boolean {
  if (TALK_OR_GROUP.test(noun)) return true;
  return namesUnit(noun) && !OF_A_UNIT.test(noun) && !endsAsFunction(noun);
}

/** "gemeenteambtenaren", and its stem. */
function endsAsFunction(noun: string): boolean {
  const [stem = ''] = stemsOf(noun);
  return FUNCTION_STEMS.some((end) => stem.length > end.length && stem.endsWith(end));
}

/** Letters. Shorter ones are ends of all kinds of words: "art" of "arts" and of "kaart". */
const SHORTEST_FUNCTION = 5;
const FUNCTION_STEMS = [...wordList(functionEndings)]
  .flatMap(stemsOf)
  .filter((stem) => stem.length >= SHORTEST_FUNCTION);

const OF_A_UNIT =
  /(?<=\p{L}{3})s?-?(?:leden|lid|medewerkers?|medewerksters?|ouders?|members?|workers?|leiders?|leaders?|professionals?)$/iu;

/** The stems of the unit whose people a word is for: of "buurtteammedewerkers" those of "buurtteam"; empty for any other. */
export function unitStemsBefore(noun: string): readonly string[] {
  const unit = noun.replace(OF_A_UNIT, '');
  return unit !== noun && namesUnit(unit) ? stemsOf(unit) : [];
}

const SAME = 0.7;

/**
 * The words for the respondents of a project: "respondent" and the like, what groups, headings of interviews and
 * functions call them, and what the report counts them as. "Consulenten" is enough for "Taalconsulenten". Of headings and
 * functions only words that so many respondents share: `fewest`.
 */
export function peopleOf(project: CodedProject, fewest = 1): IsPeople {
  const called = project.groups.flatMap(({ id, title, people = [], some = [] }) => [
    id,
    wordsOf(title),
    ...people,
    ...some,
  ]);
  const all = [
    ...new Set([
      ...[...called, ...countedPeople(project)].flatMap(stemsOf),
      ...stemsShared(headingsOf(project), fewest),
      ...stemsShared(functionNames(project), fewest),
      ...stemsShared(
        project.respondents.map(({ id }) => nounWithLetter(project, id) ?? ''),
        fewest,
      ),
    ]),
  ];
  const stems = all.filter((stem) => /^\p{L}{3,}$/u.test(stem) && !isUnit(stem));
  const units = called.flatMap(stemsOf).filter(isUnit);
  const marks = marksOf(project);
  const known = new Map<string, boolean>();
  const isOne = (noun: string) => {
    if (marks.has(noun) || isInitialled(project, noun)) return true;
    const word = noun.toLowerCase();
    const found =
      known.get(word) ?? (isGeneric(word) || isOfUnits(word, units) || isNameOfPeople(word, stems));
    known.set(word, found);
    return found;
  };
  return Object.assign(isOne, {
    named: calledSo(project),
    lettered: (sentence: string) => letteredPlaces(project, sentence, isOne),
  });
}

const calledSo = onceFor(
  (project: CodedProject): Whom['named'] => new Map([...namedRespondents(project), ...headedMarks(project)]),
);

/** How respondents are marked where several speak: "D1", "Pp3". */
function marksOf({ transcripts }: CodedProject): ReadonlySet<string> {
  const spoken = transcripts.flatMap(({ speakers }) => speakers.filter(({ role }) => role === 'respondent'));
  return new Set(spoken.map(({ mark }) => mark).filter((mark) => /^\p{Lu}\p{L}{0,3}\d{1,2}$/u.test(mark)));
}

function headingsOf({ transcripts }: CodedProject): string[] {
  return transcripts.map(({ heading }) => withoutDates(wordsOf(heading)));
}

/** What attributes that say what somebody does are called. */
const FUNCTION_KEYS: readonly string[] = ['functie', 'function', 'rol', 'role', 'beroep'];

function functionNames({ respondents }: CodedProject): string[] {
  return respondents.map(({ attributes }) =>
    FUNCTION_KEYS.flatMap((key) => attributes.get(key) ?? [])
      .map((name) => headOf(wordsOf(name)))
      .join(' '),
  );
}

/** Of "klachten coördinator" and "docent Nederlands" what somebody is: of what it is about, nobody is called. */
function headOf(name: string): string {
  const words = (name.split(/\s(?:van|bij|voor|of|for|at|in)\s/iu)[0] ?? '').match(/[\p{L}-]+/gu) ?? [];
  return words.find((word) => isCalling(fold(word))) ?? words.at(-1) ?? '';
}

/** By id the stems of what a respondent is called: by attributes, by the heading and the lines above the interview, by her mark. */
export function functionStems(project: CodedProject): ReadonlyMap<string, readonly string[]> {
  const { respondents, transcripts } = project;
  return new Map(
    respondents.map((one) => {
      const talks = transcripts.filter(({ id }) => one.transcripts.includes(id));
      const given = FUNCTION_KEYS.flatMap((key) => one.attributes.get(key) ?? []).map(wordsOf);
      const stated = talks.flatMap((talk) => statedOf('function', talk, one) ?? []);
      const headed = talks.map(({ heading }) => parseHeading(wordsOf(heading)).numbered);
      // "Officer A" is one of the officers; a "Participant A" is called as anybody is.
      const called = [...headed, nounWithLetter(project, one.id) ?? ''].filter((noun) => !isGeneric(noun));
      return [one.id, stemsOf([...given, ...stated, ...called].join(' '))] as const;
    }),
  );
}

/** Stems that stand in so many of these. */
function stemsShared(texts: readonly string[], fewest: number): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const stem of new Set(stemsOf(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts].flatMap(([stem, count]) => (count >= fewest ? [stem] : []));
}

function isOfUnits(noun: string, units: readonly string[]): boolean {
  return unitStemsBefore(noun).some((stem) => units.includes(stem));
}

function isNameOfPeople(noun: string, stems: readonly string[]): boolean {
  // "[codeur 1]" is somebody whose name was hidden, whatever the heading of an interview is left with.
  if (isUnit(noun) || kindOfWord(noun) !== null) return false;
  return singulars(noun)
    .flatMap(stemsOf)
    .some((stem) => stem.length >= 3 && stems.some((other) => likeness(stem, other) >= SAME));
}
