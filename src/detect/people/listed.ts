import type { Word } from '../../language/spoken-words.ts';
import { ORGANISATION_PHRASES, TOWN_PHRASES } from './lists.ts';
import { keyAt, type Seed } from './seed.ts';

/** Places and organisations of several words, all of them words of the language perhaps. */
export function listedAt(words: readonly Word[], at: number): Seed | null {
  const key = (offset: number) => keyAt(words, at + offset);
  const town = TOWN_PHRASES.lengthAt(key);
  if (town > 0) return { from: at, to: at + town - 1, kind: 'place' };
  const organisation = ORGANISATION_PHRASES.lengthAt(key);
  return organisation > 0 ? { from: at, to: at + organisation - 1, kind: 'organisation' } : null;
}
