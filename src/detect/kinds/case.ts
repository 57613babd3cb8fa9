import { sentence } from '../../sentences/sentence.ts';
import { caseNumber as written } from '../detectors/case-number.ts';
import type { KindRecord } from './record.ts';
import { AS_NAME, digitsAlone } from './searched.ts';

export const caseKind: KindRecord<'case'> = {
  name: 'case',
  placeholder: sentence('zaaknummer', 'case number'),
  called: sentence('zaaknummer', 'case number'),
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
  search: { ...AS_NAME, digits: digitsAlone },
};
