import type { FindingCode } from '../model/finding.ts';
import type { ShownKey } from '../model/key.ts';
import type { Said } from '../sentences/said.ts';
import { type BareString, refuseRawText, type SafeText, safeWords } from './safe-text.ts';

/** What JSON shows of a report. A class of its own, so that nothing is printed of which the words are anybody's. */
class ShownData {
  readonly #data: object;

  constructor(token: symbol, data: object) {
    if (token !== TOKEN) throw new TypeError('only data that may be shown is printed');
    this.#data = data;
  }

  static data(shown: ShownData): object {
    return shown.#data; // throws a TypeError for a forged one
  }

  toJSON(): object {
    return this.#data;
  }
}

// Without it, `someData.constructor` would be a way around `Showable`.
const TOKEN = Symbol('shown data');

export type Data = ShownData;

/**
 * Itself where all of it may be shown: safe text, what the program says, numbers, words of a closed list. A `string` could be
 * anybody's words, and so could the keys of a record that are not known beforehand: neither fits.
 */
export type Showable<Value> = 0 extends 1 & Value
  ? never // `any`, which would fit everywhere
  : Value extends SafeText | Said | Data | FindingCode | ShownKey | number | boolean | null | undefined
    ? Value
    : Value extends string
      ? IsOpen<Value> extends true
        ? BareString
        : Value
      : Value extends BareString | Collection
        ? never
        : Value extends readonly (infer Item)[]
          ? readonly Showable<Item>[]
          : [keyof Value] extends [never]
            ? never // `object`, which may hold anything
            : IsOpen<keyof Value> extends true
              ? BareString
              : { readonly [Key in keyof Value]: Showable<Value[Key]> };

/** JSON would make nothing of these, and say nothing. */
type Collection = ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | ((...given: never) => unknown);

/** `string`, or a pattern such as `K${string}`: more words than a list has. */
type IsOpen<Words> = [Words] extends [never]
  ? false
  : Words extends PropertyKey
    ? Record<never, 1> extends Record<Words, 1>
      ? true
      : false
    : false;

/** Of a report that JSON shows nothing of. */
export const NO_DATA: Data = new ShownData(TOKEN, {});

/** Throws a TypeError where a raw text is left in it. */
export function asData<const Value extends object>(data: Value & Showable<Value>): Data {
  refuseRawText(data);
  return new ShownData(TOKEN, data);
}

/** The same with more beside it. */
export function joinedData(data: Data, more: Data): Data {
  return new ShownData(TOKEN, { ...ShownData.data(data), ...ShownData.data(more) });
}

/** Numbers by what they count. */
export function countsAsData(counts: readonly (readonly [SafeText, number])[]): Data {
  return new ShownData(TOKEN, Object.fromEntries(counts.map(([what, count]) => [safeWords(what), count])));
}

/** What is printed. Throws a TypeError for what was not made here. */
export function dataIn(data: Data): object {
  return ShownData.data(data);
}
