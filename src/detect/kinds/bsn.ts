import { sentence } from '../../sentences/sentence.ts';
import { belgianNumber } from '../detectors/belgian-number.ts';
import { britishCitizenNumber } from '../detectors/british.ts';
import { bsn as written } from '../detectors/bsn.ts';
import { spokenBsn } from '../detectors/spoken-numbers.ts';
import { foundByPattern } from './pattern.ts';
import { AS_NUMBER, digitsAlone } from './searched.ts';

export const bsnKind = foundByPattern({
  name: 'bsn',
  placeholder: sentence('bsn', 'bsn'),
  called: sentence('burgerservicenummer', 'citizen service number'),
  patterns: [written, belgianNumber, britishCitizenNumber, spokenBsn],
  search: { ...AS_NUMBER, needsDigit: true, digits: digitsAlone },
});
