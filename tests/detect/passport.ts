import { each } from '../../src/detect/each.ts';
import type { KindRecord } from '../../src/detect/kinds/record.ts';
import { AS_NUMBER } from '../../src/detect/kinds/searched.ts';
import { sentence } from '../../src/sentences/sentence.ts';

const PASSPORT = /(?<![\p{L}\p{N}])[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![\p{L}\p{N}])/gu;

/** A kind that the program does not have: one of these and a line in the registry is all it takes. */
export const passport: KindRecord<'passport'> = {
  name: 'passport',
  placeholder: sentence('paspoort', 'passport'),
  called: sentence('paspoortnummer', 'passport number'),
  isNumbered: true,
  isReported: true,
  isPerson: false,
  hasCertainNames: false,
  prevails: false,
  patterns: [(words) => each(words, PASSPORT, 'passport')],
  speech: null,
  review: { order: 6, key: 'x' },
  ladder: null,
  narrower: null,
  search: AS_NUMBER,
};
