import type { Transcript } from '../model/project.ts';

/** "HB" of HB1, as whoever alone answers is marked; null where a mark is no letters with a number. */
export function lettersOfMark(one: Transcript): string | null {
  return countedMark(one)?.letters ?? null;
}

/** Of the only one who answers; null where more do, or a mark is no letters with a number. */
export function countedMark(one: Transcript): { readonly letters: string; readonly number: string } | null {
  const [mark = '', ...more] = one.speakers.flatMap((each) => (each.role === 'respondent' ? each.mark : []));
  const [, letters, number] = /^(\p{Lu}{1,4})(\d{1,2})$/u.exec(mark) ?? [];
  return letters === undefined || number === undefined || more.length > 0 ? null : { letters, number };
}
