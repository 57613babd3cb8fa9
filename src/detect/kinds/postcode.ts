import { sentence } from '../../sentences/sentence.ts';
import { britishPostcode } from '../detectors/british.ts';
import { postcode as written } from '../detectors/postcode.ts';
import { spokenPostcode } from '../detectors/spoken-numbers.ts';
import { foundByPattern } from './pattern.ts';
import { AS_NUMBER, hasSameLetters } from './searched.ts';

export const postcodeKind = foundByPattern({
  name: 'postcode',
  placeholder: sentence('postcode', 'postcode'),
  called: sentence('postcode', 'postcode'),
  patterns: [written, britishPostcode, spokenPostcode],
  search: { ...AS_NUMBER, needsDigit: true, isSame: hasSameLetters },
});
