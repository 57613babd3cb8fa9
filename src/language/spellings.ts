import { putUnder } from '../model/grouped.ts';
import { distance } from './distance.ts';
import { fold } from './fold.ts';
import { areOpposites } from './opposites.ts';
import { stemsOf } from './words.ts';

const SHORTEST = 5;
/** From this length on two slips are still the same word. */
const LONG = 9;
/** What more names than this have in common tells nothing. */
const MOST_SHARING = 200;

/** Items by a name, found by names that are written almost alike, without comparing with all of them. */
export class Spellings<T> {
  readonly #byKey = new Map<string, { readonly item: T; readonly name: string }[]>();

  constructor(named: Iterable<readonly [T, string]>) {
    for (const [item, given] of named) {
      const name = fold(given);
      for (const key of spellingKeys(name)) {
        putUnder(this.#byKey, key, { item, name });
      }
    }
  }

  /** A slip or two away, or another form of the same words ("rooster", "roosters"); what is written the same is not near. */
  near(given: string): T[] {
    const name = fold(given);
    const found = new Set<T>();
    for (const key of spellingKeys(name)) {
      const sharing = this.#byKey.get(key) ?? [];
      if (sharing.length > MOST_SHARING) continue;
      for (const { item, name: other } of sharing) if (isNearSpelling(name, other)) found.add(item);
    }
    return [...found];
  }
}

function isNearSpelling(a: string, b: string): boolean {
  if (a === b || a.replace(/\D+/g, ' ').trim() !== b.replace(/\D+/g, ' ').trim()) return false;
  if (areOpposites(a, b)) return false;
  if (bareSpelling(a) !== '' && bareSpelling(a) === bareSpelling(b)) return true;
  if (stemKey(a) !== '' && stemKey(a) === stemKey(b)) return true;
  const most = Math.min(a.length, b.length) >= LONG ? 2 : 1;
  return Math.min(a.length, b.length) >= SHORTEST && distance(a, b, most) <= most;
}

/** "a.v.g." and "avg", "e-mail" and "email". */
function bareSpelling(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '');
}

function stemKey(name: string): string {
  return stemsOf(name).join(' ');
}

/** Names one slip apart share one of these, and so do names of the same stems; two slips leave one half as it was. */
function spellingKeys(name: string): Set<string> {
  const stems = stemKey(name);
  const half = Math.floor(name.length / 2);
  const halves = name.length >= LONG ? [`^${name.slice(0, half - 1)}`, `$${name.slice(half + 1)}`] : [];
  const slips = Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1));
  return new Set([
    name,
    `=${bareSpelling(name)}`,
    ...slips,
    ...halves,
    ...(stems === '' ? [] : [`~${stems}`]),
  ]);
}
