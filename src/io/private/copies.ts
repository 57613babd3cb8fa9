import { readCache, writeCache } from './cache.ts';

const CACHE = 'copies';
/** Copies that are made over again are recent ones. */
const MOST = 200;

/** SHA-256 (hexadecimal) of the copies that were written from a project: what still is one of them may be replaced. */
export async function knownCopies(root: string): Promise<ReadonlySet<string>> {
  return new Set((await readCache(root, CACHE)).keys());
}

/** Where it cannot be written down, the copy is not replaced another time. */
export async function rememberCopy(root: string, hash: string): Promise<void> {
  const known = [...(await knownCopies(root))].filter((one) => one !== hash);
  await writeCache(root, CACHE, new Map([...known.slice(-MOST), hash].map((one) => [one, true])));
}
