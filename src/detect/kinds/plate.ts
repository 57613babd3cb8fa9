import { sentence } from '../../sentences/sentence.ts';
import { britishPlate } from '../detectors/british.ts';
import { plate as written } from '../detectors/plate.ts';
import { spokenPlate } from '../detectors/spoken-plate.ts';
import { foundByPattern } from './pattern.ts';
import { AS_NUMBER, hasSameLetters } from './searched.ts';

export const plateKind = foundByPattern({
  name: 'plate',
  placeholder: sentence('kenteken', 'licence plate'),
  called: sentence('kenteken', 'licence plate'),
  patterns: [written, spokenPlate, britishPlate],
  search: { ...AS_NUMBER, needsDigit: true, isSame: hasSameLetters },
});
