import { sentence } from '../../sentences/sentence.ts';
import { caseNumber as written } from '../detectors/case-number.ts';
import { foundByPattern } from './pattern.ts';
import { AS_NAME, digitsAlone } from './searched.ts';

export const caseKind = foundByPattern({
  name: 'case',
  placeholder: sentence('zaaknummer', 'case number'),
  called: sentence('zaaknummer', 'case number'),
  patterns: [written],
  search: { ...AS_NAME, needsDigit: true, digits: digitsAlone },
});
