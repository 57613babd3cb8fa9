import { countOrRankOf } from '../../language/numbers.ts';
import { sentence } from '../../sentences/sentence.ts';
import { age as told } from '../detectors/age.ts';
import { ageOfRole } from '../detectors/age-of-role.ts';
import { askedAge } from '../detectors/asked-age.ts';
import { englishAge } from '../detectors/english.ts';
import type { KindRecord } from './record.ts';

/** "30-34"; null for what is no number. */
function fiveYears(words: string): string | null {
  const age = countOrRankOf(words);
  if (age === null) return null;
  const from = age - (age % 5);
  return `${from}-${from + 4}`;
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
  patterns: [told, ageOfRole, askedAge, englishAge],
  speech: null,
  review: null,
  ladder: {
    isLeft: ({ age }) => age === 'exact',
    coarse: (words, { age }) => (age === 'five-years' ? fiveYears(words) : null),
  },
  narrower: null,
  search: null,
};
