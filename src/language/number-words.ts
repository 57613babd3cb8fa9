const ONES = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const ORDINALS = [
  '',
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, i) => wordsFor(i + 1)).flat(),
);

function wordsFor(number: number): [string, number][] {
  const cardinal = cardinalOf(number);
  const ordinal = ORDINALS[number] ?? (number < 20 ? `${cardinal}de` : `${cardinal}ste`);
  return [
    [cardinal, number],
    [ordinal, number],
  ];
}

function cardinalOf(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (number < 10) return ONES[number] ?? '';
  if (number < 20) return TEENS[ones] ?? '';
  return ones === 0 ? (TENS[tens] ?? '') : `${ONES[ones]}en${TENS[tens]}`;
}

/** "34", "34e", "vierendertig", "drieëntwintig" or "zestigste" as a number; null for what is none. */
export function numberOf(text: string): number | null {
  const digits = /^\d{1,3}/.exec(text.trim())?.[0];
  if (digits !== undefined) return Number(digits);
  const plain = text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return NUMBERS.get(plain) ?? null;
}
