/** What an appendix is called: Bijlage 14, Appendix C, Bijlage VI. */
export type AppendixName = number | (typeof LETTERS)[number] | (typeof ROMAN)[number];

/** How the appendices of a report are counted. */
export type AppendixNumbering = 'digits' | 'letters' | 'roman';

const LETTERS = [
  ...(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'] as const),
  ...(['N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z'] as const),
] as const;

const ROMAN = [
  ...(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const),
  ...(['XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'] as const),
  ...(['XXI', 'XXII', 'XXIII', 'XXIV', 'XXV', 'XXVI', 'XXVII', 'XXVIII', 'XXIX', 'XXX'] as const),
  ...(['XXXI', 'XXXII', 'XXXIII', 'XXXIV', 'XXXV', 'XXXVI', 'XXXVII', 'XXXVIII', 'XXXIX', 'XL'] as const),
] as const;

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

/** "I" may be a letter: one of two letters and more beside it tells. */
export function numberingOf(names: Iterable<AppendixName>): AppendixNumbering {
  const words = [...names].filter((name) => typeof name === 'string');
  if (words.length === 0) return 'digits';
  return words.some((name) => name.length > 1) ? 'roman' : 'letters';
}

/** `14`, `C`, `VI`; null for what is none of these. */
export function appendixNamed(written: string): AppendixName | null {
  if (/^[1-9]\d{0,2}$/.test(written)) return Number(written);
  return [...LETTERS, ...ROMAN].find((name) => name === written.toUpperCase()) ?? null;
}

/** Of a transcript that is an appendix: `b4` is Bijlage 4, `aa` Appendix A, `bvi` Bijlage VI; null for another id. */
export function appendixOfTranscript(id: string): AppendixName | null {
  const own = /^[ab](\d{1,3}|[ivxl]{2,7}|[a-z])$/.exec(id)?.[1];
  return own === undefined ? null : appendixNamed(own);
}
