import { sentence } from '../../sentences/sentence.ts';
import type { KindRecord } from './record.ts';
import { AS_NAME } from './searched.ts';

/** Found where persons are: which of the two a name is shows in what stands around it. */
export const organisationKind: KindRecord<'organisation'> = {
  name: 'organisation',
  placeholder: sentence('organisatie', 'organisation'),
  called: sentence('organisatie', 'organisation'),
  isNumbered: true,
  isReported: true,
  isPerson: false,
  hasCertainNames: false,
  prevails: false,
  patterns: [],
  speech: null,
  review: { order: 2, key: 'o' },
  ladder: null,
  narrower: null,
  search: AS_NAME,
};
