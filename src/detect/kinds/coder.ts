import { sentence } from '../../sentences/sentence.ts';
import type { KindRecord } from './record.ts';
import { AS_NAME } from './searched.ts';

/** Whoever wrote a note: known by name, and found by no detector. */
export const coderKind: KindRecord<'coder'> = {
  name: 'coder',
  placeholder: sentence('codeur', 'coder'),
  called: sentence('codeur', 'coder'),
  isNumbered: true,
  isReported: false,
  isPerson: true,
  hasCertainNames: false,
  prevails: false,
  patterns: [],
  speech: null,
  review: null,
  ladder: null,
  narrower: null,
  search: AS_NAME,
};
