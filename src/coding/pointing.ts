import accounts from '../language/data/accounts.txt?raw';
import interviewedWords from '../language/data/interviewed-words.txt?raw';
import spokenOf from '../language/data/spoken-of.txt?raw';
import { anyIn } from '../language/data/word-list.ts';
import { MONTH } from '../language/dates.ts';
import { fold } from '../language/fold.ts';
import { matchesOf, patternOf } from '../language/matches.ts';
import { readNumbers } from '../language/number-lists.ts';
import { SMALL_NUMBER, smallNumber } from '../language/small-numbers.ts';
import { onceFor } from '../model/deferred.ts';
import { marksBetween } from './mark-ranges.ts';
import { isMarkOfThing } from './marks-of-things.ts';
import { transcriptsIn } from './transcript-lists.ts';

/** Whom and what a passage points at, as it is written there. */
export interface Pointed {
  /** `b4` for "Bijlage 4". */
  readonly transcripts: readonly string[];
  readonly people: readonly PointedPerson[];
  /** Letters behind "persoonlijke communicatie" and the like; null where that is not said. */
  readonly personal: string | null;
  /** Milliseconds from the start of the recording; null where no time stands there. */
  readonly time: number | null;
  /** Numbers of lines, "l. 45", "regel 12-14"; empty where none stand there. */
  readonly lines: readonly number[];
}

/** Whom and which interviews a passage points at, without the place in them. */
export type PointedAt = Pick<Pointed, 'transcripts' | 'people' | 'personal'>;

/** Somebody whom the interviews call by a name. */
export interface NamedPerson {
  /** An id; null for whoever speaks in interviews that are called so, where that is not one person. */
  readonly respondent: string | null;
  readonly number: number;
  /** Ids of the interviews that are called so; absent for a name. */
  readonly talks?: readonly string[];
  /** "G1", which nobody writes but to point; a name may be no more than that. */
  readonly isMark?: boolean;
}

/** "Respondent 3", "R3", "docent 3", "Kees". */
export interface PointedPerson {
  /** The noun, or the letters of a mark. */
  readonly noun: string;
  /** Of a letter, its place in the alphabet. */
  readonly number: number;
  readonly isMark: boolean;
  /** "B" of "ouder B". */
  readonly letter?: string;
  /** The id of a respondent; then `noun` is her name, or the mark of her interview. */
  readonly respondent?: string | null;
  /** Ids of the interviews that are called `noun`. */
  readonly talks?: readonly string[];
}

/** As a text would write it: "respondent 3", "R3", "ouder B", "Kees". */
export function personAsWritten({ noun, number, isMark, letter, respondent }: PointedPerson): string {
  if (respondent !== undefined) return noun;
  return isMark ? `${noun}${number}` : `${noun} ${letter ?? number}`;
}

/** Which words and marks are respondents in a project. */
export interface Whom {
  readonly isNoun: (noun: string) => boolean;
  readonly isMark: (mark: string) => boolean;
  /** Nouns that the interviews put a letter behind: "Ouder A". */
  readonly isLettered?: (noun: string) => boolean;
  /** Whether somebody of the project has that mark; absent where nobody is known. */
  readonly isThere?: (letters: string, number: number) => boolean;
  /** By their names. */
  readonly named?: ReadonlyMap<string, NamedPerson> | undefined;
}

const NOUN = new RegExp(`^${anyIn(interviewedWords)}(?:en|s|n)?$`);

/** Tells whether a noun is a word for whoever was interviewed, in any research. */
export function isGeneric(noun: string): boolean {
  return NOUN.test(fold(noun));
}

/** What counts as a respondent before anything is known of a project. */
export const ANYBODY: Whom = { isNoun: isGeneric, isMark: (mark) => /^(?:R|P|Resp)\d/.test(mark) };

const NUMBERED = /(?<![\p{L}\d])(\p{L}{3,})\.?\s+(?:nummers?\s+|nr\.?\s+)?(?=\d{1,2}(?![\d.,:]*\d))/giu;
// "R1/R3" are two people, "3/1/2" and "A/1" are codes.
const MARKED =
  /(?<![\p{L}\d.])(?<!(?<!\p{L}\d{1,2})\/)(\p{Lu}\p{L}{0,4}?)\.?[\s#-]?(\d{1,2})(?![\p{L}\d]|\/(?!\p{Lu}\p{L}{0,4}\d)|[.,:]\d)/gu;

/** "(Respondent één)", of one: in running text it may be anything. */
const SPELLED = new RegExp(
  `(?=\\p{L})(?<=^|[(;,]\\s*)(\\p{L}{3,})\\s+(?!\\d)(${SMALL_NUMBER})(?=\\s*(?:$|[,;)]))`,
  'giu',
);

const LETTERED =
  /(?<![\p{L}\d])(\p{L}{3,})\.?\s+(?=[A-HJ-Z](?![\p{L}\d'’]))([A-HJ-Z](?:\s*(?:,\s*(?:en|and)|[,&]|en|and|noch|nor)\s*[A-HJ-Z](?![\p{L}\d'’]))*)/gu;

/** A person and where the words for it start. */
export interface PersonPlace extends PointedPerson {
  readonly start: number;
  readonly end: number;
}

/** "June 5" is a day, though June was interviewed. */
const MONTH_NAME = new RegExp(`^(?:${MONTH})$`, 'iu');

/** Every respondent who is pointed at by number, lists too: "respondent 1, 3 en 5", "R1 en R3". */
export function peopleIn(text: string, whom: Whom): PersonPlace[] {
  const hasDigits = /\d/.test(text);
  const nouns = (hasDigits ? [...matchesOf(text, NUMBERED)] : []).flatMap((match) => {
    const [words, noun = ''] = match;
    if (MONTH_NAME.test(noun) || !whom.isNoun(noun)) return [];
    const list = readNumbers(text, match.index + words.length);
    return (list?.numbers ?? []).filter(isNumberOfPerson).map((number) => ({
      noun: noun.toLowerCase(),
      number,
      isMark: false,
      start: match.index,
      end: list?.end ?? match.index + words.length,
    }));
  });
  const marks = (hasDigits ? [...matchesOf(text, MARKED)] : []).flatMap((match) => {
    const [words, letters = '', digits = ''] = match;
    if (MONTH_NAME.test(letters) || !whom.isMark(`${letters}${digits}`)) return [];
    const end = match.index + words.length;
    return [{ noun: letters, number: Number(digits), isMark: true, start: match.index, end }];
  });
  const places = marks.map(({ noun, ...place }) => ({ ...place, letters: noun }));
  const between = marksBetween(
    text,
    places,
    (letters, number) => whom.isThere?.(letters, number) ?? false,
  ).map(({ letters, ...place }) => ({ ...place, noun: letters, isMark: true }));
  const named = namedIn(text, whom);
  // "Pupil 1" is one person, though a short word may be a mark as well; "P7" may head an interview.
  const told = new Set([...nouns, ...named].map(({ start }) => start));
  return [
    ...nouns,
    ...marks.filter(({ start }) => !told.has(start)),
    ...between.filter(({ start }) => !told.has(start)),
    ...spelledIn(text, whom),
    ...letteredIn(text, whom),
    ...named,
  ].sort((a, b) => a.start - b.start);
}

function spelledIn(text: string, { isNoun }: Whom): PersonPlace[] {
  return [...matchesOf(text, SPELLED)].flatMap(({ 0: { length }, 1: noun = '', 2: word = '', index }) => {
    const number = smallNumber(word);
    if (number === null || /(?:en|s)$/iu.test(noun) || !isNoun(noun)) return [];
    return [{ noun: noun.toLowerCase(), number, isMark: false, start: index, end: index + length }];
  });
}

/** "Ouder B", "parents A and C": "I" may be anybody who writes. */
export function letteredIn(text: string, { isLettered }: Pick<Whom, 'isLettered'>): PersonPlace[] {
  if (isLettered === undefined) return [];
  return [...matchesOf(text, LETTERED)].flatMap(({ 0: { length }, 1: noun = '', 2: list = '', index }) =>
    isLettered(noun)
      ? (list.match(/[A-Z]/g) ?? []).map((letter) => ({
          noun: noun.toLowerCase(),
          number: letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1,
          isMark: false,
          letter,
          start: index,
          end: index + length,
        }))
      : [],
  );
}

/** "Kees vertelt", "(interview Kees)"; not his mother, nor whom somebody else speaks of or to. */
function namedIn(text: string, { named }: Whom): PersonPlace[] {
  return namePlaces(text, named).flatMap(({ isSpokenOf, ...place }) =>
    isSpokenOf ? [] : [{ ...place, isMark: false }],
  );
}

/** A respondent's name, where it stands, and whether what stands before it says that somebody speaks of her or to her. */
export interface NamePlace extends NamedPerson {
  readonly noun: string;
  readonly start: number;
  readonly end: number;
  readonly isSpokenOf: boolean;
}

/** Every name of a respondent in a text, in order, that is nobody else's there: not "Kees van Dijk", nor "(Kees, 2019)". */
export function namePlaces(text: string, named: Whom['named']): NamePlace[] {
  if (named === undefined || named.size === 0) return [];
  let ofThings = -1;
  const places = [...matchesOf(text, anyOf(named))].flatMap(({ 0: noun, index }) => {
    const [before, end] = [text.slice(Math.max(0, index - LONGEST_BEFORE), index), index + noun.length];
    const person = named.get(noun);
    if (person === undefined) return [];
    const place = { noun, ...person, start: index, end };
    if (person.talks !== undefined) {
      // "Gebouw B1 en B2"
      const goesOn = ofThings >= 0 && JOINED.test(text.slice(ofThings, index));
      if (!goesOn && !isMarkOfThing(before, text.slice(end))) return [{ ...place, isSpokenOf: false }];
      ofThings = end;
      return [];
    }
    if (NAMED_OTHERWISE.test(text.slice(end)) || ANY_SUCH.test(before)) return [];
    return [{ ...place, isSpokenOf: SPOKEN_OF.test(before) }];
  });
  return [...places, ...headedBetween(text, places, named)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** G2 and G3 of "G1 t/m G4"; one that nothing is headed by is nobody. */
function headedBetween(
  text: string,
  places: readonly NamePlace[],
  named: ReadonlyMap<string, NamedPerson>,
): NamePlace[] {
  const marks = places.flatMap(({ noun, start, end }) => {
    const [, letters = '', digits] = /^(\p{L}{1,5})[\s-]?(\d{1,3})$/u.exec(noun) ?? [];
    return digits === undefined ? [] : [{ letters, number: Number(digits), start, end }];
  });
  return marksBetween(
    text,
    marks,
    (letters, number) => named.get(letters + number)?.talks?.length !== 0 && named.has(letters + number),
  ).map(({ letters, number, start, end }) => {
    const noun = `${letters}${number}`;
    const person = named.get(noun) ?? { respondent: null, number: 0, talks: [], isMark: true };
    return { noun, ...person, start, end, isSpokenOf: false };
  });
}

// "G1-G4" are two marks, "Kees-Jan" and "B1-niveau" none.
const anyOf = onceFor((named: ReadonlyMap<string, NamedPerson>): RegExp => {
  const longest = [...named.keys()].sort((a, b) => b.length - a.length);
  return new RegExp(
    `(?<![\\p{L}\\d])(?<!(?<!\\d)-)(?:${longest.map(patternOf).join('|')})(?![\\p{L}\\d]|-(?!\\d{1,2}(?![\\p{L}\\d])|\\p{Lu}\\p{L}{0,4}-?\\d))`,
    'gu',
  );
});

const JOINED = /^\s*(?:,|,?\s(?:en|and|of|or|&))\s*$/u;
/** UTF-16 units in which a word for whose she is may stand. */
const LONGEST_BEFORE = 40;
/** "Het verhaal van Samira", "Hannah's account". */
const TOLD = anyIn(accounts);
const SPOKEN_OF = new RegExp(
  `(?<!(?:${TOLD}|according)\\s)(?<!\\p{L})${anyIn(spokenOf)}\\s(?:(?:de|het|the)\\s)?$`,
  'iu',
);
/** "Er zijn twee mensen geïnterviewd: een planner en een kok" tells what they do, and nothing that one of them says. */
const ANY_SUCH = /(?<!\p{L})(?:[eé][eé]n|an?|one)\s$/iu;
/** "Samira's moeder", "(Kees, 2019)", "Kees van Dijk", who may be somebody else. */
const NAMED_OTHERWISE = new RegExp(
  `^(?:['’]s?(?!\\p{L})(?!\\s(?:own\\s)?${TOLD}(?!\\p{L}))|,?\\s\\(?\\d{4}(?!\\d)|(?:\\s(?:van|de|den|der|ten|ter|el|al|von)){0,2}\\s\\p{Lu}\\p{Ll})`,
  'u',
);

/** "(Respondent 2, 2024)": nobody has a year for a number. */
function isNumberOfPerson(number: number): boolean {
  return number < 1000;
}

const PERSONAL =
  /(?:persoonlijke\s+(?:communicatie|mededeling)|pers\.?\s*(?:comm|med)\.?|personal\s+communication)[\s,:]*(.*)$/iu;
/** "Wouter, " of "Wouter, persoonlijke communicatie, 5 april 2016"; null where that is not said. */
export function beforePersonal(text: string): string | null {
  const match = PERSONAL.exec(text);
  return match === null ? null : text.slice(0, match.index);
}

const CLOCK = /(?<![\d:])(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?![\d:])/u;

const NAMES_LINES = /(?<![\p{L}\d.])(?:(?:[Rr]egels?|[Ll]ines?)|(?:rr?|ll?|reg)\.)\s*(?=\d)/gu;

function citedLines(text: string): number[] {
  return [...matchesOf(text, NAMES_LINES)].flatMap(
    ({ 0: words, index }) => readNumbers(text, index + words.length)?.numbers ?? [],
  );
}

export function pointedIn(text: string, whom: Whom): Pointed {
  const clock = CLOCK.exec(text);
  const [hours, minutes, seconds] = [clock?.[1], clock?.[2], clock?.[3]].map((part) => Number(part ?? 0));
  return {
    transcripts: transcriptsIn(text).flatMap(({ ids }) => ids),
    people: peopleIn(text, whom).map(({ start: _start, end: _end, ...person }) => person),
    personal: PERSONAL.exec(text)?.[1] ?? null,
    time: clock === null ? null : (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000,
    lines: citedLines(text),
  };
}

/** Whether it points at anybody or any interview. */
export function points({ transcripts, people, personal }: Pointed): boolean {
  return transcripts.length > 0 || people.length > 0 || personal !== null;
}
