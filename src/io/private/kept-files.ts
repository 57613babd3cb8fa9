import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makePrivateFolder } from '../atomic.ts';
import { stampOf } from '../stamp.ts';
import { CACHE_FOLDER } from './cache.ts';
import { KeptPieces } from './kept-pieces.ts';
import { privatePath } from './private-folder.ts';

/** What the program runs on: which signs are letters, and where words end, is decided there. */
export const PLATFORM = JSON.stringify(process.versions);

/**
 * Sealed files that a command may find again: each under a name of 32 hexadecimal digits, in one folder of the private
 * one. They hold nothing that cannot be computed again, so what cannot be read or written is not there.
 */
export class KeptFiles {
  readonly #folder: string;
  #isMade: Promise<unknown> | null = null;

  constructor(root: string, name: string) {
    this.#folder = privatePath(root, CACHE_FOLDER, name);
  }

  /** Null where there is none, or none can be made. */
  async pieces(name: string, isNew = false): Promise<KeptPieces | null> {
    try {
      if (isNew) await this.#makeOnce();
      return new KeptPieces(join(this.#folder, name), name, isNew);
    } catch {
      return null;
    }
  }

  /** See `stampOf`. */
  stampOf(name: string): string | null {
    return stampOf(join(this.#folder, name));
  }

  /** To write into, in the place of what was there; whoever reads that has it still. Null where none can be made. */
  async anew(name: string): Promise<KeptPieces | null> {
    await this.remove(name);
    return await this.pieces(name, true);
  }

  async remove(name: string): Promise<void> {
    await rm(join(this.#folder, name), { force: true }).catch(() => undefined);
  }

  /** Of all files that are called as ours are, whoever wrote them. */
  async names(): Promise<readonly string[]> {
    const entries = await readdir(this.#folder).catch(() => []);
    return entries.filter((entry) => OURS.test(entry));
  }

  /** Takes away what is not of these names; in a folder that is somebody else's, nothing that is not called as ours are. */
  async keepOnly(names: ReadonlySet<string>): Promise<void> {
    for (const entry of await this.names()) if (!names.has(entry)) await this.remove(entry);
  }

  async #makeOnce(): Promise<void> {
    this.#isMade ??= this.#make();
    await this.#isMade;
  }

  async #make(): Promise<void> {
    // One by one, so that each is private.
    for (const folder of [join(this.#folder, '..', '..'), join(this.#folder, '..'), this.#folder])
      await makePrivateFolder(folder);
  }
}

const OURS = /^(?:[0-9a-f]{32}|\.kantlijn-[0-9a-f]{12}-\d+-[0-9a-z]+-[0-9a-f]{12})$/;
