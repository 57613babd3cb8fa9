import { numbersBetween } from '../language/number-lists.ts';
import type { IsPeople } from './people.ts';

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
// "Respondent 1, 2 keer gesproken": the last number counts something else.
const COUNTING = /^\s+(?:keer|maal|jaar|uur|dagen|weken|maanden|minuten|times|years|hours|days|procent|%)/iu;
const EXCEPT =
  /(?:in\s+tegenstelling\s+tot|anders\s+dan|behalve|uitgezonderd|met\s+uitzondering\s+van|op|unlike|except(?:\s+for)?|contrary\s+to|other\s+than)(?:\s+(?:de|the))?\s*$/iu;

/**
 * The respondents that a sentence names with their numbers, and those it sets apart: "anders dan respondent 3",
 * "op respondent 2 na". Null where there are none.
 */
export function respondentsIn(
  sentence: string,
  people: IsPeople,
): { readonly named: NamedRespondents | null; readonly excepted: NamedRespondents | null } {
  const named: RegExpMatchArray[] = [];
  const excepted: RegExpMatchArray[] = [];
  for (const match of sentence.matchAll(NAMED)) {
    if (!people(match[1] ?? '')) continue;
    const before = sentence.slice(0, match.index);
    const behind = sentence.slice(match.index + match[0].length);
    const isApart =
      EXCEPT.test(before) && (!/\sop\s*$/iu.test(` ${before.trimEnd()}`) || /^\s+na(?!\p{L})/iu.test(behind));
    (isApart ? excepted : named).push(match);
  }
  return { named: gathered(named, sentence), excepted: gathered(excepted, sentence) };
}

function gathered(matches: readonly RegExpMatchArray[], sentence: string): NamedRespondents | null {
  const numbers = matches.flatMap((match) => {
    const behind = sentence.slice((match.index ?? 0) + match[0].length);
    const list = numbersOf(match[2] ?? '');
    return COUNTING.test(behind) && list.length > 1 ? list.slice(0, -1) : list;
  });
  if (numbers.length === 0) return null;
  return { numbers: [...new Set(numbers)], words: matches.map(([words]) => words).join(', ') };
}

/** "1 t/m 3 en 5" is 1, 2, 3 and 5. */
function numbersOf(list: string): number[] {
  const numbers: number[] = [];
  for (const match of list.matchAll(/(t\/m|tot en met|–|-|to|through)?\s*(\d{1,2})/giu)) {
    const [, range, digits] = match;
    if (range !== undefined)
      numbers.push(...numbersBetween(numbers[numbers.length - 1] ?? 0, Number(digits)));
    numbers.push(Number(digits));
  }
  return numbers;
}
