/**
 * A finished file: what an export accepts, and nothing else. Made by the writers only, so whatever is
 * published was an anonymised exhibit before it was bytes.
 */
class RenderedFile {
  readonly #name: string;
  /** Null for a text that was made while it was written: it was never all there. */
  #content: FileContent | null;

  constructor(token: symbol, name: string, content: FileContent) {
    if (token !== TOKEN) throw new TypeError('only a writer renders files');
    this.#name = name;
    // A Buffer's slice() would be no copy.
    this.#content = content instanceof Uint8Array ? new Uint8Array(content) : content;
  }

  static name(file: RenderedFile): string {
    return file.#name; // throws a TypeError for a forged one
  }

  static *pieces(file: RenderedFile): Generator<Uint8Array> {
    for (const piece of RenderedFile.#encoded(file))
      for (let at = 0; at < piece.length; at += PIECE) yield new Uint8Array(piece.subarray(at, at + PIECE));
  }

  static bytes(file: RenderedFile): Uint8Array {
    const content = file.#content instanceof Uint8Array ? file.#content : null;
    const bytes = content ?? Buffer.concat([...RenderedFile.#encoded(file)]);
    file.#content = bytes;
    return new Uint8Array(bytes);
  }

  static #encoded(file: RenderedFile): Iterable<Uint8Array> {
    const content = file.#content;
    if (content === null) throw new TypeError('this text was written, and is nowhere else');
    if (content instanceof Uint8Array) return [content];
    if (!Array.isArray(content)) file.#content = null;
    return encoded(content);
  }
}

/** Bytes that are written at once. */
const PIECE = 1 << 20;

// Without it, `someRendered.constructor` would be a way around the writers.
const TOKEN = Symbol('writers');

export type Rendered = RenderedFile;

/**
 * What a file holds: bytes, or a text in parts, which stand as UTF-8 one after the other. Parts that are made one by one
 * are made when the file is written, so that the whole of a large one is nowhere but on the disk.
 */
export type FileContent = Uint8Array | readonly string[] | Generator<string>;

/** For the writers. Throws a RangeError for a name that is no plain name of a file, in no folder. */
export function rendered(name: string, content: FileContent): Rendered {
  return renderedIn([], name, content);
}

/** The same in folders, one in the other. */
export function renderedIn(folders: readonly string[], name: string, content: FileContent): Rendered {
  const parts = [...folders, name];
  if (!parts.every((part) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(part)))
    throw new RangeError('no plain name of a file');
  return new RenderedFile(TOKEN, parts.join('/'), content);
}

/** As UTF-8. Short parts together: a table has more cells than there is room for buffers. */
export function* encoded(parts: Iterable<string>): Generator<Uint8Array> {
  let held: string[] = [];
  let length = 0;
  for (const part of parts) {
    held.push(part);
    length += part.length;
    if (length < PIECE) continue;
    yield Buffer.from(held.join(''), 'utf8');
    held = [];
    length = 0;
  }
  yield Buffer.from(held.join(''), 'utf8');
}

/** Name and bytes, a copy. Throws a TypeError for a value that no writer made. */
export function contentsOf(file: Rendered): { name: string; bytes: Uint8Array } {
  return { name: RenderedFile.name(file), bytes: RenderedFile.bytes(file) };
}

/** The same for who writes it piece by piece, once, and never has all of it. */
export function contentPieces(file: Rendered): { name: string; pieces: Iterable<Uint8Array> } {
  return { name: RenderedFile.name(file), pieces: RenderedFile.pieces(file) };
}
