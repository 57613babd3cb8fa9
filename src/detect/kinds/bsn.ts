import { sentence } from '../../sentences/sentence.ts';
import { britishCitizenNumber } from '../detectors/british.ts';
import { bsn as written } from '../detectors/bsn.ts';
import { spokenBsn } from '../detectors/spoken-numbers.ts';
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
  patterns: [written, britishCitizenNumber, spokenBsn],
  speech: null,
  review: null,
  ladder: null,
  narrower: null,
  search: { ...AS_NUMBER, needsDigit: true, digits: digitsAlone },
};
