import type { KeptFiles } from '../../io/private/kept-files.ts';
import type { Seal } from './seal.ts';

/** Texts by a mark, all in one sealed file: what is put there now takes the place of what was there before. */
export class Shelf {
  readonly #files: KeptFiles;
  readonly #seal: Seal;
  readonly #name: string;
  readonly #before: Map<string, readonly string[]>;
  readonly #now = new Map<string, readonly string[]>();

  private constructor(files: KeptFiles, seal: Seal, name: string, before: Map<string, readonly string[]>) {
    [this.#files, this.#seal, this.#name, this.#before] = [files, seal, name, before];
  }

  /** Empty where there is none, or none that can be believed. */
  static async open(files: KeptFiles, seal: Seal, name: string): Promise<Shelf> {
    const sealed = await files.read(seal.nameOf(name));
    const text = sealed === null ? null : seal.open(sealed, name);
    return new Shelf(files, seal, name, text === null ? new Map() : partedTexts(text));
  }

  /** As it was put there the time before. */
  find(mark: string): readonly string[] | undefined {
    return this.#before.get(mark);
  }

  /** Of all that was put there the time before. */
  get marks(): Iterable<string> {
    return this.#before.keys();
  }

  put(mark: string, texts: readonly string[]): void {
    this.#now.set(mark, texts);
  }

  /** Writes it, unless all is as it was; nothing is found there any more. */
  async close(): Promise<void> {
    const [now, before] = [this.#now, this.#before];
    const isSame =
      now.size === before.size &&
      [...now].every(([mark, texts]) => texts.every((text, i) => before.get(mark)?.[i] === text));
    if (!isSame)
      await this.#files.write(this.#seal.nameOf(this.#name), this.#seal.close(joinedTexts(now), this.#name));
    // Whoever has the shelf need not hold all of it.
    for (const all of [now, before]) all.clear();
  }
}

/** Where each begins stands on the first line; the texts themselves need no sign changed. */
function joinedTexts(all: ReadonlyMap<string, readonly string[]>): string {
  const lengths = [...all].map(([mark, texts]) => [mark, ...texts.map(({ length }) => length)]);
  return [JSON.stringify(lengths), '\n', ...[...all.values()].flat()].join('');
}

function partedTexts(joined: string): Map<string, readonly string[]> {
  const line = joined.indexOf('\n');
  const lengths: readonly [string, ...number[]][] = JSON.parse(joined.slice(0, line));
  let at = line + 1;
  const next = (length: number) => {
    at += length;
    return joined.slice(at - length, at);
  };
  return new Map(lengths.map(([mark, ...each]) => [mark, each.map(next)] as const));
}
