import { sentence } from '../../sentences/sentence.ts';
import { englishAddress } from '../detectors/english.ts';
import type { KindRecord } from './record.ts';
import { AS_NAME } from './searched.ts';

export const addressKind: KindRecord<'address', 'address' | 'postcode'> = {
  name: 'address',
  placeholder: sentence('adres', 'address'),
  called: sentence('adres', 'address'),
  isNumbered: false,
  isReported: true,
  isPerson: false,
  hasCertainNames: false,
  prevails: false,
  patterns: [],
  speech: async () => {
    const { dutchAddress } = await import('../detectors/address.ts');
    const { bareAddress } = await import('../detectors/bare-address.ts');
    return [dutchAddress, bareAddress, englishAddress];
  },
  review: { order: 4, key: null },
  ladder: null,
  narrower: null,
  search: { ...AS_NAME, needsDigit: true },
};
