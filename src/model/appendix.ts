/** What an appendix is called: Bijlage 14, Appendix C, Appendix AB, Bijlage VI. */
export type AppendixName = number | (typeof LETTERS)[number] | (typeof ROMAN)[number];

/** How the appendices of a report are counted. */
export type AppendixNumbering = 'digits' | 'letters' | 'roman';

const ALPHABET = [
  ...(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'] as const),
  ...(['N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z'] as const),
] as const;
const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX'] as const;
const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const;

/** Z is followed by AA, AB, and so on to ZZ. */
const LETTERS = [...ALPHABET, ...everyPair(ALPHABET, ALPHABET)] as const;
/** To LXXXIX. */
const ROMAN = everyPair(TENS, UNITS).filter((name) => name !== '');

/** Each of the first with each of the second behind it. */
function everyPair<const First extends string, const Second extends string>(
  first: readonly First[],
  second: readonly Second[],
): `${First}${Second}`[] {
  return first.flatMap((one) => second.map((other): `${First}${Second}` => `${one}${other}`));
}

/** From 1; 0 for what is not counted so. */
export function appendixPlace(name: AppendixName, numbering: AppendixNumbering): number {
  if (typeof name === 'number') return name;
  const names: readonly AppendixName[] = numbering === 'roman' ? ROMAN : LETTERS;
  return names.indexOf(name) + 1;
}

/** The one at a place; null behind the last that there is. */
export function appendixAt(place: number, numbering: AppendixNumbering): AppendixName | null {
  if (numbering === 'digits') return place;
  return (numbering === 'roman' ? ROMAN : LETTERS)[place - 1] ?? null;
}

/** "I" may be a letter, and "II" follows "IH": those of two letters and more tell, if all of them are Roman. */
export function numberingOf(names: Iterable<AppendixName>): AppendixNumbering {
  const words = [...names].filter((name) => typeof name === 'string');
  if (words.length === 0) return 'digits';
  const long = words.filter((name) => name.length > 1);
  return long.length > 0 && long.every((name) => appendixPlace(name, 'roman') > 0) ? 'roman' : 'letters';
}

/** `14`, `C`, `VI`; null for what is none of these. */
export function appendixNamed(written: string): AppendixName | null {
  if (/^[1-9]\d{0,2}$/.test(written)) return Number(written);
  return [...LETTERS, ...ROMAN].find((name) => name === written.toUpperCase()) ?? null;
}

/**
 * Of a transcript that is an appendix: `b4` is Bijlage 4, `aa` Appendix A, `aab` Appendix AB, `bvi` Bijlage VI; null for another
 * id.
 */
export function appendixOfTranscript(id: string): AppendixName | null {
  const own = /^[ab](\d{1,3}|[ivxl]{2,8}|[a-z]{1,2})$/.exec(id)?.[1];
  return own === undefined ? null : appendixNamed(own);
}
