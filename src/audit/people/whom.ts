import { ANYBODY, isGeneric, type PointedAt, type PointedPerson, type Whom } from '../../coding/pointing.ts';
import { isNoAppendix } from '../../coding/transcript-lists.ts';
import { dateIn } from '../../interviews/header.ts';
import { parseHeading } from '../../interviews/headings.ts';
import { matchesOf } from '../../language/matches.ts';
import { singulars } from '../../language/people-words.ts';
import { wordsIn } from '../../language/tokens.ts';
import { likeness, stemsOf } from '../../language/words.ts';
import type { CodedProject, Respondent, Transcript } from '../../model/project.ts';
import { wordsOf } from '../../model/words-of.ts';
import { transcriptsCalled } from './called.ts';
import { respondentInitialled } from './initials.ts';
import { isLetteredNoun, isSameNoun, respondentsLettered } from './lettered.ts';
import { type IsPeople, isUnit, unitStemsBefore } from './people.ts';

/** The words and marks for the respondents of a project; their marks stand in the transcripts. */
export function whomOf(project: CodedProject, people: IsPeople): Whom {
  const { transcripts } = project;
  const marks = new Set(
    transcripts.flatMap(({ speakers }) =>
      speakers.filter(({ role }) => role === 'respondent').map(({ mark }) => mark),
    ),
  );
  return {
    isNoun: people,
    isMark: (mark) => marks.has(mark) || ANYBODY.isMark(mark) || people(mark),
    isLettered: isLetteredNoun(project),
    isThere: (letters, number) =>
      respondentsFor(project, { noun: letters, number, isMark: true }, project.respondents).length > 0,
    named: people.named,
  };
}

/** Interviews and respondents of the project that a passage can mean; both empty where it means none of them. */
export interface Meant {
  readonly transcripts: readonly string[];
  /** Ids; empty where only interviews are named. Several of one number where more than one group has that number. */
  readonly respondents: readonly string[];
}

export const MEANS_NOBODY: Meant = { transcripts: [], respondents: [] };

export function meantBy(project: CodedProject, { transcripts, people, personal }: PointedAt): Meant {
  const named = transcripts.flatMap((id) => transcriptsCalled(project, id));
  // "Interview 3" of interviews that are not numbered so is the one with respondent 3.
  const unnumbered = transcripts.flatMap((id): PointedPerson[] => {
    const number = transcriptsCalled(project, id).length > 0 ? undefined : /^i(\d{1,2})$/.exec(id)?.[1];
    return number === undefined ? [] : [{ noun: 'respondent', number: Number(number), isMark: false }];
  });
  const told = people.length > 0 ? people : named.length > 0 ? [] : unnumbered;
  const inside = project.respondents.filter((one) => one.transcripts.some((id) => named.includes(id)));
  const chosen = told.flatMap((person) =>
    respondentsFor(project, person, named.length > 0 ? inside : project.respondents),
  );
  const dated = personal === null ? [] : transcriptsOn(project.transcripts, personal);
  const nobody =
    named.length > 0 || chosen.length > 0
      ? []
      : told.flatMap((one) => one.talks ?? transcriptsHeaded(project, one));
  const spoken = [...chosen.flatMap((one) => one.transcripts), ...nobody];
  // "Interview 1 (kapitein 1)", where the sailors have an interview 1 of their own.
  const isOpen = named.length > transcripts.length && chosen.length > 0;
  const own = isOpen ? named.filter((id) => spoken.includes(id)) : named;
  const places = named.length > 0 ? own : spoken.length > 0 ? spoken : dated;
  return { transcripts: [...new Set(places)], respondents: [...new Set(chosen.map(({ id }) => id))] };
}

/** The respondents and interviews that a passage names and that are not there. An appendix need not hold an interview. */
export function lackingOf(project: CodedProject, { transcripts, people }: PointedAt): Lacking {
  const alone = { transcripts: [], people: [], personal: null };
  const isThere = ({ respondents, transcripts: talks }: Meant) => respondents.length + talks.length > 0;
  return {
    people: people.filter((one) => !isThere(meantBy(project, { ...alone, people: [one] }))),
    interviews: transcripts.filter(
      (id) => isNoAppendix(id) && meantBy(project, { ...alone, transcripts: [id] }).transcripts.length === 0,
    ),
  };
}

/** Ids of the interviews that are headed so, of which nobody is known to speak: "Interview ouder 2". */
function transcriptsHeaded({ transcripts }: CodedProject, { noun, number, isMark }: PointedPerson): string[] {
  return transcripts.flatMap(({ id, heading, respondents }) => {
    const { numbered, respondents: numbers } = parseHeading(wordsOf(heading));
    const isSo = !isMark && numbers.includes(number) && isSameNoun(noun, numbered);
    return isSo && respondents.length === 0 ? [id] : [];
  });
}

interface Lacking {
  readonly people: readonly PointedPerson[];
  /** Ids as they would be: `i9` for "Interview 9". */
  readonly interviews: readonly string[];
}

export function pointsNowhere(project: CodedProject, pointed: PointedAt): boolean {
  const { people, interviews } = lackingOf(project, pointed);
  return people.length + interviews.length > 0;
}

/** By the mark that stands in the transcript, else by number; of the group that the noun names, if it names one. */
function respondentsFor(
  project: CodedProject,
  { noun, number, isMark, letter, respondent, talks = [] }: PointedPerson,
  among: readonly Respondent[],
): Respondent[] {
  if (respondent === null) return among.filter((one) => one.transcripts.some((id) => talks.includes(id)));
  if (respondent !== undefined) return among.filter(({ id }) => id === respondent);
  if (letter !== undefined) return respondentsLettered(project, noun, letter, among);
  const numbered = among.filter((one) => one.number === number);
  if (isMark) {
    const marked = among.filter(({ speaker }) => speaker === `${noun}${number}`);
    const both = marked.filter((one) => numbered.includes(one));
    if (both.length > 0) return both;
    const initialled = marked.length > 0 ? null : respondentInitialled(project, noun, number);
    if (initialled !== null) return among.filter(({ id }) => id === initialled.id);
    // Where all of them have a number in their mark, "R6" is none of them.
    if (among.every(({ speaker }) => /^\p{L}{1,5}\d{1,2}$/u.test(speaker))) return marked;
    // "R2" is the second respondent wherever each interview calls its own "R".
    return numbered.length > 0 && ANYBODY.isMark(`${noun}${number}`) ? numbered : marked;
  }
  // "Deelnemer 2" of a focus group has another number among all who were interviewed.
  const speaking = among.filter(({ speaker }) => isNumberedSo(speaker, noun, number));
  if (speaking.length > 0) return speaking;
  if (isGeneric(noun)) return numbered;
  const fitting = groupsNamed(project, noun);
  const own = numbered.filter(({ group }) => fitting.includes(group));
  // "Ouder 2" is no teacher of that number, where parents are a group; "Adviseur 4" may be of any.
  const isOfOne = fitting.length > 0 && headsAnInterview(project, noun);
  return own.length > 0 || isOfOne ? own : numbered;
}

/** "Deelnemer 2" or "Deelnemer2", before what is said. */
function isNumberedSo(speaker: string, noun: string, number: number): boolean {
  const [, own = '', told = ''] = /^(\p{L}{3,})\s*(\d{1,2})$/u.exec(speaker) ?? [];
  return Number(told) === number && singulars(noun.toLowerCase()).includes(own.toLowerCase());
}

/** Whether a noun is what the headings of a group's interviews call those who are interviewed. */
function headsAnInterview({ transcripts }: CodedProject, noun: string): boolean {
  return transcripts.some(({ heading }) => isSameNoun(noun, parseHeading(wordsOf(heading)).numbered));
}

const ALIKE = 0.7;

/**
 * Ids of the groups that a word of the text is a name of; of those that share that word, all. Where one is called just so,
 * a "huurder" is no "verhuurder".
 */
export function groupsNamed({ groups }: Pick<CodedProject, 'groups'>, text: string): string[] {
  const named = groups.map(({ id, title, people = [] }) => {
    const words = [id, wordsOf(title), ...people].join(' ; ');
    return {
      id,
      units: numberedUnits(words),
      ofUnits: stemsInSingular(words).filter(isUnit),
      stems: stemsInSingular(words).filter((own) => !isUnit(own)),
    };
  });
  // "Eén bestuurslid" is no word for "Groep 1": a number is a name behind its unit alone.
  const isName = (stem: string) => !isGeneric(stem) && !/^\d+$/.test(stem);
  const stems = stemsOf(text).filter(isName);
  const units = numberedUnits(text);
  const inUnits = wordsIn(text).flatMap(unitStemsBefore);
  const found = new Set([
    ...named.filter(
      (group) =>
        group.units.some((own) => units.includes(own)) || group.ofUnits.some((own) => inUnits.includes(own)),
    ),
    ...stemsInSingular(text)
      .filter(isName)
      .flatMap((stem) => {
        const isJustSo = !stems.includes(stem) || named.some((group) => group.stems.includes(stem));
        const least = isJustSo ? 1 : ALIKE;
        return named.filter((group) => group.stems.some((own) => likeness(stem, own) >= least));
      }),
  ]);
  return named.filter((group) => found.has(group)).map(({ id }) => id);
}

/** With those of what may be English plurals: "Nurses" and "nurse" have no Dutch stem in common. */
function stemsInSingular(text: string): string[] {
  const plurals = wordsIn(text).filter((word) => word.endsWith('s'));
  return [...new Set([...stemsOf(text), ...plurals.flatMap(singulars).flatMap((word) => stemsOf(word))])];
}

const NUMBERED_UNIT =
  /(?<!\p{L})(\p{L}{3,})[\s-]+(\d{1,3}(?:(?:,\s*|\s+(?:en|and|of|or|&)\s+)\d{1,3})*)(?![\p{L}\d])/gu;

/** "Groep 1 en 2" as one word for each: "groep#1", "groep#2". */
function numberedUnits(text: string): string[] {
  return [...matchesOf(text, NUMBERED_UNIT)].flatMap(([, unit = '', numbers = '']) =>
    (numbers.match(/\d+/g) ?? []).map((number) => `${stemsOf(unit)[0] ?? unit}#${number}`),
  );
}

/** "Persoonlijke communicatie, 5 april 2016": the interviews of that day. */
function transcriptsOn(transcripts: readonly Transcript[], text: string): string[] {
  const told = dateIn(text, 0);
  if (told === null || told.day === null) return [];
  return transcripts
    .filter(({ date }) => date?.day === told.day && date.month === told.month)
    .filter(({ date }) => date?.year == null || told.year === null || date.year === told.year)
    .map(({ id }) => id);
}
