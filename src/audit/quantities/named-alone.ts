import { matchesOf } from '../../language/matches.ts';
import type { IsPeople } from '../people/people.ts';
import type { Quantity } from '../result/quantity.ts';
import { saysUnlike, setApartFrom } from './comparisons.ts';
import { type NamedRespondents, respondentsIn } from './named.ts';
import { countedNumberIn } from './number-quantifiers.ts';

// "Respondent 3 noemt alleen het rooster" is about the timetable; "alleen respondent 3" is about who.
const ONLY =
  /(?<!\p{L})(?:als\s+enigen?|de\s+enigen?|the\s+only\s+(?:ones?|\p{L}+\s+(?:to|who|that))|\d\s+alone)(?!\p{L})/iu;
/** "Only has 3 children" is about the children. */
const ONLY_NUMBERED =
  /(?<!\p{L})(?:alleen|uitsluitend|enkel|slechts|only)\s+(?:(?:bij|door|volgens|voor|by)\s+)?(\p{L}{3,})\s+\d/giu;

/** "Alleen Kees", "alleen bij de planner": whom the interviews call so has no number. */
const ONLY_CALLED =
  /(?<!\p{L})(?:alleen|uitsluitend|enkel|slechts|only)\s+(?:(?:bij|door|volgens|voor|by)\s+)?(?:(?:de|het|the)\s+)?$/iu;

const ONLY_OF_KIND = /(?<!\p{L})(?:alleen|uitsluitend|enkel|slechts|only)\s+(\p{L}{4,})\s+$/iu;

/** Whom a sentence names, and whether it says it of nobody else. */
export function namedAs(sentence: string, people: IsPeople): Quantity {
  const { named, denied, excepted } = respondentsIn(sentence, people);
  const unlike = saysUnlike(sentence) ? (excepted?.numbers ?? []) : [];
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(named?.words ?? '')));
  // "Only committee member 2".
  const [, noun = ''] = ONLY_OF_KIND.exec(before) ?? [];
  const numbered = [...matchesOf(sentence, ONLY_NUMBERED)].map(([, one = '']) => one);
  const isAlone = ONLY_CALLED.test(before) || [noun, ...numbered].some((one) => one !== '' && people(one));
  return {
    kind: 'named',
    numbers: named?.numbers ?? [],
    not: denied?.numbers ?? unlike,
    only: ONLY.test(sentence) || isAlone || isCountedBeside(sentence, people, named),
    unlike: excepted === null ? setApartFrom(sentence, people) : null,
  };
}

/** "Neither", before all whom it names. */
const NEITHER = /(?<!\p{L})(?:neither|noch)\s+(?:(?:de|het|the)\s+)?$/iu;

/** "Alleen respondent 3" is what it says, and not "respondent 3"; "neither A nor B" not "A, B". */
export function withOnly(sentence: string, words: string): string {
  const parts = words.split(', ');
  const [first, last] = [sentence.indexOf(parts[0] ?? ''), sentence.indexOf(parts.at(-1) ?? '')];
  const none = first < 0 || last < first ? null : NEITHER.exec(sentence.slice(0, first));
  if (none !== null) return sentence.slice(none.index, last + (parts.at(-1) ?? '').length);
  const at = sentence.indexOf(words);
  return at < 0 ? words : (ONLY_CALLED.exec(sentence.slice(0, at))?.[0] ?? '') + words;
}

const APPOSED = /^\s*[,:]\s*(?:namelijk|te\s+weten|namely|to\s+wit)?\s*$/iu;

/** "Twee docenten, respondent 1 en 3, noemen het": these and no others. */
function isCountedBeside(sentence: string, people: IsPeople, named: NamedRespondents | null): boolean {
  const counted = named === null ? null : countedNumberIn(sentence, people);
  if (named === null || counted?.quantity.kind !== 'number') return false;
  const end = sentence.indexOf(counted.words) + counted.words.length;
  const start = sentence.indexOf(named.words);
  return counted.quantity.number === named.numbers.length && APPOSED.test(sentence.slice(end, start));
}
