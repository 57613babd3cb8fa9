/** What an appendix is called: Bijlage 14, Appendix C. */
export type AppendixName = number | AppendixLetter;

export type AppendixLetter = (typeof LETTERS)[number];

const LETTERS = [
  ...(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'] as const),
  ...(['N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z'] as const),
] as const;

/** From 1; of a letter its place in the alphabet. */
export function appendixPlace(name: AppendixName): number {
  return typeof name === 'number' ? name : LETTERS.indexOf(name) + 1;
}

/** The one at a place of numbers, or of letters; null behind Z. */
export function appendixAt(place: number, isLetter: boolean): AppendixName | null {
  return isLetter ? (LETTERS[place - 1] ?? null) : place;
}

/** `14`, `C`; null for what is neither. */
export function appendixNamed(written: string): AppendixName | null {
  if (/^[1-9]\d{0,2}$/.test(written)) return Number(written);
  return LETTERS.find((letter) => letter === written.toUpperCase()) ?? null;
}

/** Of a transcript that is an appendix: `b4` is Bijlage 4, `aa` Appendix A; null for another id. */
export function appendixOfTranscript(id: string): AppendixName | null {
  const own = /^[ab](\d{1,3}|[a-z])$/.exec(id)?.[1];
  return own === undefined ? null : appendixNamed(own);
}
