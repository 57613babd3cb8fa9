import { sentence } from '../../sentences/sentence.ts';
import { postcode as written } from '../detectors/postcode.ts';
import type { KindRecord } from './record.ts';
import { AS_NUMBER, hasSameLetters } from './searched.ts';

export const postcodeKind: KindRecord<'postcode'> = {
  name: 'postcode',
  placeholder: sentence('postcode', 'postcode'),
  called: sentence('postcode', 'postcode'),
  isNumbered: false,
  isReported: true,
  isPerson: false,
  hasCertainNames: false,
  prevails: false,
  patterns: [written],
  speech: null,
  review: null,
  ladder: null,
  narrower: null,
  search: { ...AS_NUMBER, isSame: hasSameLetters },
};
