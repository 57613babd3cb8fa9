import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

/** Of those that nobody holds any more; a file that was taken away is readable for as long as it is open. */
const forgotten = new FinalizationRegistry(closeSync);

/** A file of pieces, one after the other, that are never changed; whoever cannot wait reads one of them. */
export class KeptPieces {
  readonly name: string;
  readonly #file: number;
  #length = 0;

  /** Throws what the disk throws. `isNew`: to write into; then it must not be there yet. */
  constructor(path: string, name: string, isNew: boolean) {
    this.name = name;
    this.#file = openSync(path, isNew ? 'wx+' : 'r', 0o600);
    forgotten.register(this, this.#file);
  }

  /** Bytes, as it was when somebody asks. Throws what the disk throws. */
  get size(): number {
    return fstatSync(this.#file).size;
  }

  /** Where it begins. Throws what the disk throws. */
  add(bytes: Uint8Array): number {
    const start = this.#length;
    for (let done = 0; done < bytes.length; )
      done += writeSync(this.#file, bytes, done, bytes.length - done, start + done);
    this.#length += bytes.length;
    return start;
  }

  /** Shorter where the file is. Throws what the disk throws. */
  read(from: number, length: number): Uint8Array {
    const bytes = Buffer.alloc(length);
    let done = 0;
    for (let read = -1; read !== 0 && done < length; done += read)
      read = readSync(this.#file, bytes, done, length - done, from + done);
    return bytes.subarray(0, done);
  }
}
