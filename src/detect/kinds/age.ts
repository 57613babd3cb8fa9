import { countOrRankOf } from '../../language/numbers.ts';
import { sentence } from '../../sentences/sentence.ts';
import { age as told } from '../detectors/age.ts';
import { ageOfRole } from '../detectors/age-of-role.ts';
import { askedAge } from '../detectors/asked-age.ts';
import { birthYear, datesOfBirth } from '../detectors/birth-year.ts';
import { date } from '../detectors/date.ts';
import { englishAge, englishDate } from '../detectors/english.ts';
import type { KindRecord } from './record.ts';

/** "30-34", and of a year or a date of birth "1970-1974"; null for what is no number. */
function fiveYears(words: string): string | null {
  const [, year, short] = /(?:((?:19|20)\d\d)|['’‘-](\d\d))$/.exec(words) ?? [];
  const age =
    year !== undefined ? Number(year) : short !== undefined ? yearOf(Number(short)) : countOrRankOf(words);
  if (age === null) return null;
  const from = age - (age % 5);
  return `${from}-${from + 4}`;
}

/** Nobody who is interviewed was born before 1926. */
function yearOf(short: number): number {
  return short < 26 ? 2000 + short : 1900 + short;
}

export const ageKind: KindRecord<'age'> = {
  name: 'age',
  placeholder: sentence('leeftijd', 'age'),
  called: sentence('leeftijd', 'age'),
  isNumbered: false,
  isReported: true,
  isPerson: false,
  hasCertainNames: false,
  prevails: false,
  patterns: [told, ageOfRole, askedAge, englishAge, birthYear, datesOfBirth(date), datesOfBirth(englishDate)],
  speech: null,
  review: null,
  ladder: {
    isLeft: ({ age }) => age === 'exact',
    coarse: (words, { age }) => (age === 'five-years' ? fiveYears(words) : null),
  },
  narrower: null,
  search: null,
};
