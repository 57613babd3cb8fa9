import type { Kind } from '../detect/kinds.ts';
import type { PlaceKind } from '../key/placeholders.ts';
import { monthNames, monthOf } from '../language/months.ts';
import { countOrRankOf } from '../language/numbers.ts';
import { YEAR_WORD } from '../language/numerals.ts';
import type { Ladder } from '../model/ladder.ts';
import type { Language } from '../model/project.ts';

/** Whether the ladder leaves this kind of thing as it was said. */
export function isLeft(kind: Kind, ladder: Ladder): boolean {
  return (
    (kind === 'date' && ladder.date === 'day') ||
    (kind === 'age' && ladder.age === 'exact') ||
    (kind === 'place' && ladder.place === 'kept')
  );
}

/** What the ladder leaves of a date or an age: "maart 2019", "2019", "30-34"; null where nothing is left. */
export function coarse(kind: Kind, words: string, ladder: Ladder, language: Language): string | null {
  if (kind === 'date') return coarseDate(words, ladder.date, language);
  return kind === 'age' && ladder.age === 'five-years' ? fiveYears(words) : null;
}

const YEAR = new RegExp(`(?<!\\d)(?:19|20)\\d\\d(?!\\d)|'\\d\\d(?!\\d)|(?<!\\p{L})${YEAR_WORD}$`, 'iu');

function coarseDate(words: string, rung: Ladder['date'], language: Language): string | null {
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

function fiveYears(words: string): string | null {
  const age = countOrRankOf(words);
  if (age === null) return null;
  const from = age - (age % 5);
  return `${from}-${from + 4}`;
}

const BY_NAME: readonly [RegExp, PlaceKind][] = [
  [/(?:straat|laan|weg|plein|kade|gracht|singel|steeg|pad|dreef|dijk)(?: \d+\p{L}?)?$/iu, 'street'],
  [/(?:wijk|buurt|kwartier)$/iu, 'district'],
  [/(?:flat|toren|huis|gebouw|school|kerk|moskee)$/iu, 'building'],
  [/^(?:gemeente|stad) /iu, 'municipality'],
];
const BY_CUE: ReadonlyMap<string, PlaceKind> = new Map([
  ['straat', 'street'],
  ['wijk', 'district'],
  ['buurt', 'district'],
  ['gemeente', 'municipality'],
  ['stad', 'municipality'],
  ['dorp', 'municipality'],
  ['flat', 'building'],
  ['gebouw', 'building'],
]);

/** What kind of place it is, by its name or by the word before it ("de wijk Lindenburg"); null where neither says. */
export function placeKind(name: string, before: string): PlaceKind | null {
  const named = BY_NAME.find(([pattern]) => pattern.test(name));
  const cue = /(\p{L}+)\s+$/u.exec(before.slice(-30).toLowerCase())?.[1] ?? '';
  return BY_CUE.get(cue) ?? named?.[1] ?? null;
}
