import { blankOf } from './blank.ts';
import { ownCopyOf } from './own-copy.ts';
import { Recent } from './recent.ts';

/** How much is held of what comes back from the cache when it is asked for again. */
export const HELD_AT_MOST = {
  /** Turns, paragraphs and the like: of about a hundred interviews. */
  parts: 300,
  /** UTF-16 units: of some two hundred interviews. */
  words: 8 * 1024 * 1024,
  /** Words of the talk that quotes are looked up in: of some thousand interviews. */
  said: 6 * 1024 * 1024,
};

/** By which an object that makes its parts when it is asked gives all of them, as a plain one: for whoever goes through all there is. */
export const PARTS = Symbol('parts');

/** How parts of an object are made, when somebody asks for them: again when others were asked for since, see `madeAgain`. */
export type Makers<T> = { readonly [Key in keyof T]?: () => T[Key] };

/**
 * From now on these parts of an object are made when somebody asks for them. Where it has no such parts yet, all objects
 * that are made like it share one shape: a large project has thousands, and each with a shape of its own took more room
 * than what it holds.
 */
export function defer<T extends object>(value: T, makers: Makers<T>): void {
  const all = { ...makersOf(value), ...makers };
  Object.defineProperty(value, MAKERS, { value: all, configurable: true });
  for (const key of Object.keys(makers))
    Object.defineProperty(value, key, { get: getterOf(key), enumerable: true, configurable: true });
}

/** A copy with other parts. What nobody asked for yet is not made for it either: a spread would ask for everything. */
export function withOthers<T extends object>(value: T, changes: Partial<T>, makers: Makers<T> = {}): T {
  const before = makersOf(value);
  if (before === undefined) {
    const copy = Object.create(Object.prototype, {
      ...Object.getOwnPropertyDescriptors(value),
      ...Object.getOwnPropertyDescriptors(changes),
    });
    if (Object.keys(makers).length > 0) defer<T>(copy, makers);
    return copy;
  }
  const keys = Object.keys(value).filter((key) => !(key in before));
  // Not a spread of that: where it stands it may make a shape of its own for every object.
  const copy = Object.assign({}, blankOf(keys)) as T;
  for (const key of keys) Reflect.set(copy, key, Reflect.get(value, key));
  const left = Object.entries(before).filter(([key]) => !(key in changes));
  Object.assign(copy, changes);
  defer<T>(copy, { ...Object.fromEntries(left), ...makers });
  return copy;
}

const MAKERS = Symbol('makers');

interface Deferring {
  readonly [MAKERS]?: Readonly<Record<string, () => unknown>>;
}

function makersOf(value: Deferring): Deferring[typeof MAKERS] {
  return value[MAKERS];
}

/** The same function for all objects that have a part of that name: else each object would have a shape of its own. */
const getterOf = remembering((key: string) => {
  return function (this: Deferring): unknown {
    const make = this[MAKERS]?.[key];
    return make === undefined ? undefined : RECENT_PARTS.of(make, () => ({ value: make() })).value;
  };
});

const RECENT_PARTS = new Recent<{ readonly value: unknown }>(
  () => HELD_AT_MOST.parts,
  () => 1,
);

/** The same function, which makes its value again when many others were made since: it is not another one then, but another object. */
export function madeAgain<T>(make: () => T): () => T {
  return () => RECENT_PARTS.of(make, () => ({ value: make() })).value;
}

/** What a function made before. */
interface Memory<From, To> {
  get(from: From): { readonly value: To } | undefined;
  set(from: From, made: { readonly value: To }): unknown;
}

/** The same function, which makes what comes of each value once. */
export function remembering<From, To>(
  make: (from: From) => To,
  made: Memory<From, To> = new Map(),
): (from: From) => To {
  return (from) => {
    const before = made.get(from);
    if (before !== undefined) return before.value;
    // What was cut from a text would keep all of that text.
    const own = typeof from === 'string' ? (ownCopyOf(from) as From & string) : from;
    const value = make(own);
    made.set(own, { value });
    return value;
  };
}

/** For words of all sources: when it holds many, it begins anew. */
export class FewRemembered<From, To> extends Map<From, { readonly value: To }> {
  override set(from: From, made: { readonly value: To }): this {
    if (this.size >= 10_000) this.clear();
    return super.set(from, made);
  }
}

/** The same for objects, as long as somebody has them. */
export function onceFor<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  return remembering(make, new WeakMap());
}

/** The same function, which makes its value once. */
export function madeOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
