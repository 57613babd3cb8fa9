import { sentence } from '../../sentences/sentence.ts';
import type { KindRecord } from './record.ts';
import { AS_NAME, digitsAlone } from './searched.ts';

export const handleKind: KindRecord<'handle'> = {
  name: 'handle',
  placeholder: sentence('account', 'account'),
  called: sentence('account', 'account'),
  isNumbered: false,
  isReported: true,
  isPerson: false,
  hasCertainNames: false,
  prevails: false,
  patterns: [],
  speech: async () => {
    const { handle } = await import('../detectors/handle.ts');
    return [handle];
  },
  review: { order: 5, key: null },
  ladder: null,
  narrower: null,
  search: { ...AS_NAME, digits: digitsAlone },
};
