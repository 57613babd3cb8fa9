import { sentence } from '../../sentences/sentence.ts';
import type { KindRecord } from './record.ts';

/** A passage that `decisions.yaml` keeps out: the gate places it, and no detector. */
export const withheldKind: KindRecord<'withheld'> = {
  name: 'withheld',
  placeholder: sentence('weggelaten', 'withheld'),
  called: sentence('weggelaten passage', 'withheld passage'),
  isNumbered: false,
  isReported: false,
  isPerson: false,
  hasCertainNames: false,
  prevails: true,
  patterns: [],
  speech: null,
  review: null,
  ladder: null,
  narrower: null,
  search: { as: 'passage', shortest: 20, isSame: () => true, digits: () => '' },
};
