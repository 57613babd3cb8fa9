import { sentence } from '../../sentences/sentence.ts';
import type { KindRecord } from './record.ts';
import { AS_NAME } from './searched.ts';

export const personKind: KindRecord<'person', 'person' | 'place' | 'organisation' | 'age'> = {
  name: 'person',
  placeholder: sentence('naam', 'name'),
  called: sentence('persoon', 'person'),
  isNumbered: true,
  isReported: true,
  isPerson: true,
  hasCertainNames: true,
  prevails: false,
  patterns: [],
  speech: async () => {
    const { people } = await import('../people/index.ts');
    const { initials } = await import('../people/initials.ts');
    const { spelled } = await import('../detectors/spelled.ts');
    return [people, initials, spelled];
  },
  review: { order: 1, key: 'p' },
  ladder: null,
  narrower: null,
  search: AS_NAME,
};
