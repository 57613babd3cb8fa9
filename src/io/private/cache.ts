import { hashOf } from '../../sources/hash.ts';
import { makePrivateFolder, writeAtomic } from '../atomic.ts';
import { readdir } from '../disk.ts';
import { readTextFile } from '../read.ts';
import { privatePath } from './private-folder.ts';

/** JSON values that are expensive to compute, each by a hash of everything it depends on. */
export type KeptValues = ReadonlyMap<string, unknown>;

/**
 * What was kept under a name in a project's private folder. It holds nothing that cannot be computed again: what
 * is damaged is not there.
 */
export async function readCache(root: string, name: string): Promise<KeptValues> {
  const text = await readTextFile(cachePath(root, name)).catch(() => null);
  return text === null ? new Map() : unsealed(text);
}

/** How many of them are damaged: not there, for whoever reads them. */
export async function damagedCaches(root: string): Promise<number> {
  const entries = await readdir(privatePath(root, CACHE_FOLDER)).catch(() => []);
  const texts = await Promise.all(
    entries
      .filter((entry) => entry.endsWith(ENDING))
      .map((entry) => readTextFile(privatePath(root, CACHE_FOLDER, entry)).catch(() => null)),
  );
  return texts.filter((text) => text === null || !isSealed(text)).length;
}

/** Replaces what was kept, so that it never grows beyond what is in use; what cannot be written is not written. */
export async function writeCache(root: string, name: string, kept: KeptValues): Promise<void> {
  try {
    await makePrivateFolder(privatePath(root));
    await makePrivateFolder(privatePath(root, CACHE_FOLDER));
    const sealed = seal(JSON.stringify([...kept]));
    await writeAtomic(cachePath(root, name), Buffer.from(sealed, 'utf8'), { mode: 0o600 });
  } catch {
    // A full or read-only disk makes it slower, not wrong.
  }
}

export const CACHE_FOLDER = 'cache';

function cachePath(root: string, name: string): string {
  return privatePath(root, CACHE_FOLDER, `${name}${ENDING}`);
}

const ENDING = '.json';

/** The content's own hash on the first line: half a number is a number too. */
function seal(json: string): string {
  return `${hashOf(json)}\n${json}`;
}

function unsealed(text: string): KeptValues {
  return isSealed(text) ? new Map<string, unknown>(JSON.parse(jsonIn(text))) : new Map();
}

function isSealed(text: string): boolean {
  return seal(jsonIn(text)) === text;
}

function jsonIn(text: string): string {
  return text.slice(text.indexOf('\n') + 1);
}
