import { sentence } from '../../sentences/sentence.ts';
import { spokenUrl } from '../detectors/spoken.ts';
import { url as written } from '../detectors/url.ts';
import type { KindRecord } from './record.ts';
import { AS_NUMBER, hasSameSigns } from './searched.ts';

export const urlKind: KindRecord<'url'> = {
  name: 'url',
  placeholder: sentence('link', 'link'),
  called: sentence('link', 'link'),
  isNumbered: false,
  isReported: true,
  isPerson: false,
  hasCertainNames: false,
  prevails: false,
  patterns: [written, spokenUrl],
  speech: null,
  review: null,
  ladder: null,
  narrower: null,
  search: { ...AS_NUMBER, shortest: 4, isSame: hasSameSigns },
};
