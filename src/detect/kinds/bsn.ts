import { sentence } from '../../sentences/sentence.ts';
import { bsn as written } from '../detectors/bsn.ts';
import { foundByPattern } from './pattern.ts';
import { AS_NUMBER, digitsAlone } from './searched.ts';

export const bsnKind = foundByPattern({
  name: 'bsn',
  placeholder: sentence('bsn', 'bsn'),
  called: sentence('burgerservicenummer', 'citizen service number'),
  patterns: [written],
  search: { ...AS_NUMBER, digits: digitsAlone },
});
