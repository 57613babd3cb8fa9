import { sentence } from '../../sentences/sentence.ts';
import { bsn as written } from '../detectors/bsn.ts';
import type { KindRecord } from './record.ts';
import { AS_NUMBER, digitsAlone } from './searched.ts';

export const bsnKind: KindRecord<'bsn'> = {
  name: 'bsn',
  placeholder: sentence('bsn', 'bsn'),
  called: sentence('burgerservicenummer', 'citizen service number'),
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
  search: { ...AS_NUMBER, digits: digitsAlone },
};
