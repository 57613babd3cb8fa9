import type { Language } from '../model/project.ts';
import { withoutAccents } from './fold.ts';

/** Up to twenty, then the tens. */
const DUTCH = (
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien ' +
  'negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig'
).split(' ');
const ENGLISH = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty thirty forty fifty sixty seventy eighty ninety'
).split(' ');

/** Numbers in words, without accents, each at its own index: to ninety-nine. */
export const CARDINALS: Readonly<Record<Language, readonly string[]>> = {
  nl: toNinetyNine(DUTCH, (tens, ones) => `${ones}en${tens}`),
  en: toNinetyNine(ENGLISH, (tens, ones) => `${tens}-${ones}`),
};

function toNinetyNine(words: readonly string[], joined: (tens: string, ones: string) => string): string[] {
  const [small, all] = [words.slice(0, 20), words.slice(20)];
  return [
    ...small,
    ...all.flatMap((tens) => small.slice(0, 10).map((ones, i) => (i === 0 ? tens : joined(tens, ones)))),
  ];
}

/** Ranks in words that are not made of their number and an ending. */
const RANKS = 'eerste tweede derde vierde vijfde zesde zevende achtste negende'.split(' ');
/** The same in English, to twelfth. */
const ENGLISH_RANKS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** Before a digit: how often it is said, "dubbel vier". */
export const MULTIPLES: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  nl: new Map(Object.entries({ dubbel: 2, tweemaal: 2, 'twee keer': 2, driemaal: 3, 'drie keer': 3 })),
  en: new Map(Object.entries({ double: 2, triple: 3 })),
};

/** Ranks, each at its own index; none for nul. */
export const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  nl: CARDINALS.nl.map((cardinal, number) =>
    number === 0 ? '' : (RANKS[number - 1] ?? `${cardinal}${number < 20 ? 'de' : 'ste'}`),
  ),
  en: CARDINALS.en.map((cardinal, number) => (number === 0 ? '' : englishRank(cardinal, number))),
};

function englishRank(cardinal: string, number: number): string {
  const own = ENGLISH_RANKS[(number < 20 ? number : number % 10) - 1];
  if (number < 20 || own === undefined) return own ?? `${cardinal.replace(/y$/, 'ie')}th`;
  return cardinal.replace(/[a-z]+$/, own);
}

// "Een derde bewoner" is one more of them.
const OF_ALL = '(?=\\s+(?:deel\\s+)?(?:van|of|onder|among)(?!\\p{L}))';

const PARTS = [3, 4, 5, 6, 7, 8, 9, 10];

/** Each fraction in words holds one of these. */
export const FRACTION_PARTS: readonly string[] = PARTS.flatMap((below) => [
  ORDINALS.nl[below] ?? '',
  ORDINALS.en[below] ?? '',
]).concat('kwart', 'quarter');

/** Fractions in words of both languages, as parts of patterns with the flag `u`, thirds to tenths: "twee derde", "a quarter". */
export const FRACTIONS: readonly (readonly [words: string, share: number])[] = PARTS.flatMap((below) => {
  const rank = below === 4 ? `(?:kwart|${ORDINALS.nl[below]})` : ORDINALS.nl[below];
  const part = below === 4 ? 'quarter' : ORDINALS.en[below];
  return CARDINALS.nl.slice(1, below).map((cardinal, j) => {
    const dutch = j === 0 ? `(?:een|één)\\s+${rank}${OF_ALL}` : `${cardinal}\\s*${rank}`;
    const english = j === 0 ? `(?:a|one)[\\s-]${part}${OF_ALL}` : `${CARDINALS.en[j + 1]}[\\s-]${part}s`;
    return [`(?:${dutch}|${english})`, (j + 1) / below] as const;
  });
});

/** The words for these numbers, the last one included. */
export function numberWords(
  language: Language,
  from: number,
  to: number,
): (readonly [word: string, number: number])[] {
  return CARDINALS[language].slice(from, to + 1).map((word, i) => [word, from + i] as const);
}

const COUNTS: ReadonlyMap<string, number> = new Map(numberWords('nl', 1, 99));
const RANKED: ReadonlyMap<string, number> = new Map(
  ORDINALS.nl.map((word, number) => [word, number] as const).slice(1),
);

/** How many: 3 for "drie", 12 for "12", 23 for "drieëntwintig"; null for what is no number. */
export function countOf(word: string): number | null {
  return /^\d{1,4}$/.test(word) ? Number(word) : (COUNTS.get(withoutAccents(word)) ?? null);
}

/** "34", "34e", "vierendertig", "drieëntwintig" or "zestigste" as a number; null for what is none. */
export function countOrRankOf(text: string): number | null {
  const digits = /^\d{1,3}/.exec(text.trim())?.[0];
  if (digits !== undefined) return Number(digits);
  const word = withoutAccents(text.trim());
  return COUNTS.get(word) ?? RANKED.get(word) ?? null;
}
