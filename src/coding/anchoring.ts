import type { NamedDecision } from '../model/decided.ts';
import { groupedBy } from '../model/grouped.ts';
import { type DecidedPlace, type DecisionKey, outlineOf } from '../model/key.ts';

/** What a decision is about, and how that was found; `id` is what stands there now, `near` a guess in a source that has changed since. */
export interface Anchored<D, T> {
  readonly decision: D;
  readonly item: T;
  readonly by: 'key' | 'id' | 'former' | 'place' | 'near';
}

interface Keyed {
  readonly key: DecisionKey;
}

/** Turns on each side within which something in a changed source may be what was meant. */
const AREA = 3;

/**
 * What each decision is about, as far as it is found: by its key or its id, by a key of version 0.1, by its place where
 * the source is the same; and, where keys cannot be made here (`mayGuess`), by its place in a source that has changed, where only one
 * thing in that area can be meant.
 */
export function anchor<D extends NamedDecision, T extends Keyed>(
  decisions: readonly D[],
  items: readonly T[],
  mayGuess: boolean,
): Anchored<D, T>[] {
  if (decisions.length === 0) return [];
  const shown = firstBy(items, ({ key }) => key.shown);
  const former = firstBy(items, ({ key }) => key.former);
  const places = firstBy(items, ({ key }) => (key.outline === '?' ? key.at : null));
  const certain = decisions.map((decision): Anchored<D, T> | D => {
    const byKey = shown.get(decision.name);
    if (byKey !== undefined) return { decision, item: byKey, by: 'key' };
    const byId = places.get(decision.name);
    if (byId !== undefined) return { decision, item: byId, by: 'id' };
    const byFormer = former.get(decision.name);
    return byFormer === undefined ? decision : { decision, item: byFormer, by: 'former' };
  });
  const taken = new Set(certain.flatMap((one) => ('by' in one ? [one.item] : [])));
  const free = items.filter((item) => !taken.has(item));
  const byOutline = groupedBy(free, (item) => item.key.outline);
  return certain.flatMap((one) => {
    if ('by' in one) return [one];
    return byPlace(one, byOutline.get(outlineOf(one.name)) ?? [], mayGuess) ?? [];
  });
}

function byPlace<D extends NamedDecision, T extends Keyed>(
  decision: D,
  alike: readonly T[],
  mayGuess: boolean,
): Anchored<D, T> | null {
  const { at, of } = decision;
  const [here, ...others] = alike.filter(({ key }) => of !== null && key.at === at && isStart(of, key.of));
  if (here !== undefined) return others.length > 0 ? null : { decision, item: here, by: 'place' };
  const [near, ...more] = mayGuess ? alike.filter(({ key }) => isNearPlace(decision, key)) : [];
  return near === undefined || more.length > 0 ? null : { decision, item: near, by: 'near' };
}

/** However much of a hash somebody wrote down: either may be the start of the other. */
export function isStart(one: string, other: string | null): boolean {
  return other !== null && (other.startsWith(one) || one.startsWith(other)) && one.length >= SHORTEST;
}

const SHORTEST = 8;

function isNearPlace(one: DecidedPlace, other: DecidedPlace): boolean {
  const [here, there] = [parsedPlace(one.at), parsedPlace(other.at)];
  return here !== null && there !== null && here.id === there.id && Math.abs(here.turn - there.turn) <= AREA;
}

function parsedPlace(at: string | null): { readonly id: string; readonly turn: number } | null {
  const [, id = '', turn = ''] = /^(.+?)(?::(\d+)(?:\.\d+)?)?$/.exec(at ?? '') ?? [];
  return id === '' ? null : { id, turn: Number(turn) };
}

function firstBy<T>(items: readonly T[], nameOf: (item: T) => string | null): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const name = nameOf(item);
    if (name !== null && !found.has(name)) found.set(name, item);
  }
  return found;
}
