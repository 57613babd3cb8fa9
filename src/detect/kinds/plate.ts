import { sentence } from '../../sentences/sentence.ts';
import { plate as written } from '../detectors/plate.ts';
import { spokenPlate } from '../detectors/spoken-plate.ts';
import type { KindRecord } from './record.ts';
import { AS_NUMBER, hasSameLetters } from './searched.ts';

export const plateKind: KindRecord<'plate'> = {
  name: 'plate',
  placeholder: sentence('kenteken', 'licence plate'),
  called: sentence('kenteken', 'licence plate'),
  isNumbered: false,
  isReported: true,
  isPerson: false,
  hasCertainNames: false,
  prevails: false,
  patterns: [written, spokenPlate],
  speech: null,
  review: null,
  ladder: null,
  narrower: null,
  search: { ...AS_NUMBER, isSame: hasSameLetters },
};
