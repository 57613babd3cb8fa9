import { sentence } from '../../sentences/sentence.ts';
import { otherDates } from '../detectors/birth-year.ts';
import { date as written } from '../detectors/date.ts';
import { englishDate } from '../detectors/english.ts';
import { coarseDate } from './coarse-date.ts';
import type { KindRecord } from './record.ts';

export const dateKind: KindRecord<'date'> = {
  name: 'date',
  placeholder: sentence('datum', 'date'),
  called: sentence('datum', 'date'),
  isNumbered: false,
  isReported: true,
  isPerson: false,
  hasCertainNames: false,
  prevails: false,
  patterns: [otherDates(written), otherDates(englishDate)],
  speech: null,
  review: null,
  ladder: {
    isLeft: ({ date }) => date === 'day',
    coarse: (words, { date }, language) => coarseDate(words, date, language),
  },
  narrower: null,
  search: null,
};
