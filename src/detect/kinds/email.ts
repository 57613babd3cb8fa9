import { sentence } from '../../sentences/sentence.ts';
import { email as written } from '../detectors/email.ts';
import { spokenEmail } from '../detectors/spoken.ts';
import { foundByPattern } from './pattern.ts';
import { AS_NUMBER, hasSameSigns } from './searched.ts';

export const emailKind = foundByPattern({
  name: 'email',
  placeholder: sentence('e-mail', 'email'),
  called: sentence('e-mailadres', 'e-mail address'),
  patterns: [written, spokenEmail],
  search: { ...AS_NUMBER, shortest: 4, isSame: hasSameSigns },
});
