import { isGeneric } from '../coding/pointing.ts';
import { respondentsIn } from './named.ts';
import type { IsPeople } from './people.ts';
import { SMALL_NUMBER, smallNumber } from './small-numbers.ts';

/** Who, or how many, a sentence says. */
export type Quantity =
  | { readonly kind: 'named'; readonly numbers: readonly number[]; readonly only: boolean }
  | { readonly kind: 'all-but'; readonly numbers: readonly number[] }
  | { readonly kind: 'number' | 'at-least'; readonly number: number }
  /** `vague` says how many, of nobody knows whom: "het merendeel van de klachten". */
  | { readonly kind: QuantityKind };

export interface Quantifier {
  readonly words: string;
  readonly quantity: Quantity;
}

const BEGIN = '(?<!\\p{L})';
const END = '(?!\\p{L})';
// "van de vier geïnterviewde docenten": up to three words before the noun that it is about.
const OF = '(?:\\s+(?:van|of|onder|among))?(?:\\s+(?:de|het|onze|the|our|these|deze))?';
const WHOM = `${OF}(?:\\s+${SMALL_NUMBER})?(?:\\s+(?:de|the))?(?:\\s+\\p{L}+)?\\s+(\\p{L}{4,})`;

type QuantityKind = 'generic' | 'most' | 'all' | 'not-all' | 'none' | 'half' | 'few' | 'both' | 'vague';

/** In this order: "niet alle" before "alle", "meer dan de helft" before "de helft". The last group is whom it is about. */
const COUNTING: readonly (readonly [string, QuantityKind])[] = [
  ['(?:niet\\s+(?:alle|iedere|elke)|not\\s+(?:all|every))', 'not-all'],
  ['(?:(?:vrijwel|bijna|nagenoeg)\\s+(?:alle|iedere|elke)|(?:almost|nearly)\\s+(?:all|every))', 'most'],
  ['(?:geen(?:\\s+enkele?)?(?:\\s+van(?:\\s+beide)?)?|none|no|neither)', 'none'],
  ['(?:(?:alle|all)\\s+(?:overige|andere|other)|(?:all|every)\\s+other)', 'vague'],
  ['(?:alle|all|iedere|elke|every|each)', 'all'],
  ['(?:beide|allebei|both)', 'both'],
  ['(?:meer\\s+dan\\s+de\\s+helft|more\\s+than\\s+half)', 'most'],
  [
    '(?:minder\\s+dan\\s+de\\s+helft|less\\s+than\\s+half|(?:een|de|a|the)\\s+minderheid|(?:a|the)\\s+minority)',
    'few',
  ],
  ['(?:de\\s+helft|half)', 'half'],
  [
    '(?:het\\s+(?:overgrote\\s+|grootste\\s+)?(?:merendeel|deel)|(?:de\\s+|een\\s+)?(?:ruime\\s+|grote\\s+)?meerderheid|(?:de\\s+)?meesten?|the\\s+(?:vast\\s+)?majority|most)',
    'most',
  ],
];

const COUNTS = COUNTING.map(
  ([pattern, kind]) => [new RegExp(`${BEGIN}${pattern}${WHOM}${END}`, 'giu'), kind] as const,
);

/** One of them stands somewhere: most sentences have none, and need not be searched for each. */
const ANY_COUNT = new RegExp(COUNTING.map(([pattern]) => pattern).join('|'), 'iu');

/** Without a noun behind it these are about the respondents too. */
const ALONE: readonly (readonly [RegExp, QuantityKind])[] = [
  [/(?<!\p{L})(?:niet\s+iedereen|not\s+every(?:one|body))(?!\p{L})/iu, 'not-all'],
  [
    /(?<!\p{L})(?:het\s+(?:overgrote\s+)?merendeel|(?:de|een)\s+(?:ruime\s+|grote\s+)?meerderheid|de\s+meesten)(?!\s+van)(?!\p{L})/iu,
    'most',
  ],
  [/(?<!\p{L})(?:the|a)\s+(?:\p{L}+\s+)?majority(?!\s+of)(?!\p{L})/iu, 'most'],
  [/(?<!\p{L})(?:a|the)\s+(?:(?:large|clear|vast)\s+)?majority(?!\s+of)(?!\p{L})/iu, 'most'],
  [/(?<!\p{L})(?:vrijwel|bijna|almost)\s+(?:iedereen|every(?:one|body))(?!\p{L})/iu, 'most'],
  [/^(?:iedereen|allen|every(?:one|body))(?!\p{L})/iu, 'all'],
  [/^(?:niemand|no\s?(?:one|body))(?!\p{L})/iu, 'none'],
];

/** `people` tells whether a noun is a word for the respondents; without it, only "respondent" and the like are. */
export function quantifierIn(sentence: string, people: IsPeople = isGeneric): Quantifier | null {
  const { named, excepted } = respondentsIn(sentence, people);
  const counted = countIn(sentence, people);
  if (excepted !== null && counted?.quantity.kind === 'all') {
    const words = `${counted.words} … ${excepted.words}`;
    return { words, quantity: { kind: 'all-but', numbers: excepted.numbers } };
  }
  if (named !== null) {
    return {
      words: named.words,
      quantity: { kind: 'named', numbers: named.numbers, only: ONLY.test(sentence) },
    };
  }
  return counted ?? numberIn(sentence, people);
}

// "Respondent 3 noemt alleen het rooster" is about the timetable; "alleen respondent 3" is about who.
const ONLY =
  /(?<!\p{L})(?:als\s+enigen?|de\s+enigen?|the\s+only\s+ones?|(?:alleen|uitsluitend|enkel|slechts|only)\s+(?:bij\s+|door\s+|volgens\s+|voor\s+|by\s+)?\p{L}{4,}\s+\d|\d\s+alone)(?!\p{L})/iu;

const TOGETHER = new RegExp(
  `${BEGIN}(?:de|the)\\s+(\\p{L}{4,})(?:\\s+\\p{L}+){1,4}\\s+(?:allemaal|allen|all)${END}`,
  'iu',
);

function countIn(sentence: string, people: IsPeople): Quantifier | null {
  let vague: Quantifier | null = null;
  for (const [pattern, kind] of ANY_COUNT.test(sentence) ? COUNTS : []) {
    const found = [...sentence.matchAll(pattern)];
    const match = found.find((one) => isAbout(one[0], people));
    if (match !== undefined) return { words: upTo(match[0], people), quantity: { kind } };
    if (kind === 'most' && found[0] !== undefined && /\s(?:van|of)\s/iu.test(found[0][0]))
      vague ??= { words: found[0][0], quantity: { kind: 'vague' } };
  }
  for (const [pattern, kind] of ALONE) {
    const match = pattern.exec(sentence);
    if (match !== null) return { words: match[0], quantity: { kind } };
  }
  const together = TOGETHER.exec(sentence);
  if (together !== null && people(together[1] ?? ''))
    return { words: together[0], quantity: { kind: 'all' } };
  return vague;
}

/** The noun stands last, or before the last word: the pattern takes one word too many where no adjective stands. */
function isAbout(words: string, people: IsPeople): boolean {
  return words
    .split(/\s+/)
    .slice(1)
    .some((word) => people(word));
}

function upTo(words: string, people: IsPeople): string {
  const parts = words.split(/(\s+)/);
  const last = parts.findIndex((word, i) => i > 0 && people(word));
  return parts.slice(0, last + 1).join('');
}

const PLURAL = /(?<!\p{L})(?:de|the)\s+(?:\p{L}+\s+)?\p{L}{3,}(?!\p{L})(?!\s+\d)/giu;

/** "De docenten ervaren …": respondents in the plural, without a word for how many. */
export function genericIn(sentence: string, people: IsPeople = isGeneric): Quantifier | null {
  const plural: IsPeople = (noun) => /\p{L}{2}(?:en|s)$/u.test(noun) && people(noun);
  for (const [words] of sentence.matchAll(PLURAL))
    if (isAbout(words, plural)) return { words: upTo(words, plural), quantity: { kind: 'generic' } };
  return null;
}

const LEAST = '(?:(minstens|ten\\s+minste|tenminste|minimaal|at\\s+least)\\s+)?';
const COUNTED = new RegExp(`${BEGIN}${LEAST}(${SMALL_NUMBER})${WHOM}${END}(?!\\s+\\d)`, 'giu');
// "Van de vier respondenten noemen er drie het rooster"; "twee van de vier respondenten" has said how many before.
const AMONG = new RegExp(
  `${BEGIN}(?<!${SMALL_NUMBER}\\s+)(?:van|of)\\s+(?:de|the)\\s+${SMALL_NUMBER}\\s+(\\p{L}{4,})${END}[^.;]{0,40}?\\s(er\\s+)?(${SMALL_NUMBER})${END}`,
  'iu',
);

function numberIn(sentence: string, people: IsPeople): Quantifier | null {
  const among = AMONG.exec(sentence);
  const [words = '', noun = '', there, told = ''] = among ?? [];
  if (people(noun) && !(isArticle(told) && there === undefined)) return numbered(words, told, false);
  for (const match of sentence.matchAll(COUNTED)) {
    const [all, least, number = ''] = match;
    if (!isAbout(all, people)) continue;
    const isExact = EXACT.test(sentence.slice(0, match.index));
    const isOne = isArticle(number) && !isExact;
    // "een respondent zei" tells of one and does not count; "één respondent" counts, and "een van hen" is one at least.
    if (isOne && !/^\p{L}+\s+(?:van|of|onder|among)\s/iu.test(all)) continue;
    return numbered(upTo(all, people), number, isOne || least !== undefined);
  }
  return null;
}

/** "Een", and "one" in "one nurse put it like this". */
function isArticle(number: string): boolean {
  return /^(?:een|one)$/i.test(number);
}

const EXACT = /(?<!\p{L})(?:maar|slechts|precies|exact|only|just|exactly)\s+$/iu;

function numbered(words: string, number: string, atLeast: boolean): Quantifier {
  const value = smallNumber(number) ?? 0;
  return { words, quantity: { kind: atLeast ? 'at-least' : 'number', number: value } };
}

/** All respondents that a sentence names, "zowel respondent 3, 4 als 5" too. */
export function namedIn(sentence: string, people: IsPeople = isGeneric): Quantifier | null {
  const { named } = respondentsIn(sentence, people);
  if (named === null) return null;
  return {
    words: named.words,
    quantity: { kind: 'named', numbers: named.numbers, only: ONLY.test(sentence) },
  };
}
