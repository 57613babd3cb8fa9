import { createHash } from 'node:crypto';
import { makePrivateFolder, writeAtomic } from './atomic.ts';
import { privatePath } from './private-folder.ts';
import { readText } from './read.ts';

/**
 * What is expensive to compute, by a hash of everything it depends on. It holds nothing that cannot be computed
 * again: what is damaged is not there, and what cannot be written is not written.
 */
export interface Cache {
  /** A JSON value, or undefined. `hash` is hexadecimal. */
  get(hash: string): Promise<unknown>;
  put(hash: string, value: unknown): Promise<void>;
}

/** The cache in a project's private folder. */
export function openCache(root: string): Cache {
  const folder = privatePath(root, 'cache');
  return {
    async get(hash) {
      const text = await readText(pathOf(root, hash)).catch(() => null);
      return text === null ? undefined : unsealed(text);
    },
    async put(hash, value) {
      const sealed = seal(JSON.stringify(value));
      const path = pathOf(root, hash);
      try {
        await makePrivateFolder(privatePath(root));
        await makePrivateFolder(folder);
        await writeAtomic(path, Buffer.from(sealed, 'utf8'), { mode: 0o600 });
      } catch {
        // A full or read-only disk makes it slower, not wrong.
      }
    },
  };
}

function pathOf(root: string, hash: string): string {
  if (!/^[0-9a-f]{8,128}$/.test(hash)) throw new RangeError('no hexadecimal hash');
  return privatePath(root, 'cache', `${hash}.json`);
}

/** The value's own hash on the first line: half a number is a number too. */
function seal(json: string): string {
  return `${createHash('sha256').update(json).digest('hex')}\n${json}`;
}

function unsealed(text: string): unknown {
  const json = text.slice(text.indexOf('\n') + 1);
  return seal(json) === text ? JSON.parse(json) : undefined;
}
