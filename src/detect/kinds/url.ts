import { sentence } from '../../sentences/sentence.ts';
import { spokenUrl } from '../detectors/spoken.ts';
import { url as written } from '../detectors/url.ts';
import { foundByPattern } from './pattern.ts';
import { AS_NUMBER, hasSameSigns } from './searched.ts';

export const urlKind = foundByPattern({
  name: 'url',
  placeholder: sentence('link', 'link'),
  called: sentence('link', 'link'),
  patterns: [written, spokenUrl],
  search: { ...AS_NUMBER, shortest: 4, isSame: hasSameSigns },
});
