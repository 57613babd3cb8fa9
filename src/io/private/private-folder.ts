import { join } from 'node:path';
import { makePrivateFolder, writeAtomic } from '../atomic.ts';
import { readTextFile } from '../read.ts';

/** What must stay with the researcher: names, the key, the cache. Nobody else may look into it. */
export const PRIVATE_FOLDER = '.kantlijn';

/** Absolute or relative as `root` is. */
export function privatePath(root: string, ...names: readonly string[]): string {
  return join(root, PRIVATE_FOLDER, ...names);
}

/** The text of a file in the private folder ("names.yaml"), null where there is none. Throws an IoProblem. */
export async function readPrivate(root: string, name: string): Promise<string | null> {
  return await readTextFile(privatePath(root, name));
}

/** Writes it with mode 0600 in a folder with mode 0700. Throws an IoProblem. */
export async function writePrivate(root: string, name: string, text: string): Promise<void> {
  await makePrivateFolder(privatePath(root));
  await writeAtomic(privatePath(root, name), Buffer.from(text, 'utf8'), { mode: 0o600 });
}
