import { sentence } from '../../sentences/sentence.ts';
import { postcode as written } from '../detectors/postcode.ts';
import { foundByPattern } from './pattern.ts';
import { AS_NUMBER, hasSameLetters } from './searched.ts';

export const postcodeKind = foundByPattern({
  name: 'postcode',
  placeholder: sentence('postcode', 'postcode'),
  called: sentence('postcode', 'postcode'),
  patterns: [written],
  search: { ...AS_NUMBER, isSame: hasSameLetters },
});
