import { KeptFiles } from '../io/kept-files.ts';
import type { FactsParts, PackedFacts } from '../project/source-facts.ts';
import { Seal } from './seal.ts';
import { Shelf } from './shelf.ts';

/** Where the facts of a project's sources are kept, and under what. */
export interface FactsAt {
  readonly root: string;
  /** The project's own, in hexadecimal digits. */
  readonly secret: string;
}

const INDEX = 'index';
const NAMES = 'names';

/** Of one source: what every command asks for, and where the rest stands in its file. */
interface Entry {
  readonly first: string;
  readonly ends: readonly number[];
}

/**
 * Facts by the mark of their source: a file for each, in sealed pieces that are opened when somebody asks for them, and
 * one with what everybody asks for. What is damaged, another project's or out of date is passed over, and goes.
 */
export class KeptFacts {
  readonly #files: KeptFiles;
  readonly #seal: Seal;
  readonly #index: Shelf;
  readonly #used = new Set<string>();

  private constructor(files: KeptFiles, seal: Seal, index: Shelf) {
    [this.#files, this.#seal, this.#index] = [files, seal, index];
  }

  static async open({ root, secret }: FactsAt): Promise<KeptFacts> {
    const [files, seal] = [new KeptFiles(root, 'sources'), new Seal(secret)];
    return new KeptFacts(files, seal, await Shelf.open(files, seal, INDEX));
  }

  /** Null where there are none, or where a bit of them may be another than it was. */
  async find(mark: string): Promise<FactsParts | null> {
    const entry = this.#known(mark) ?? (await this.#readThrough(mark));
    return entry === null ? null : this.#partsOf(mark, entry);
  }

  async keep(mark: string, { first, later, words }: PackedFacts): Promise<FactsParts> {
    const pieces = [first, ...later, words].map((text, i) => this.#seal.close(text, aboutPiece(mark, i)));
    const ends = pieces.map((_, i) => pieces.slice(0, i + 1).reduce((sum, { length }) => sum + length, 0));
    await this.#files.write(this.#seal.nameOf(mark), Buffer.concat([...pieces, footOf(ends)]));
    const entry = await this.#readThrough(mark);
    if (entry !== null) return this.#partsOf(mark, entry);
    // A full or read-only disk makes it slower, not wrong.
    return { first, later: (i) => later[i] ?? '', words: () => words };
  }

  /** What may name somebody in the sources, by marks of its own. */
  async names(): Promise<Shelf> {
    return await Shelf.open(this.#files, this.#seal, NAMES);
  }

  /** Forgets what nobody asked for. */
  async close(): Promise<void> {
    await this.#index.close();
    const names = [INDEX, NAMES, ...this.#used].map((one) => this.#seal.nameOf(one));
    await this.#files.keepOnly(new Set(names));
  }

  /** As it was found whole before, if nobody wrote into its file since. */
  #known(mark: string): Entry | null {
    const [first, line] = this.#index.find(mark) ?? [];
    if (first === undefined || line === undefined) return null;
    const [stamp, ...ends]: [string, ...number[]] = JSON.parse(line);
    const isSame = this.#files.stampOf(this.#seal.nameOf(mark)) === stamp;
    if (isSame) this.#index.put(mark, this.#index.find(mark) ?? []);
    return isSame ? { first, ends } : null;
  }

  async #readThrough(mark: string): Promise<Entry | null> {
    const name = this.#seal.nameOf(mark);
    const stamp = this.#files.stampOf(name);
    const bytes = await this.#files.read(name);
    const ends = bytes === null ? null : endsIn(bytes);
    if (bytes === null || ends === null) return null;
    const pieces = ends.map((end, i) =>
      this.#seal.open(bytes.subarray(ends[i - 1] ?? 0, end), aboutPiece(mark, i)),
    );
    const [first] = pieces;
    if (first == null || pieces.includes(null)) return null;
    if (stamp !== null) this.#index.put(mark, [first, JSON.stringify([stamp, ...ends])]);
    return { first, ends };
  }

  #partsOf(mark: string, { first, ends }: Entry): FactsParts {
    this.#used.add(mark);
    const piece = (i: number) => {
      const from = ends[i - 1] ?? 0;
      const bytes = this.#files.readNow(this.#seal.nameOf(mark), from, (ends[i] ?? from) - from);
      const text = this.#seal.open(bytes, aboutPiece(mark, i));
      // It was whole a moment ago.
      if (text === null) throw new TypeError('what was kept is gone');
      return text;
    };
    return { first, later: (i) => piece(i + 1), words: () => piece(ends.length - 1) };
  }
}

function aboutPiece(mark: string, i: number): string {
  return `${mark} ${i}`;
}

/** Four bytes for each end, and one for how many there are. */
function footOf(ends: readonly number[]): Buffer {
  const foot = Buffer.alloc(4 * ends.length + 1);
  ends.forEach((end, i) => {
    foot.writeUInt32LE(end, 4 * i);
  });
  foot.writeUInt8(ends.length, 4 * ends.length);
  return foot;
}

/** Null for what has no such foot. */
function endsIn(bytes: Uint8Array): readonly number[] | null {
  const count = bytes.at(-1) ?? 0;
  const start = bytes.length - 1 - 4 * count;
  if (count === 0 || start < 0) return null;
  const foot = Buffer.from(bytes.buffer, bytes.byteOffset + start, 4 * count);
  const ends = Array.from({ length: count }, (_, i) => foot.readUInt32LE(4 * i));
  return ends.at(-1) === start ? ends : null;
}
