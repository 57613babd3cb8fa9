import { numberOf } from '../../project/numbers.ts';

/** Who, or how many, a sentence says. */
export type Quantity =
  | { readonly kind: 'named'; readonly numbers: readonly number[]; readonly only: boolean }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'most' | 'all' | 'none' | 'half' | 'both' };

export interface Quantifier {
  readonly words: string;
  readonly quantity: Quantity;
}

const PEOPLE = '(?:respondent|geïnterviewde|deelnemer|participant|informant|interviewee)(?:en|s|n)?';
const NUMBER =
  '(?:\\d{1,2}|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six)';
const NAMED = new RegExp(
  `(?<!\\p{L})${PEOPLE}\\s+(?:nummers?\\s+)?(\\d{1,2}(?:\\s*(?:,\\s*(?:en|and|als)?|en|and|als|&)\\s*(?:${PEOPLE}\\s+)?\\d{1,2})*)(?![\\d.,]*\\d)`,
  'giu',
);
const ONLY = /(?<!\p{L})(?:als enige|alleen|uitsluitend|the only one|only|alone)(?!\p{L})/iu;

/** Read in this order: what names respondents says more than what counts them. */
const COUNTS: readonly (readonly [RegExp, Quantity['kind']])[] = [
  [
    /(?<!\p{L})(?:het merendeel|(?:de )?meerderheid|de meesten?(?=\s+(?:van|respondent|geïnterviewde|deelnemer))|the majority|most(?=\s+(?:of|respondent|participant)))(?!\p{L})/iu,
    'most',
  ],
  [
    new RegExp(
      `(?<!\\p{L})(?:alle|all)\\s+(?:\\p{L}+\\s+)?${PEOPLE}|(?<!\\p{L})(?:iedere|elke|every)\\s+${PEOPLE}|(?<!\\p{L})iedereen(?!\\p{L})`,
      'iu',
    ),
    'all',
  ],
  [
    new RegExp(
      `(?<!\\p{L})(?:geen(?:\\s+enkele|\\s+van\\s+de)?|none of the)\\s+${PEOPLE}|(?<!\\p{L})niemand(?!\\p{L})`,
      'iu',
    ),
    'none',
  ],
  [/(?<!\p{L})(?:de helft|half of)(?=\s+(?:van|the))/iu, 'half'],
  [new RegExp(`(?<!\\p{L})(?:beide|both)\\s+${PEOPLE}`, 'iu'), 'both'],
];
const COUNTED = new RegExp(
  `(?<!\\p{L})(${NUMBER})\\s+(?:van de\\s+(?:\\p{L}+\\s+)?|of the\\s+(?:\\p{L}+\\s+)?)?${PEOPLE}(?!\\p{L})(?!\\s+\\d)`,
  'iu',
);

export function quantifierIn(sentence: string): Quantifier | null {
  const named = namedIn(sentence);
  if (named !== null) return named;
  for (const [pattern, kind] of COUNTS) {
    const match = pattern.exec(sentence);
    if (match !== null && kind !== 'named' && kind !== 'number')
      return { words: match[0], quantity: { kind } };
  }
  const counted = COUNTED.exec(sentence);
  const number = counted === null ? null : englishOrDutch(counted[1] ?? '');
  // "een respondent zei" tells of one and does not count; "één respondent" counts.
  if (counted === null || number === null || counted[1]?.toLowerCase() === 'een') return null;
  return { words: counted[0], quantity: { kind: 'number', number } };
}

/** All respondents that a sentence names, "zowel respondent 3, 4 als 5" too. */
export function namedIn(sentence: string): Quantifier | null {
  const matches = [...sentence.matchAll(NAMED)];
  const numbers = matches.flatMap((match) =>
    [...(match[1] ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits)),
  );
  if (numbers.length === 0) return null;
  const words = matches.map((match) => match[0]).join(', ');
  return { words, quantity: { kind: 'named', numbers: [...new Set(numbers)], only: ONLY.test(sentence) } };
}

const ENGLISH: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six'];

function englishOrDutch(word: string): number | null {
  const at = ENGLISH.indexOf(word.toLowerCase());
  return at >= 0 ? at + 1 : numberOf(word);
}
