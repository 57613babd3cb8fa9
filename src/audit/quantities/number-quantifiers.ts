import { matchesOf } from '../../language/matches.ts';
import { FRACTION_PARTS, FRACTIONS } from '../../language/numbers.ts';
import { SMALL_NUMBER, smallNumber } from '../../language/small-numbers.ts';
import type { IsPeople } from '../people/people.ts';
import type { Quantifier, Quantity, ShareLimit } from '../result/quantity.ts';
import { BEGIN, END, isAbout, matchesFrom, upTo, WHOM } from './quantified-nouns.ts';

/** What stands before a number and makes it something else than so many; the first that fits. */
const BEFORE: readonly (readonly [RegExp, (number: number) => Quantity])[] = [
  [
    /(?:minstens|(?:ten\s+)?minste|tenminste|minimaal|at\s+least|no\s+fewer\s+than)\s+$/iu,
    (number) => ({ kind: 'at-least', number }),
  ],
  [
    /(?:hooguit|hoogstens|maximaal|(?:ten\s+)?hoogste|at\s+most|(?:no|not)\s+more\s+than|niet\s+meer\s+dan|up\s+to)\s+$/iu,
    (number) => ({ kind: 'at-most', number }),
  ],
  [/(?:meer\s+dan|more\s+than|over)\s+$/iu, (number) => ({ kind: 'at-least', number: number + 1 })],
  [
    /(?:minder\s+dan|(?:less|fewer)\s+than)\s+$/iu,
    (number) => ({ kind: 'at-most', number: Math.max(0, number - 1) }),
  ],
  // "De andere drie", "nog twee", "ongeveer vier": nobody can tell of whom, or how many.
  [
    /(?:(?:andere|overige|nog|ook|ongeveer|circa|zo’n|zo'n|bijna|other|another|about|around|some|almost|nearly)\s+)$/iu,
    () => ({ kind: 'vague' }),
  ],
];
const EXACT = /(?<!\p{L})(?:maar|slechts|precies|exact|only|just|exactly)\s+$/iu;

const TOGETHER = '\\s*(?:of|à|a|tot|–|-|or|to)\\s*';
const COUNTED = new RegExp(
  `${BEGIN}(${SMALL_NUMBER})(?:${TOGETHER}(${SMALL_NUMBER})(?=\\s))?(${WHOM})${END}(?!\\s+\\d)`,
  'giu',
);
// "Van de vier respondenten noemen er drie het rooster"; "twee van de vier respondenten" has said how many before.
const AMONG = new RegExp(
  `${BEGIN}(?<!${SMALL_NUMBER}\\s+)(?:van|of)\\s+(?:de|the)\\s+(${SMALL_NUMBER})\\s+(\\p{L}{4,})${END}[^.;]{0,40}?\\s(er\\s+)?(${SMALL_NUMBER})${END}`,
  'iu',
);
/** "Vier op de vijf bewoners", "four out of five residents", "three of the five". */
const OUT_OF = new RegExp(
  `${BEGIN}(${SMALL_NUMBER})\\s+(?:(?:uit|op|van)(?:\\s+(?:de|alle))?|of\\s+(?:the|all(?:\\s+the)?)|in|out\\s+of(?:\\s+(?:the|all))?)\\s+(${SMALL_NUMBER})(?:\\s+\\p{L}+)?\\s+(\\p{L}{4,})${END}`,
  'giu',
);
/** What stands behind the second number. */
const BEHIND = new RegExp(`^(.*\\s${SMALL_NUMBER})\\s.*$`, 'iu');
const ALL_BUT = new RegExp(
  `${BEGIN}(?:op\\s+(${SMALL_NUMBER})\\s+na|all\\s+(?:but|except)\\s+(${SMALL_NUMBER}))${END}`,
  'iu',
);

/** A sentence that counts people in figures or words: "drie van de vijf bewoners", "at most two", "op één na alle". */
export function countedNumberIn(sentence: string, people: IsPeople): Quantifier | null {
  return (
    allButIn(sentence, people) ??
    outOfIn(sentence, people) ??
    amongIn(sentence, people) ??
    countedIn(sentence, people)
  );
}

/** "Op één na noemen alle bewoners het", "all but one of the residents"; by name it is no number. */
export function allButIn(sentence: string, people: IsPeople): Quantifier | null {
  const [words, ...told] = ALL_BUT.exec(sentence) ?? [];
  const number = smallNumber(told.find((one) => one !== undefined) ?? '');
  if (words === undefined || number === null) return null;
  if (!sentence.split(/[^\p{L}]+/u).some((word) => people(word))) return null;
  return { words, quantity: { kind: 'all-but-some', number } };
}

function outOfIn(sentence: string, people: IsPeople): Quantifier | null {
  for (const match of matchesOf(sentence, OUT_OF)) {
    const [all, told = '', total = ''] = match;
    const isNamed = all
      .split(/\s+/)
      .slice(-2)
      .some((word) => people(word));
    if (!isNamed && !people(total)) continue;
    const words = isNamed
      ? upTo(all, (word) => smallNumber(word) === null && people(word))
      : all.replace(BEHIND, '$1');
    const before = quantityBefore(sentence.slice(0, match.index), smallNumber(told) ?? 0);
    const exact: Quantity = { kind: 'number', number: smallNumber(told) ?? 0, of: smallNumber(total) };
    // "Een van de vijf" tells of one.
    const isOne = isArticle(told) && !EXACT.test(sentence.slice(0, match.index));
    return { words, quantity: isOne ? { kind: 'one' } : (before ?? exact) };
  }
  return null;
}

function amongIn(sentence: string, people: IsPeople): Quantifier | null {
  const [words = '', total = '', noun = '', there, told = ''] = AMONG.exec(sentence) ?? [];
  if (!people(noun)) return null;
  // "Van de vijf docenten heeft een …": of some of them, and the five are no count of who says so.
  if (isArticle(told) && there === undefined)
    return { words, quantity: { kind: /^one$/i.test(told) ? 'one' : 'vague' } };
  return { words, quantity: { kind: 'number', number: smallNumber(told) ?? 0, of: smallNumber(total) } };
}

function countedIn(sentence: string, people: IsPeople): Quantifier | null {
  for (const match of matchesFrom(COUNTED, sentence)) {
    const [all, told = '', most, behind = ''] = match;
    if (!isAbout(all, people)) continue;
    const number = smallNumber(told) ?? 0;
    const head = sentence.slice(0, match.index);
    const words = upTo(all, people);
    const limit = smallNumber(most ?? '');
    if (limit !== null && limit > number)
      return { words, quantity: { kind: 'between', number, most: limit } };
    const before = quantityBefore(head, number);
    if (before !== null) return { words: `${lastWords(head)}${words}`, quantity: before };
    const isOne = isArticle(told) && !EXACT.test(head);
    // "een respondent zei" tells of one and does not count; "één respondent" counts, and "een van hen" or "one nurse" is one of them.
    if (
      isOne &&
      !(/^one$/i.test(told) && !/(?:^|\s)as\s+$/iu.test(head)) &&
      !/^\s+(?:van|of|onder|among)\s/iu.test(behind)
    )
      continue;
    return { words, quantity: isOne ? { kind: 'one' } : { kind: 'number', number, of: null } };
  }
  return null;
}

function quantityBefore(head: string, number: number): Quantity | null {
  return BEFORE.find(([pattern]) => pattern.test(head))?.[1](number) ?? null;
}

/** What of it made the number something else. */
function lastWords(head: string): string {
  const found = BEFORE.map(([pattern]) => pattern.exec(head)?.[0]).find((words) => words !== undefined);
  return found ?? '';
}

/** "Een", and "one" in "one nurse put it like this". */
function isArticle(number: string): boolean {
  return /^(?:een|one)$/i.test(number);
}

const SHARES = FRACTIONS.map(
  ([words, share]) => [new RegExp(`${BEGIN}${words}${WHOM}${END}`, 'giu'), share] as const,
);
/** One of them stands somewhere: most sentences have none, and need not be searched for each. */
const ANY_SHARE = new RegExp(`${FRACTION_PARTS.join('|')}|%|procent|per\\s?cent`, 'i');
const PERCENT = new RegExp(
  `(?<![\\d.,])(\\d{1,3}(?:[.,]\\d+)?)\\s*(?:%|procent|per\\s?cent)(${WHOM})${END}`,
  'giu',
);

/** "Twee derde van de bewoners", "60 % of the residents", "meer dan een derde van hen". */
export function shareIn(sentence: string, people: IsPeople): Quantifier | null {
  if (!ANY_SHARE.test(sentence)) return null;
  for (const [pattern, share] of SHARES) {
    const match = [...matchesOf(sentence, pattern)].find(([words]) => isAbout(words, people));
    if (match !== undefined) return shareAt(sentence, match, share, people);
  }
  const match = [...matchesOf(sentence, PERCENT)].find(([, , behind = '']) => isAbout(behind, people));
  if (match === undefined) return shareBehind(sentence, people);
  return shareAt(sentence, match, Number((match[1] ?? '').replace(',', '.')) / 100, people);
}

const WHOLE = new RegExp(
  `${BEGIN}(?:van|of)\\s+(?:alle|al|all|de|the|onze|our)(?:\\s+(?:de|the))?((?:\\s+\\p{L}+){1,2})${END}`,
  'giu',
);
const ANY_PERCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d+)?)\s*(?:%|procent|per\s?cent)/u;
/** UTF-16 units from the whole to its share. */
const NEAR = 60;

/** "Van de bewoners zegt 60 %", "of the residents, 60 % say". */
function shareBehind(sentence: string, people: IsPeople): Quantifier | null {
  const whole = [...matchesOf(sentence, WHOLE)].find(([, noun = '']) => isAbout(noun, people));
  if (whole === undefined) return null;
  const end = whole.index + whole[0].length;
  const [told, percent = ''] = ANY_PERCENT.exec(sentence.slice(end, end + NEAR)) ?? [];
  if (told === undefined) return null;
  const at = sentence.indexOf(told, end);
  const share = Number(percent.replace(',', '.')) / 100;
  const than = LIMITS.find(([pattern]) => pattern.test(sentence.slice(0, at)))?.[1] ?? 'exactly';
  return { words: sentence.slice(whole.index, at + told.length), quantity: { kind: 'share', share, than } };
}

/** What stands before a share and says of which side of it. */
const LIMITS: readonly (readonly [RegExp, ShareLimit])[] = [
  [/(?:niet\s+meer\s+dan|hooguit|hoogstens|maximaal|at\s+most|(?:no|not)\s+more\s+than)\s+$/iu, 'or-less'],
  [
    /(?:minstens|ten\s+minste|tenminste|minimaal|at\s+least|(?:niet|no|not)\s+(?:minder|less|fewer)\s+(?:dan|than))\s+$/iu,
    'or-more',
  ],
  [/(?:ruim|dik|iets\s+meer\s+dan|(?:well\s+|just\s+)over|slightly\s+more\s+than)\s+$/iu, 'just-over'],
  [/(?:bijna|iets\s+minder\s+dan|almost|nearly|just\s+under|slightly\s+less\s+than)\s+$/iu, 'just-under'],
  [/(?:meer\s+dan|more\s+than|over)\s+$/iu, 'more'],
  [/(?:minder\s+dan|(?:nog\s+)?geen|(?:less|fewer)\s+than|under)\s+$/iu, 'less'],
  [/(?:ongeveer|circa|zo’n|zo'n|grofweg|about|around|roughly|some|approximately)\s+$/iu, 'about'],
];

function shareAt(sentence: string, match: RegExpMatchArray, share: number, people: IsPeople): Quantifier {
  const head = sentence.slice(0, match.index);
  const [limit, than] = LIMITS.find(([pattern]) => pattern.test(head)) ?? [null, 'exactly' as const];
  const before = limit?.exec(head)?.[0] ?? '';
  return { words: before + upTo(match[0], people), quantity: { kind: 'share', share, than } };
}
