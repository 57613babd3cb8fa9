import { checkKey, type Key, newKey, parseKey, renderKey } from '../anonymise/key.ts';
import { readPrivate, writePrivate } from '../io/private-folder.ts';
import { FindingError, REFUSED } from './exit.ts';
import type { Home } from './load.ts';

export const KEY_FILE = 'key.json';

/** A project's key, and how to keep it with whoever was added. */
export interface OpenKey {
  readonly key: Key;
  /** Writes only what changed. */
  save(key: Key): Promise<void>;
}

/** A key that is missing is never started anew where the project names one. Throws a FindingError. */
export async function openKey({ file, root }: Home): Promise<OpenKey> {
  const text = await readPrivate(root, KEY_FILE);
  const read = text === null ? { key: null, findings: [] } : parseKey(text);
  const lost = read.findings.length > 0 ? read.findings : checkKey(read.key, file.policy.key);
  if (lost.length > 0) throw new FindingError(lost, REFUSED);
  return {
    key: read.key ?? freshKey(),
    async save(key) {
      const rendered = renderKey(key);
      if (rendered !== text && (text !== null || key.entries.length > 0))
        await writePrivate(root, KEY_FILE, rendered);
    },
  };
}

export function freshKey(): Key {
  return newKey(crypto.getRandomValues(new Uint8Array(32)));
}
