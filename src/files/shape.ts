import { RawText } from '../model/raw-text.ts';
import { MISSING_KEY, NOT_A_LIST, UNKNOWN_CHOICE } from './finding-kinds.ts';
import type { YamlNode } from './yaml.ts';

/** How a value of a file of ours is read. What does not fit is a finding at its place, and the rest goes on. */
export type Shape<T> = (node: YamlNode) => T;

type Shapes = Readonly<Record<string, Shape<unknown>>>;

/** What a map with such keys holds, and the line it stands on, from 1. */
export type Read<S extends Shapes> = { readonly [K in keyof S]: ReturnType<S[K]> } & {
  readonly line: number;
};

/** A single value as it was written, null for none. */
export const word: Shape<string | null> = (node) => node.text();
export const rawWord: Shape<RawText | null> = (node) => node.raw();
/** A title that a researcher gave. */
export const ownWord: Shape<RawText | null> = (node) => node.own();
/** Single values, or one. */
export const words: Shape<string[]> = (node) => node.texts();

/** A count, null for none. */
export const countOrNull: Shape<number | null> = (node) => {
  const said = node.text();
  const isCount = said !== null && /^\d{1,6}$/.test(said);
  if (said !== null && !isCount) notAmong(node, ['0', '1', '2', '…']);
  return isCount ? Number(said) : null;
};

/** One of a few words, or of others that mean the same; capitals do not count. */
export function oneOf<const T extends string>(
  choices: readonly T[],
  others: Readonly<Record<string, T>> = {},
): Shape<T | null> {
  const known = new Map<string, T>([
    ...choices.map((one): [string, T] => [one, one]),
    ...Object.entries(others),
  ]);
  return (node) => {
    const said = node.text();
    const chosen = said === null ? null : known.get(said.toLowerCase());
    if (chosen === undefined) notAmong(node, choices);
    return chosen ?? null;
  };
}

/** Says that a value is none of the choices. */
export function notAmong(node: YamlNode, choices: Iterable<string>): void {
  const words = { key: node.raw() ?? RawText.of(''), choices: RawText.of([...choices].join(', ')) };
  node.wrong(UNKNOWN_CHOICE, { words });
}

/** A list; of what cannot be read nothing. */
export function listOf<T>(one: Shape<T | null>): Shape<T[]> {
  return (node) => {
    if (!node.isList && !node.isEmpty) node.wrong(NOT_A_LIST, {});
    return node.isList ? oneOrMore(one)(node) : [];
  };
}

/** A list, or a single value, which counts as a list of one. */
export function oneOrMore<T>(one: Shape<T | null>): Shape<T[]> {
  return (node) =>
    node
      .items()
      .map(one)
      .filter((read) => read !== null);
}

/** Values by keys that are the user's own. */
export function mapOf<T>(one: Shape<T | null>): Shape<ReadonlyMap<string, T>> {
  return (node) => {
    const read = new Map<string, T>();
    for (const [key, value] of node.entries()) {
      const got = one(value);
      if (got !== null) read.set(key, got);
    }
    return read;
  };
}

interface FieldOptions<K> {
  /** The key that a value without keys stands for: `- Anna` is `- { name: Anna }`. */
  readonly alone?: K;
  /** The key that decides on what stays hidden; what is wrong with it leaves that open. */
  readonly hides?: K;
  /** True where a key that is like no other may have been that one. */
  readonly hidesMost?: boolean;
}

/** A map with these keys and no others. */
export function fields<S extends Shapes>(
  shapes: S,
  { alone, hides, hidesMost = false }: FieldOptions<NoInfer<keyof S & string>> = {},
): Shape<Read<S>> {
  const keys = Object.keys(shapes);
  const isHiding = (likely: string | null) => (likely === null ? hidesMost : likely === hides);
  return (node) => {
    const isAlone = alone !== undefined && !node.isMap;
    if (hides !== undefined) node.hiding(() => node.entries());
    if (!isAlone) node.only(keys, isHiding);
    const read = keys.map((key) => {
      const value = isAlone && key === alone ? node : node.get(key);
      const shape = shapes[key];
      return [key, key === hides ? value.hiding(() => shape?.(value)) : shape?.(value)] as const;
    });
    return { ...Object.fromEntries(read), line: node.line } as Read<S>;
  };
}

/** The same, in which none of `needed` is lacking; null and a finding where one is. */
export function entry<S extends Shapes, K extends keyof S & string>(
  shapes: S,
  needed: readonly K[],
  options: FieldOptions<NoInfer<keyof S & string>> = {},
): Shape<Complete<Read<S>, K> | null> {
  const shape = fields(shapes, options);
  const isComplete = (read: Read<S>): read is Complete<Read<S>, K> =>
    needed.every((key) => read[key] !== null);
  return (node) => {
    const before = node.found;
    const read = shape(node);
    if (isComplete(read)) return read;
    // A misspelt key is said already.
    if (node.found === before) node.wrong(MISSING_KEY, { words: { keys: RawText.of(needed.join(', ')) } });
    return null;
  };
}

type Complete<T, K extends keyof T> = T & { readonly [P in K]: NonNullable<T[P]> };
