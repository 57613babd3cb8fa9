import { monthNames, monthOf } from '../../language/months.ts';
import { YEAR_WORD } from '../../language/numerals.ts';
import type { Ladder } from '../../model/ladder.ts';
import type { Language } from '../../model/project.ts';

const YEAR = new RegExp(`(?<!\\d)(?:19|20)\\d\\d(?!\\d)|'\\d\\d(?!\\d)|(?<!\\p{L})${YEAR_WORD}$`, 'iu');

/** "maart 2019", "2019"; null where nothing is left. */
export function coarseDate(words: string, rung: Ladder['date'], language: Language): string | null {
  if (rung === 'removed') return null;
  const year = yearIn(words);
  if (rung === 'year') return year;
  const month = monthIn(words);
  if (month === null) return year;
  const name = monthNames(language)[month - 1] ?? '';
  return year === null ? name : `${name} ${year}`;
}

/** As it was written; of "12-3-19" only the last two digits, which may be of any century. */
function yearIn(words: string): string | null {
  const short = /^\d{1,2}([-./ ])(?:\d{1,2}|[a-z]{3})\1(\d\d)$/i.exec(words)?.[2];
  return short === undefined ? (YEAR.exec(words)?.[0] ?? null) : `'${short}`;
}

/** From 1. */
function monthIn(words: string): number | null {
  const parts = words.match(/\p{L}+|\d+/gu) ?? [];
  for (const part of parts) {
    const named = monthOf(part);
    if (named !== null) return named;
  }
  const month = Number(parts[1]); // 12-3-2019 and 2019-03-12 alike
  return month >= 1 && month <= 12 ? month : null;
}
