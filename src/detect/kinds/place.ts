import { type Sentence, sentence } from '../../sentences/sentence.ts';
import type { KindRecord } from './record.ts';
import { AS_NAME } from './searched.ts';

const PLACES: ReadonlyMap<string, Sentence> = new Map([
  ['street', sentence('straat', 'street')],
  ['district', sentence('wijk', 'district')],
  ['municipality', sentence('gemeente', 'municipality')],
  ['building', sentence('gebouw', 'building')],
]);

const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/(?:straat|laan|weg|plein|kade|gracht|singel|steeg|pad|dreef|dijk)(?: \d+\p{L}?)?$/iu, 'street'],
  [/(?:wijk|buurt|kwartier)$/iu, 'district'],
  [/(?:flat|toren|huis|gebouw|school|kerk|moskee)$/iu, 'building'],
  [/^(?:gemeente|stad) /iu, 'municipality'],
];
const BY_CUE: ReadonlyMap<string, string> = new Map([
  ['straat', 'street'],
  ['wijk', 'district'],
  ['buurt', 'district'],
  ['gemeente', 'municipality'],
  ['stad', 'municipality'],
  ['dorp', 'municipality'],
  ['flat', 'building'],
  ['gebouw', 'building'],
]);

/** By the word before it ("de wijk Lindenburg"), or else by its name. */
function kindOfPlace(name: string, before: string): string | null {
  const cue = /(\p{L}+)\s+$/u.exec(before.slice(-30).toLowerCase())?.[1] ?? '';
  return BY_CUE.get(cue) ?? BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Found where persons are: which of the two a name is shows in what stands around it. */
export const placeKind: KindRecord<'place'> = {
  name: 'place',
  placeholder: sentence('plaats', 'place'),
  called: sentence('plaats', 'place'),
  isNumbered: true,
  isReported: true,
  isPerson: false,
  hasCertainNames: true,
  prevails: false,
  patterns: [],
  speech: null,
  review: { order: 3, key: 'l' },
  ladder: { isLeft: ({ place }) => place === 'kept', coarse: () => null },
  narrower: {
    isTold: ({ place }) => place === 'kind',
    words: PLACES,
    of: kindOfPlace,
  },
  search: AS_NAME,
};
