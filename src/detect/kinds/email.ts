import { sentence } from '../../sentences/sentence.ts';
import { email as written } from '../detectors/email.ts';
import { spokenEmail } from '../detectors/spoken.ts';
import type { KindRecord } from './record.ts';
import { AS_NUMBER, hasSameSigns } from './searched.ts';

export const emailKind: KindRecord<'email'> = {
  name: 'email',
  placeholder: sentence('e-mail', 'email'),
  called: sentence('e-mailadres', 'e-mail address'),
  isNumbered: false,
  isReported: true,
  isPerson: false,
  hasCertainNames: false,
  prevails: false,
  patterns: [written, spokenEmail],
  speech: null,
  review: null,
  ladder: null,
  narrower: null,
  search: { ...AS_NUMBER, shortest: 4, isSame: hasSameSigns },
};
