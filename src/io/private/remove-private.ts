import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isAbsent, onDisk } from '../problem.ts';
import { privatePath } from './private-folder.ts';

/**
 * Takes files and folders out of the private folder, with what a write that was broken off left beside them, and
 * the folder itself when nothing else is in it. Throws an IoProblem.
 */
export async function removePrivate(root: string, names: readonly string[]): Promise<void> {
  const folder = privatePath(root);
  await onDisk('writing', folder, async () => {
    const entries = await readdir(folder).catch((error: unknown) => {
      if (isAbsent(error)) return [];
      throw error;
    });
    const gone = entries.filter((name) => names.includes(name) || name.startsWith('.kantlijn-'));
    for (const name of gone) await rm(join(folder, name), { recursive: true, force: true });
    if (gone.length === entries.length) await rmdir(folder).catch(() => undefined);
  });
}
