import { sentence } from '../../sentences/sentence.ts';
import { britishPhone } from '../detectors/british.ts';
import { phone as written } from '../detectors/phone.ts';
import { spokenPhone } from '../detectors/spoken.ts';
import { digitsOf } from '../each.ts';
import { foundByPattern } from './pattern.ts';
import { AS_NUMBER } from './searched.ts';

/** The same whether it starts with +31, 0031 or 0. */
function subscriber(words: string): string {
  return digitsOf(words)
    .replace(/^(?:00)?31(?=0?[1-9]\d{8}$)|^00/, '')
    .replace(/^0/, '');
}

export const phoneKind = foundByPattern({
  name: 'phone',
  placeholder: sentence('telefoon', 'phone'),
  called: sentence('telefoonnummer', 'phone number'),
  patterns: [written, spokenPhone, britishPhone],
  search: { ...AS_NUMBER, needsDigit: true, digits: subscriber },
});
