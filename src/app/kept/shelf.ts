import { randomBytes } from 'node:crypto';
import type { KeptFiles } from '../../io/private/kept-files.ts';
import type { KeptPieces } from '../../io/private/kept-pieces.ts';
import type { Seal } from './seal.ts';

/** UTF-16 units: of so many together a block is made, which is sealed, and opened, as one. */
const BLOCK = 64 * 1024;
/** Blocks that stay open: whoever goes through all that there is asks for what stands beside what was asked last. */
const OPEN = 4;

interface SealedBlock {
  readonly pieces: KeptPieces;
  readonly from: number;
  readonly length: number;
  readonly about: string;
}

interface InBlock {
  readonly block: SealedBlock;
  readonly at: number;
  readonly lengths: readonly number[];
}

/** What stands at the end of a file: where its blocks begin and end, and which texts each has, in their order. */
interface ShelfEnd {
  /** The files under one name take turns: this says which is the later one. */
  readonly turn: number;
  readonly id: string;
  readonly bounds: readonly number[];
  readonly texts: readonly (readonly [mark: string, block: number, at: number, ...lengths: number[]])[];
}

/**
 * Texts by a mark, in sealed blocks of one file, so that nobody has to hold all of them: what is put or left there now
 * takes the place of what was there before.
 */
export class Shelf {
  readonly #files: KeptFiles;
  readonly #seal: Seal;
  readonly #name: string;
  readonly #turn: number;
  readonly #before: ReadonlyMap<string, InBlock>;
  readonly #now = new Map<string, InBlock>();
  /** Waiting to be a block, or there in no file. */
  readonly #held = new Map<string, readonly string[]>();
  readonly #opened = new Map<SealedBlock, string>();
  readonly #id = randomBytes(8).toString('hex');
  readonly #bounds = [0];
  #waiting = 0;
  #isNew = false;
  #pieces: KeptPieces | null = null;

  private constructor(
    { files, seal, name }: { readonly files: KeptFiles; readonly seal: Seal; readonly name: string },
    turn: number,
    before: ReadonlyMap<string, InBlock>,
  ) {
    [this.#files, this.#seal, this.#name] = [files, seal, name];
    [this.#turn, this.#before] = [turn, before];
  }

  /** Empty where there is none, or none that can be believed. */
  static async open(files: KeptFiles, seal: Seal, name: string): Promise<Shelf> {
    const at = { files, seal, name };
    const ends: { end: ShelfEnd; pieces: KeptPieces }[] = [];
    for (const file of Shelf.namesOf(seal, name)) {
      const pieces = await files.pieces(file);
      const end = pieces === null ? null : endIn(pieces, seal, name);
      if (pieces !== null && end !== null) ends.push({ end, pieces });
    }
    const last = ends.sort((a, b) => b.end.turn - a.end.turn)[0];
    if (last === undefined) return new Shelf(at, 0, new Map());
    return new Shelf(at, last.end.turn, textsAt(last.end, last.pieces, name));
  }

  /** What its files may be called: while one of them is read, another is written. */
  static namesOf(seal: Seal, name: string): string[] {
    return [0, 1].map((turn) => seal.nameOf(`${name} ${turn}`));
  }

  /** The file that all of it is read from; null where there is none, or where a bit of it may be another than it was. */
  get whole(): string | null {
    const isRead =
      this.#before.size > 0 && [...this.#before.values()].every((one) => this.#textIn(one.block) !== null);
    return isRead ? this.#nameAt(this.#turn) : null;
  }

  /** As it was put there last. Undefined too where a bit of it may be another than it was. */
  find(mark: string): readonly string[] | undefined {
    const held = this.#held.get(mark);
    const place = this.#now.get(mark) ?? this.#before.get(mark);
    return held ?? (place === undefined ? undefined : this.#textsOf(place));
  }

  /** Of all that was put there the time before. */
  get marks(): Iterable<string> {
    return this.#before.keys();
  }

  put(mark: string, texts: readonly string[]): void {
    const before = this.find(mark);
    if (before?.length === texts.length && texts.every((text, i) => before[i] === text)) this.leave(mark);
    else this.#add(mark, texts);
  }

  /** What stands there the time before stays. */
  leave(mark: string): void {
    const place = this.#before.get(mark);
    if (place !== undefined && !this.#held.has(mark) && !this.#now.has(mark)) this.#now.set(mark, place);
  }

  /** Writes what waits, where that is much. */
  async settle(): Promise<void> {
    if (this.#waiting >= BLOCK) await this.#write();
  }

  /** Writes what is new, unless all is as it was. What was put or left there is found there still. */
  async close(): Promise<void> {
    const isSame = !this.#isNew && this.#now.size === this.#before.size;
    if (isSame) return;
    for (const [mark, place] of [...this.#now]) {
      if (this.#before.get(mark) !== place) continue;
      const texts = this.#textsOf(place);
      this.#now.delete(mark);
      if (texts !== undefined) this.#add(mark, texts);
      await this.settle();
    }
    await this.#write();
    if (this.#pieces !== null && this.#end(this.#pieces)) await this.#files.remove(this.#nameAt(this.#turn));
  }

  #add(mark: string, texts: readonly string[]): void {
    this.#isNew = true;
    this.#held.set(mark, texts);
    for (const { length } of texts) this.#waiting += length;
  }

  async #write(): Promise<void> {
    this.#pieces ??= await this.#files.anew(this.#nameAt(this.#turn + 1));
    this.#waiting = 0;
    if (this.#pieces === null) return;
    const texts = [...this.#held].flatMap(([, all]) => all);
    const block = this.#sealed(this.#pieces, texts.join(''));
    if (block === null) return;
    let at = 0;
    for (const [mark, all] of this.#held) {
      const lengths = all.map(({ length }) => length);
      this.#now.set(mark, { block, at, lengths });
      for (const length of lengths) at += length;
    }
    this.#held.clear();
  }

  /** Null where the disk takes no more: a full or read-only one makes it slower, not wrong. */
  #sealed(pieces: KeptPieces, text: string): SealedBlock | null {
    const about = aboutBlock(this.#name, this.#id, this.#bounds.length - 1);
    const sealed = this.#seal.close(text, about);
    try {
      const from = pieces.add(sealed);
      this.#bounds.push(from + sealed.length);
      return { pieces, from, length: sealed.length, about };
    } catch {
      return null;
    }
  }

  #end(pieces: KeptPieces): boolean {
    const numbers = new Map(this.#bounds.slice(1).map((end, i) => [end, i] as const));
    const texts = [...this.#now].map(
      ([mark, { block, at, lengths }]) =>
        [mark, numbers.get(block.from + block.length) ?? 0, at, ...lengths] as const,
    );
    const end: ShelfEnd = { turn: this.#turn + 1, id: this.#id, bounds: this.#bounds, texts };
    const sealed = this.#seal.close(JSON.stringify(end), aboutEnd(this.#name));
    const length = Buffer.alloc(LENGTH);
    length.writeUInt32LE(sealed.length);
    try {
      pieces.add(Buffer.concat([sealed, length]));
      return true;
    } catch {
      return false;
    }
  }

  #nameAt(turn: number): string {
    return this.#seal.nameOf(`${this.#name} ${turn % 2}`);
  }

  #textsOf({ block, at, lengths }: InBlock): string[] | undefined {
    const text = this.#textIn(block);
    let from = at;
    return text === null
      ? undefined
      : lengths.map((length) => {
          from += length;
          return text.slice(from - length, from);
        });
  }

  #textIn(block: SealedBlock): string | null {
    const opened = this.#opened.get(block);
    if (opened !== undefined) return opened;
    const text = this.#seal.open(block.pieces.read(block.from, block.length), block.about);
    if (text === null) return null;
    this.#opened.set(block, text);
    const [oldest] = this.#opened.keys();
    if (this.#opened.size > OPEN && oldest !== undefined) this.#opened.delete(oldest);
    return text;
  }
}

/** Bytes. */
const LENGTH = 4;

function aboutBlock(name: string, id: string, i: number): string {
  return `${name} ${id} ${i}`;
}

function aboutEnd(name: string): string {
  return `${name} end`;
}

/** Null for half a file, and for what this project did not seal as that. */
function endIn(pieces: KeptPieces, seal: Seal, name: string): ShelfEnd | null {
  const { size } = pieces;
  if (size < LENGTH) return null;
  const length = Buffer.from(pieces.read(size - LENGTH, LENGTH)).readUInt32LE();
  if (length > size - LENGTH) return null;
  const text = seal.open(pieces.read(size - LENGTH - length, length), aboutEnd(name));
  return text === null ? null : JSON.parse(text);
}

function textsAt({ id, bounds, texts }: ShelfEnd, pieces: KeptPieces, name: string): Map<string, InBlock> {
  const blocks = bounds.slice(1).map((end, i): SealedBlock => {
    const from = bounds[i] ?? 0;
    return { pieces, from, length: end - from, about: aboutBlock(name, id, i) };
  });
  return new Map(
    texts.flatMap(([mark, number, at, ...lengths]) => {
      const block = blocks[number];
      // A copy is no longer than it is: what a pattern takes apart has room for sixteen more.
      return block === undefined ? [] : [[mark, { block, at, lengths: lengths.slice() }] as const];
    }),
  );
}
