import { sentence } from '../../sentences/sentence.ts';
import type { KindRecord } from './record.ts';

/** What stands above an interview of whoever speaks there ("Functie: kok"): whoever reads the interview places it, and no detector. */
export const attributeKind: KindRecord<'attribute'> = {
  name: 'attribute',
  placeholder: sentence('kenmerk', 'attribute'),
  called: sentence('kenmerk', 'attribute'),
  isNumbered: false,
  isReported: false,
  isPerson: false,
  hasCertainNames: false,
  prevails: false,
  patterns: [],
  speech: null,
  review: null,
  ladder: null,
  narrower: null,
  // "Kok" above an interview is what everybody says of a kitchen.
  search: null,
};
