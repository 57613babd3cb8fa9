import { ANYBODY } from '../../coding/pointing.ts';
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

const JOIN = '(?:,\\s*(?:en|and|als|of|or)?|en|and|als|of|or|&|t\\/m|tot en met|–|-|to|through)';
const NAMED = new RegExp(
  `(?<!\\p{L})(\\p{L}{4,})\\s+(?:nummers?\\s+|nr\\.?\\s+)?(\\d{1,2}(?:\\s*${JOIN}\\s*(?:\\p{L}{4,}\\s+)?\\d{1,2})*)(?![\\d.,]*\\d)`,
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

/** The respondents that a sentence names with their numbers, or by marks: "R1 en R3". */
export function respondentsIn(sentence: string, people: IsPeople): PeopleNamed {
  const named: RegExpMatchArray[] = [];
  const denied: RegExpMatchArray[] = [];
  const excepted: RegExpMatchArray[] = [];
  for (const match of placesOfPeople(sentence, people)) {
    const before = sentence.slice(0, match.index);
    const behind = sentence.slice((match.index ?? 0) + match[0].length);
    const isApart =
      EXCEPT.test(before) && (!/\sop\s*$/iu.test(` ${before.trimEnd()}`) || /^\s+na(?!\p{L})/iu.test(behind));
    (isApart ? excepted : isDenied(before, behind) ? denied : named).push(match);
  }
  const whole = gathered([...named, ...denied], sentence);
  return {
    named: whole === null ? null : { ...whole, numbers: gathered(named, sentence)?.numbers ?? [] },
    denied: gathered(denied, sentence),
    excepted: gathered(excepted, sentence),
  };
}

/** Respondents at one place of a sentence, which starts and ends there in UTF-16 units. */
export interface NamedPlace extends NamedRespondents {
  readonly start: number;
  readonly end: number;
}

/** Every place where a sentence names respondents, in order. */
export function namedPlaces(sentence: string, people: IsPeople): NamedPlace[] {
  return placesOfPeople(sentence, people).flatMap((match) => {
    const named = gathered([match], sentence);
    const start = match.index ?? 0;
    return named === null ? [] : [{ ...named, start, end: start + named.words.length }];
  });
}

/** By noun, else by the marks that are usual: a noun beside a mark ("respondent R2") is one of them. */
function placesOfPeople(sentence: string, people: IsPeople): RegExpMatchArray[] {
  if (!/\d/.test(sentence)) return [];
  const nouns = [...matchesOf(sentence, NAMED)].filter(
    (match) =>
      people(match[1] ?? '') && !isCountOf(sentence.slice((match.index ?? 0) + match[0].length), people),
  );
  // Between parentheses a mark points at whoever said it, and is no part of the sentence.
  const marks = [...matchesOf(sentence, MARKED)].filter(
    ({ 1: mark = '', index }) =>
      (ANYBODY.isMark(mark) || people(mark)) && !/\([^()]*$/u.test(sentence.slice(0, index)),
  );
  return nouns.length > 0 ? nouns : marks;
}

const OF_SO_MANY = new RegExp(
  `^\\s+(?:van|uit|op|of|out\\s+of|in)\\s+(?:(?:de|alle|the|all)\\s+)?${SMALL_NUMBER}(?![\\p{L}\\d])`,
  'iu',
);
const NOUN_BEHIND = /^\s+(\p{L}{4,})(?!\p{L})/u;

/** Whether a number has behind it what it counts: "verdienden 3 van de 4", "interviewden 3 docenten". */
function isCountOf(behind: string, people: IsPeople): boolean {
  const [, noun = ''] = NOUN_BEHIND.exec(behind) ?? [];
  return OF_SO_MANY.test(behind) || (/(?:en|s)$/u.test(noun) && people(noun) && !hasVerb([noun]));
}

function gathered(matches: readonly RegExpMatchArray[], sentence: string): NamedRespondents | null {
  const numbers = matches.flatMap((match) => {
    const behind = sentence.slice((match.index ?? 0) + match[0].length);
    const list = listedNumbers(/\d$/.test(match[1] ?? '') ? match[0] : (match[2] ?? ''));
    return COUNTING.test(behind) && list.length > 1 ? list.slice(0, -1) : list;
  });
  if (numbers.length === 0) return null;
  return { numbers: [...new Set(numbers)], words: matches.map(([words]) => words).join(', ') };
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
