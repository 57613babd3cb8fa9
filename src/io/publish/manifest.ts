import { join } from 'node:path';
import { isRecord, parsed } from '../../key/json.ts';
import { hashOf } from '../../sources/hash.ts';
import { lstat, readdir, readFile } from '../disk.ts';
import { compareNaturally } from '../natural-order.ts';
import { readRegular } from '../regular.ts';

export const MANIFEST = '.kantlijn-export.json';

/** Names and SHA-256 (hexadecimal) of the files of one export. */
export type Manifest = ReadonlyMap<string, string>;

/** What a system puts into a folder that was looked at; nobody misses it. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

export function renderManifest(manifest: Manifest): Uint8Array {
  const files = [...manifest].map(([name, hash]) => ({ name, sha256: hash }));
  return Buffer.from(`${JSON.stringify({ kantlijn: 1, files }, null, 2)}\n`, 'utf8');
}

/**
 * What is in a folder and is not, unchanged, of an earlier export: names in natural order. Empty for an empty
 * folder. A file that is gone is not in the way. Throws what the disk throws.
 */
export async function foreignIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder);
  const manifest = entries.includes(MANIFEST) ? await readManifest(folder) : null;
  const foreign = entries.includes(MANIFEST) && manifest === null ? [MANIFEST] : [];
  return [...foreign, ...(await foreignUnder(folder, '', manifest))].sort(compareNaturally);
}

/** `under` is a folder in it, with its slash. A folder in which an earlier export wrote nothing is somebody else's. */
async function foreignUnder(folder: string, under: string, manifest: Manifest | null): Promise<string[]> {
  const foreign: string[] = [];
  for (const entry of await readdir(join(folder, under), { withFileTypes: true })) {
    const name = `${under}${entry.name}`;
    if (LITTER.has(entry.name) || name === MANIFEST) continue;
    const isOurs =
      entry.isDirectory() && [...(manifest?.keys() ?? [])].some((one) => one.startsWith(`${name}/`));
    if (isOurs) foreign.push(...(await foreignUnder(folder, `${name}/`, manifest)));
    else if (!(await isUnchanged(folder, name, manifest))) foreign.push(name);
  }
  return foreign;
}

async function isUnchanged(folder: string, name: string, manifest: Manifest | null): Promise<boolean> {
  const hash = manifest?.get(name);
  if (hash === undefined || !(await lstat(join(folder, name))).isFile()) return false;
  return hashOf(await readFile(join(folder, name))) === hash;
}

/** Null for one that kantlijn did not write. */
async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    return parseManifest(parsed((await readRegular(join(folder, MANIFEST), MANIFEST)).toString('utf8')));
  } catch {
    return null;
  }
}

function parseManifest(value: unknown): Manifest | null {
  if (!isRecord(value) || value.kantlijn !== 1 || !Array.isArray(value.files)) return null;
  const manifest = new Map<string, string>();
  for (const file of value.files) {
    if (!isRecord(file)) return null;
    const { name, sha256: hash } = file;
    if (typeof name !== 'string' || typeof hash !== 'string') return null;
    manifest.set(name, hash);
  }
  return manifest;
}
