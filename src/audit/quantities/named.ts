import { BETWEEN_MARKS } from '../../coding/mark-ranges.ts';
import { ANYBODY, type NamePlace, namePlaces } from '../../coding/pointing.ts';
import { FIRST_NAMES } from '../../language/first-names.ts';
import { fold } from '../../language/fold.ts';
import { matchesOf } from '../../language/matches.ts';
import { numbersBetween } from '../../language/number-lists.ts';
import { SMALL_NUMBER } from '../../language/small-numbers.ts';
import { hasVerb } from '../../language/verbs.ts';
import type { IsPeople } from '../people/people.ts';
import { isDenied } from './denial.ts';

/** Respondents by their numbers, and the words that name them. */
export interface NamedRespondents {
  readonly numbers: readonly number[];
  readonly words: string;
}

const JOIN = '(?:,\\s*(?:en|and|als|of|or)?|en|and|als|of|or|noch|nor|&|t\\/m|tot en met|–|-|to|through)';
const NAMED = new RegExp(
  `(?<!\\p{L})(\\p{L}{3,})\\s+(?:nummers?\\s+|nr\\.?\\s+)?(\\d{1,2}(?:\\s*${JOIN}\\s*(?:\\p{L}{3,}\\s+)?\\d{1,2})*)(?![\\d.,]*\\d)`,
  'giu',
);
const MARKED = new RegExp(
  `(?<![\\p{L}\\d/.])(\\p{Lu}\\p{L}{0,3}\\d{1,2})((?:\\s*${JOIN}\\s*\\p{Lu}\\p{L}{0,3}\\d{1,2})*)(?![\\p{L}\\d/]|[.,:]\\d|\\s*=)`,
  'gu',
);
// "Respondent 1, 2 keer gesproken": the last number counts something else.
export const COUNTING =
  /^\s+(?:keer|maal|jaar|uur|dagen|weken|maanden|minuten|times|years|hours|days|procent|%)/iu;
const EXCEPT =
  /(?:in\s+tegenstelling\s+tot|anders\s+dan|behalve|uitgezonderd|(?:met\s+uitzondering|afgezien)\s+van|op|unlike|except(?:ing)?(?:\s+for)?|excluding|(?:every(?:one|body)|(?:every|each|no)\s+\p{L}+|all(?:\s+(?:the\s+)?\p{L}+)?)\s+but|save\s+for|apart\s+from|with\s+the\s+exception\s+of|contrary\s+to|other\s+than)(?:\s+(?:de|the))?\s*$/iu;

/** Who is named in a sentence, and how. */
interface PeopleNamed {
  /** All but those who are set apart; without numbers where it says of each of them that they do not. */
  readonly named: NamedRespondents | null;
  /** Of these, those who do not: "respondent 1 en 3 wel, respondent 2 niet". */
  readonly denied: NamedRespondents | null;
  /** "Anders dan respondent 3", "op respondent 2 na". */
  readonly excepted: NamedRespondents | null;
}

/** The respondents that a sentence names with their numbers, by marks ("R1 en R3"), or as the interviews call them. */
export function respondentsIn(sentence: string, people: IsPeople): PeopleNamed {
  const named: NamedPlace[] = [];
  const denied: NamedPlace[] = [];
  const excepted: NamedPlace[] = [];
  for (const place of namedPlaces(sentence, people)) {
    const [before, behind] = [sentence.slice(0, place.start), sentence.slice(place.end)];
    (isSetApart(before, behind) ? excepted : isDenied(before, behind) ? denied : named).push(place);
  }
  const whole = gathered([...named, ...denied]);
  return {
    named: whole === null ? null : { ...whole, numbers: gathered(named)?.numbers ?? [] },
    denied: gathered(denied),
    excepted: gathered(excepted),
  };
}

function isSetApart(before: string, behind: string): boolean {
  return (
    EXCEPT.test(before) && (!/\sop\s*$/iu.test(` ${before.trimEnd()}`) || /^\s+na(?!\p{L})/iu.test(behind))
  );
}

/** Respondents at one place of a sentence, which starts and ends there in UTF-16 units. */
export interface NamedPlace extends NamedRespondents {
  readonly start: number;
  readonly end: number;
}

/** Every place where a sentence names respondents, in order. */
export function namedPlaces(sentence: string, people: IsPeople): NamedPlace[] {
  const called = calledPlaces(sentence, people);
  // "Nurse B", of a heading, may be a name as well.
  const others = [...numberedPlaces(sentence, people), ...lettersNamed(sentence, people)].filter(
    ({ start, end }) => !called.some((one) => one.start < end && start < one.end),
  );
  return [...others, ...called].sort((a, b) => a.start - b.start);
}

/** "Officer A", "ouders A en C"; of a letter that two of them have, nobody can tell who that is. */
function lettersNamed(sentence: string, { lettered }: IsPeople): NamedPlace[] {
  return (lettered?.(sentence) ?? []).flatMap(({ respondents, start, end }) => {
    if (isInParentheses(sentence.slice(0, start))) return [];
    const numbers = respondents.map((own) => (own.length === 1 ? own[0]?.number : null) ?? UNKNOWN_PERSON);
    return [{ words: sentence.slice(start, end), start, end, numbers }];
  });
}

/** By noun, else by the marks that are usual: a noun beside a mark ("respondent R2") is one of them. */
function numberedPlaces(sentence: string, people: IsPeople): NamedPlace[] {
  if (!/\d/.test(sentence)) return [];
  const nouns = [...matchesOf(sentence, NAMED)].filter(
    ({ 0: words, 1: noun = '', index }) =>
      people(noun) && (callsOne(noun) || !isCountOf(sentence.slice(index + words.length), people)),
  );
  // Between parentheses a mark points at whoever said it, and is no part of the sentence.
  const marks = [...matchesOf(sentence, MARKED)].filter(
    ({ 1: mark = '', index }) =>
      (ANYBODY.isMark(mark) || people(mark)) && !isInParentheses(sentence.slice(0, index)),
  );
  return (nouns.length > 0 ? nouns : marks).map((match) => {
    const [words, noun = '', others = ''] = match;
    const end = match.index + words.length;
    const list = listedNumbers(/\d$/.test(noun) ? words : others);
    const isCounting = COUNTING.test(sentence.slice(end)) && list.length > 1;
    return { words, start: match.index, end, numbers: isCounting ? list.slice(0, -1) : list };
  });
}

function isInParentheses(before: string): boolean {
  return /\([^()]*$/u.test(before);
}

const JOINS_NAMES = /^\s*(?:,\s*(?:en|and|als|of|or)?|en|and|als|of|or|&)\s*(?:(?:de|het|the)\s)?$/iu;
/** "Kees vindt dat Samira …" is what Kees says; behind one of these somebody else has a turn. */
const NEW_CLAUSE =
  /[,;:]|(?<!\p{L})(?:en|maar|terwijl|and|but|while|whereas|als|as|zoals|evenals|net|ook|noch|nor|of|or|dan|than|niet|not)(?!\p{L})/iu;
/** "Voor Kees telt", "komt voor bij Samira": it is about them; "zorgt voor Kees" is not, unless it names several. */
const OF_WHOM = /(?:^|[,;(]\s*(?:\p{L}+\s)?)(?:voor|for|met|with)\s$|(?<!\p{L})bij\s$/iu;
const OF_SEVERAL = /(?<!\p{L})(?:voor|for|among)\s$/iu;

/** "Samira en Kees", whom the interviews call so; not where others speak of them. */
function calledPlaces(sentence: string, people: IsPeople): NamedPlace[] {
  const found: NamedPlace[] = [];
  let isOpen = true;
  let done = 0;
  for (const list of listsOfNames(sentence, namePlaces(sentence, people.named))) {
    const [start, end] = [list[0]?.start ?? 0, list.at(-1)?.end ?? 0];
    const before = sentence.slice(0, start);
    const isApart = EXCEPT.test(before);
    const isAbout = isApart || OF_WHOM.test(before) || (list.length > 1 && OF_SEVERAL.test(before));
    if (isInParentheses(before) || (list[0]?.isSpokenOf === true && !isAbout)) continue;
    if (!isOpen && !NEW_CLAUSE.test(sentence.slice(done, start))) continue;
    isOpen = isApart;
    done = end;
    const others = isBesideAnother(before, sentence.slice(end)) ? [UNKNOWN_PERSON] : [];
    const numbers = [...list.map(({ number }) => number), ...others];
    found.push({ words: sentence.slice(start, end), start, end, numbers });
  }
  return found;
}

/** No respondent has this number: of "Hannah en Kees" nobody can tell whether it is so where Hannah is not known. */
export const UNKNOWN_PERSON = 0;
const NAME_BEFORE = /(?<!\p{L})(\p{Lu}\p{Ll}+)\s*(?:,|,?\s(?:en|and|als|&))\s*$/u;
const NAME_BEHIND = /^\s*(?:,|,?\s(?:en|and|als|&))\s*(\p{Lu}\p{Ll}+)(?!\p{L})/u;

function isBesideAnother(before: string, behind: string): boolean {
  const names = [NAME_BEFORE.exec(before)?.[1], NAME_BEHIND.exec(behind)?.[1]];
  return names.some((name) => name !== undefined && FIRST_NAMES.has(fold(name)));
}

function listsOfNames(sentence: string, places: readonly NamePlace[]): NamePlace[][] {
  const lists: NamePlace[][] = [];
  for (const place of places) {
    const before = lists.at(-1)?.at(-1);
    const between = before === undefined ? null : sentence.slice(before.end, place.start);
    const isNext =
      between !== null &&
      (JOINS_NAMES.test(between) || (place.talks !== undefined && BETWEEN_MARKS.test(between)));
    if (isNext) lists.at(-1)?.push(place);
    else lists.push([place]);
  }
  return lists;
}

const OF_SO_MANY = new RegExp(
  `^\\s+(?:van|uit|op|of|out\\s+of|in)\\s+(?:(?:de|alle|the|all)\\s+)?${SMALL_NUMBER}(?![\\p{L}\\d])`,
  'iu',
);
const NOUN_BEHIND = /^\s+(\p{L}{4,})(?!\p{L})/u;

/** "Gardener 4 grows" calls somebody, whatever a plural behind it may look like; a verb or a plural before a number does not. */
function callsOne(noun: string): boolean {
  return !/(?:en|s)$/iu.test(noun);
}

/** Whether a number has behind it what it counts: "verdienden 3 van de 4", "interviewden 3 docenten". */
function isCountOf(behind: string, people: IsPeople): boolean {
  const [, noun = ''] = NOUN_BEHIND.exec(behind) ?? [];
  return OF_SO_MANY.test(behind) || (/(?:en|s)$/u.test(noun) && people(noun) && !hasVerb([noun]));
}

function gathered(places: readonly NamedPlace[]): NamedRespondents | null {
  const numbers = places.flatMap((place) => place.numbers);
  if (numbers.length === 0) return null;
  return { numbers: [...new Set(numbers)], words: places.map(({ words }) => words).join(', ') };
}

/** "1 t/m 3 en 5" is 1, 2, 3 and 5. */
function listedNumbers(list: string): number[] {
  const numbers: number[] = [];
  for (const match of matchesOf(
    list,
    /(t\/m|tot en met|–|-|to|through)?\s*(?:\p{Lu}\p{L}{0,3})?(\d{1,2})/giu,
  )) {
    const [, range, digits] = match;
    if (range !== undefined)
      numbers.push(...numbersBetween(numbers[numbers.length - 1] ?? 0, Number(digits)));
    numbers.push(Number(digits));
  }
  return numbers;
}
