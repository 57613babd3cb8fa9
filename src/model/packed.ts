import { Code } from './code.ts';
import { type Origin, RawText, type TextRoot } from './raw-text.ts';
import { partsOf, wordsOf } from './words-of.ts';

// What stands first in a list of the JSON; from SHAPES on it is the shape of an object, whose values follow.
const UNDEFINED = 0;
const LIST = 1;
const MAP = 2;
const SET = 3;
const TEXT = 4;
const CODE = 5;
const AGAIN = 6;
const SHAPES = 7;

interface Packing {
  readonly texts: readonly (readonly [origin: Origin, words: string])[];
  readonly shapes: readonly (readonly string[])[];
  readonly value: unknown;
}

/**
 * A value of the model as JSON, its words in clear: plain objects, lists, maps, sets, codes and raw texts. What is one
 * object, or a part of one text, in several places is so again when it is unpacked. Throws a TypeError for anything else.
 */
export function packed(value: unknown): string {
  const packer = new Packer();
  const written = packer.write(value);
  return JSON.stringify({ texts: packer.texts, shapes: packer.shapes, value: written } satisfies Packing);
}

class Packer {
  readonly texts: [Origin, string][] = [];
  readonly shapes: string[][] = [];
  readonly #roots = new Map<TextRoot, number>();
  readonly #shapeOf = new Map<string, number>();
  readonly #seen = new Map<object, number>();

  write(value: unknown): unknown {
    if (value === undefined) return [UNDEFINED];
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object') throw new TypeError('this cannot be kept');
    if (value instanceof RawText) return this.#text(value);
    if (value instanceof Code) return [CODE, ...partsOf(value)];
    const before = this.#seen.get(value);
    if (before !== undefined) return [AGAIN, before];
    this.#seen.set(value, this.#seen.size);
    return this.#held(value);
  }

  #held(value: object): unknown[] {
    const all = (parts: Iterable<unknown>) => Array.from(parts, (one) => this.write(one));
    if (Array.isArray(value)) return [LIST, ...all(value)];
    if (value instanceof Map) return [MAP, ...all([...value].flat())];
    if (value instanceof Set) return [SET, ...all(value)];
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError('this cannot be kept');
    return [SHAPES + this.#shape(Object.keys(value)), ...all(Object.values(value))];
  }

  #text(text: RawText): unknown[] {
    const { root, start, length, whole } = text;
    const at = this.#roots.get(root) ?? this.texts.length;
    if (at === this.texts.length) {
      this.#roots.set(root, at);
      this.texts.push([root.origin, wordsOf(whole)]);
    }
    return length === whole.length ? [TEXT, at] : [TEXT, at, start, start + length];
  }

  #shape(keys: string[]): number {
    const name = JSON.stringify(keys);
    const at = this.#shapeOf.get(name) ?? this.shapes.length;
    if (at === this.shapes.length) {
      this.#shapeOf.set(name, at);
      this.shapes.push(keys);
    }
    return at;
  }
}

/** What was packed. Throws for what `packed` did not write: whoever keeps it has it authenticated. */
export function unpacked(json: string): unknown {
  const { texts, shapes, value }: Packing = JSON.parse(json);
  return new Unpacker(
    texts.map(([origin, words]) => RawText.of(words, origin)),
    shapes,
  ).read(value);
}

class Unpacker {
  readonly #texts: readonly RawText[];
  readonly #shapes: readonly (readonly string[])[];
  readonly #seen: unknown[] = [];

  constructor(texts: readonly RawText[], shapes: readonly (readonly string[])[]) {
    this.#texts = texts;
    this.#shapes = shapes;
  }

  read(written: unknown): unknown {
    if (!Array.isArray(written)) return written;
    const kind: number = written[0];
    if (kind === TEXT) return this.#text(written[1], written[2], written[3]);
    if (kind === AGAIN) return this.#seen[written[1]];
    if (kind === UNDEFINED) return undefined;
    if (kind === CODE) return Code.of(written.slice(1));
    const place = this.#seen.push(null) - 1;
    const held = this.#held(kind, written, place);
    this.#seen[place] = held;
    return held;
  }

  #held(kind: number, written: readonly unknown[], place: number): unknown {
    if (kind >= SHAPES) {
      const object: Record<string, unknown> = {};
      this.#seen[place] = object;
      const keys = this.#shapes[kind - SHAPES] ?? [];
      for (let i = 0; i < keys.length; i++) object[keys[i] ?? ''] = this.read(written[i + 1]);
      return object;
    }
    const parts: unknown[] = [];
    for (let i = 1; i < written.length; i++) parts.push(this.read(written[i]));
    if (kind === LIST) return parts;
    if (kind === SET) return new Set(parts);
    const map = new Map<unknown, unknown>();
    for (let i = 0; i < parts.length; i += 2) map.set(parts[i], parts[i + 1]);
    return map;
  }

  #text(at: number, start?: number, end?: number): RawText {
    const text = this.#texts[at];
    if (text === undefined) throw new TypeError('there is no such text');
    return start === undefined ? text : text.slice(start, end);
  }
}
