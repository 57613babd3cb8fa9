import { randomBytes } from 'node:crypto';
import { READING_VERSION } from '../../../dist/data/reading-version.js';
import { KeptFiles } from '../../io/private/kept-files.ts';
import type { KeptPieces } from '../../io/private/kept-pieces.ts';
import type { FactsParts, PackedFacts } from '../../project/source-facts.ts';
import { Seal } from './seal.ts';
import { Shelf } from './shelf.ts';
import { KeptStamps } from './stamps.ts';

/** Where the facts of a project's sources are kept, and under what. */
export interface FactsAt {
  readonly root: string;
  /** The project's own, in hexadecimal digits. */
  readonly secret: string;
}

// Another version may lay them out in another way.
const INDEX = `index ${READING_VERSION}`;
const PLACES = `places ${READING_VERSION}`;
const NAMES = `names ${READING_VERSION}`;
const STAMPS = `stamps ${READING_VERSION}`;
const COUNTS = `counts ${READING_VERSION}`;
const TOLD = `told ${READING_VERSION}`;
const SHELVES = [INDEX, PLACES, NAMES, STAMPS, COUNTS, TOLD];
/** Files of pieces: with more of them, they are made one. */
const MOST = 8;

/** Of one source, where what it says stands in a file of pieces. */
interface Entry {
  readonly pieces: KeptPieces;
  /** Where each begins, and where the last one ends. */
  readonly bounds: readonly number[];
}

type IndexLine = readonly [pieces: string, stamp: string, ...bounds: number[]];

/**
 * Facts by the mark of their source, in sealed pieces that are opened when somebody asks for them; what everybody asks
 * for stands in the index as well. What a command reads anew goes into a file of its own. What is damaged, another
 * project's or out of date is passed over, and goes.
 */
export class KeptFacts {
  readonly #files: KeptFiles;
  readonly #seal: Seal;
  /** What every command asks for. */
  readonly #index: Shelf;
  readonly #places: Shelf;
  readonly #opened = new Map<string, Promise<KeptPieces | null>>();
  readonly #stamps = new Map<string, string | null>();
  readonly #used = new Map<string, Entry>();
  #new: Promise<KeptPieces | null> | null = null;

  private constructor(files: KeptFiles, seal: Seal, [index, places]: readonly [Shelf, Shelf]) {
    [this.#files, this.#seal, this.#index, this.#places] = [files, seal, index, places];
  }

  static async open({ root, secret }: FactsAt): Promise<KeptFacts> {
    const [files, seal] = [new KeptFiles(root, 'sources'), new Seal(secret)];
    const shelf = (name: string) => Shelf.open(files, seal, name);
    return new KeptFacts(files, seal, [await shelf(INDEX), await shelf(PLACES)]);
  }

  /** How many files no command would believe: damaged, of another version, or of another project. Opens all of them. */
  static async unbelieved(root: string, secret: string | null): Promise<number> {
    const names = await new KeptFiles(root, 'sources').names();
    if (secret === null) return names.length;
    const store = await KeptFacts.open({ root, secret });
    const believed = await store.#believed();
    return names.filter((name) => !believed.has(name)).length;
  }

  async #believed(): Promise<ReadonlySet<string | null>> {
    const shelves = await Promise.all(SHELVES.map((name) => Shelf.open(this.#files, this.#seal, name)));
    const pieces = new Map<string, boolean>();
    for (const mark of this.#places.marks) {
      const [line = '["",""]'] = this.#places.find(mark) ?? [];
      const [name, , ...bounds]: IndexLine = JSON.parse(line);
      const own = await this.#piecesOf(name);
      pieces.set(
        name,
        own !== null && pieces.get(name) !== false && this.#isWhole(mark, { pieces: own, bounds }),
      );
    }
    const whole = [...pieces].flatMap(([name, isWhole]) => (isWhole ? [name] : []));
    return new Set([...shelves.map((shelf) => shelf.whole), ...whole]);
  }

  /** Null where there are none, or where a bit of them may be another than it was. */
  async find(mark: string): Promise<FactsParts | null> {
    const [line] = this.#places.find(mark) ?? [];
    if (line === undefined || this.#index.find(mark) === undefined) return null;
    const [name, stamp, ...bounds]: IndexLine = JSON.parse(line);
    const pieces = await this.#piecesOf(name);
    if (pieces === null) return null;
    const entry = { pieces, bounds };
    this.#index.leave(mark);
    return this.#stampOf(name) === stamp || this.#isWhole(mark, entry) ? this.#use(mark, entry) : null;
  }

  async keep(mark: string, { first, later, words }: PackedFacts): Promise<FactsParts> {
    this.#new ??= this.#files.pieces(randomBytes(16).toString('hex'), true);
    const pieces = await this.#new;
    this.#index.put(mark, [first]);
    await this.#index.settle();
    try {
      if (pieces !== null) return this.#use(mark, this.#written(mark, pieces, [first, ...later, words]));
    } catch {
      this.#new = Promise.resolve(null);
    }
    // A full or read-only disk makes it slower, not wrong.
    return { first, later: (i) => later[i] ?? '', words: () => words };
  }

  /** What may name somebody in the sources, by marks of its own. */
  async names(): Promise<Shelf> {
    return await Shelf.open(this.#files, this.#seal, NAMES);
  }

  /** Words that reports counted, by marks of their own. */
  async counts(): Promise<Shelf> {
    return await Shelf.open(this.#files, this.#seal, COUNTS);
  }

  /** See `keptTold`. */
  async told(): Promise<Shelf> {
    return await Shelf.open(this.#files, this.#seal, TOLD);
  }

  async stamps(readers: string): Promise<KeptStamps> {
    return new KeptStamps(await Shelf.open(this.#files, this.#seal, STAMPS), readers);
  }

  /** Forgets what nobody asked for. */
  async close(): Promise<void> {
    if (new Set([...this.#used.values()].map(({ pieces }) => pieces)).size > MOST) await this.#makeOne();
    const shelves = SHELVES.flatMap((name) => Shelf.namesOf(this.#seal, name));
    const files = new Set(shelves);
    for (const [mark, { pieces, bounds }] of this.#used) {
      files.add(pieces.name);
      const line: IndexLine = [pieces.name, this.#stampOf(pieces.name) ?? '', ...bounds];
      this.#places.put(mark, [JSON.stringify(line)]);
    }
    await this.#index.close();
    await this.#places.close();
    await this.#files.keepOnly(files);
  }

  async #piecesOf(name: string): Promise<KeptPieces | null> {
    const opened = this.#opened.get(name) ?? this.#files.pieces(name);
    this.#opened.set(name, opened);
    return await opened;
  }

  /** As it is when somebody first asks: of what is written here, when all of it is. */
  #stampOf(name: string): string | null {
    const known = this.#stamps.get(name);
    if (known !== undefined) return known;
    const stamp = this.#files.stampOf(name);
    this.#stamps.set(name, stamp);
    return stamp;
  }

  #written(mark: string, pieces: KeptPieces, texts: readonly string[]): Entry {
    const sealed = texts.map((text, i) => this.#seal.close(text, aboutPiece(mark, i)));
    const starts = sealed.map((bytes) => pieces.add(bytes));
    const end = (starts.at(-1) ?? 0) + (sealed.at(-1)?.length ?? 0);
    return { pieces, bounds: [...starts, end] };
  }

  #use(mark: string, entry: Entry): FactsParts {
    this.#used.set(mark, entry);
    const text = (i: number) => this.#textOf(mark, entry, i);
    return new SealedFacts(() => this.#index.find(mark)?.[0] ?? text(0), text, entry.bounds.length - 2);
  }

  #textOf(mark: string, entry: Entry, i: number): string {
    const opened = this.#textAt(mark, entry, i);
    if (opened === null) throw new TypeError('what was found whole is so no more');
    return opened;
  }

  #isWhole(mark: string, entry: Entry): boolean {
    return entry.bounds.slice(1).every((_, i) => this.#textAt(mark, entry, i) !== null);
  }

  #textAt(mark: string, { pieces, bounds }: Entry, i: number): string | null {
    const [from = 0, to = 0] = bounds.slice(i, i + 2);
    return this.#seal.open(pieces.read(from, to - from), aboutPiece(mark, i));
  }

  async #makeOne(): Promise<void> {
    const whole = await this.#files.pieces(randomBytes(16).toString('hex'), true);
    if (whole === null) return;
    for (const [mark, { pieces, bounds }] of this.#used) {
      const [from = 0, to = 0] = [bounds[0], bounds.at(-1)];
      const by = whole.add(pieces.read(from, to - from)) - from;
      this.#used.set(mark, { pieces: whole, bounds: bounds.map((bound) => bound + by) });
    }
  }
}

/** Opened a part at a time. */
class SealedFacts implements FactsParts {
  readonly #first: () => string;
  readonly #text: (i: number) => string;
  readonly #last: number;

  constructor(first: () => string, text: (i: number) => string, last: number) {
    [this.#first, this.#text, this.#last] = [first, text, last];
  }

  get first(): string {
    return this.#first();
  }

  later(i: number): string {
    return this.#text(i + 1);
  }

  words(): string {
    return this.#text(this.#last);
  }
}

function aboutPiece(mark: string, i: number): string {
  return `${mark} ${i}`;
}
