/**
 * A finished file: what an export accepts, and nothing else. Made by the writers only, so whatever is
 * published was an anonymised exhibit before it was bytes.
 */
class RenderedFile {
  readonly #name: string;
  readonly #bytes: Uint8Array;

  constructor(token: symbol, name: string, bytes: Uint8Array) {
    if (token !== TOKEN) throw new TypeError('only a writer renders files');
    this.#name = name;
    this.#bytes = bytes;
  }

  static contents(file: RenderedFile): { name: string; bytes: Uint8Array } {
    return { name: file.#name, bytes: new Uint8Array(file.#bytes) }; // throws a TypeError for a forged one
  }
}

// Without it, `someRendered.constructor` would be a way around the writers.
const TOKEN = Symbol('writers');

export type Rendered = RenderedFile;

/** For the writers. Throws a RangeError for a name that is no plain name of a file, in no folder. */
export function rendered(name: string, bytes: Uint8Array): Rendered {
  return renderedIn([], name, bytes);
}

/** The same in folders, one in the other. */
export function renderedIn(folders: readonly string[], name: string, bytes: Uint8Array): Rendered {
  const parts = [...folders, name];
  if (!parts.every((part) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(part)))
    throw new RangeError('no plain name of a file');
  return new RenderedFile(TOKEN, parts.join('/'), new Uint8Array(bytes)); // a Buffer's slice() would be no copy
}

/** Name and bytes, a copy. Throws a TypeError for a value that no writer made. */
export function contentsOf(file: Rendered): { name: string; bytes: Uint8Array } {
  return RenderedFile.contents(file);
}
