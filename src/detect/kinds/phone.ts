import { sentence } from '../../sentences/sentence.ts';
import { digitsOf } from '../detectors/each.ts';
import { phone as written } from '../detectors/phone.ts';
import { spokenPhone } from '../detectors/spoken.ts';
import type { KindRecord } from './record.ts';
import { AS_NUMBER } from './searched.ts';

/** The same whether it starts with +31, 0031 or 0. */
function subscriber(words: string): string {
  return digitsOf(words)
    .replace(/^(?:00)?31(?=0?[1-9]\d{8}$)|^00/, '')
    .replace(/^0/, '');
}

export const phoneKind: KindRecord<'phone'> = {
  name: 'phone',
  placeholder: sentence('telefoon', 'phone'),
  called: sentence('telefoonnummer', 'phone number'),
  isNumbered: false,
  isReported: true,
  isPerson: false,
  hasCertainNames: false,
  prevails: false,
  patterns: [written, spokenPhone],
  speech: null,
  review: null,
  ladder: null,
  narrower: null,
  search: { ...AS_NUMBER, digits: subscriber },
};
