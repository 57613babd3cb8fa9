import { groupedBy } from '../model/grouped.ts';
import type { Group, Transcript } from '../model/project.ts';
import { groupTitled } from './group-titled.ts';

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

/** K1 to K3 and W1 to W3 are two groups: each kind of letters counts from 1. None where a mark is no letters with a number, or one kind counts on. */
export function groupsByLetters(transcripts: readonly Transcript[]): Group[] {
  const byLetters = groupedBy(transcripts, lettersOfMark);
  const isCounted = (of: readonly Transcript[]) => of.some((one) => countedMark(one)?.number === '1');
  if (byLetters.size < 2 || byLetters.has(null) || ![...byLetters.values()].every(isCounted)) return [];
  return [...byLetters].map(([letters, of]) =>
    groupTitled(
      letters ?? '',
      of.map(({ id }) => id),
    ),
  );
}
