import type { Language } from '../model/project.ts';
import { withoutAccents } from './fold.ts';

const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const SMALL = [
  ...'nul een twee drie vier vijf zes zeven acht negen'.split(' '),
  ...'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' '),
];

/** Numbers in words, without accents, each at its own index: Dutch to ninety-nine, English to twelve. */
export const CARDINALS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    ...SMALL,
    ...TENS.flatMap((tens) => SMALL.slice(0, 10).map((ones, i) => (i === 0 ? tens : `${ones}en${tens}`))),
  ],
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** Ranks in words that are not made of their number and an ending. */
const RANKS = 'eerste tweede derde vierde vijfde zesde zevende achtste negende'.split(' ');

/** Dutch ranks, each at its own index; none for nul. */
export const ORDINALS: readonly string[] = CARDINALS.nl.map((cardinal, number) =>
  number === 0 ? '' : (RANKS[number - 1] ?? `${cardinal}${number < 20 ? 'de' : 'ste'}`),
);

const ENGLISH_PARTS = 'third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
// "Een derde bewoner" is one more of them.
const OF_ALL = '(?=\\s+(?:deel\\s+)?(?:van|of|onder|among)(?!\\p{L}))';

/** Fractions in words of both languages, as parts of patterns with the flag `u`, thirds to tenths: "twee derde", "a quarter". */
export const FRACTIONS: readonly (readonly [words: string, share: number])[] = ENGLISH_PARTS.flatMap(
  (part, i) => {
    const below = i + 3;
    const rank = below === 4 ? `(?:kwart|${ORDINALS[below]})` : ORDINALS[below];
    return CARDINALS.nl.slice(1, below).map((cardinal, j) => {
      const dutch = j === 0 ? `(?:een|één)\\s+${rank}${OF_ALL}` : `${cardinal}\\s*${rank}`;
      const english = j === 0 ? `(?:a|one)[\\s-]${part}${OF_ALL}` : `${CARDINALS.en[j + 1]}[\\s-]${part}s`;
      return [`(?:${dutch}|${english})`, (j + 1) / below] as const;
    });
  },
);

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
  ORDINALS.map((word, number) => [word, number] as const).slice(1),
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
