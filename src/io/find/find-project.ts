import { dirname, join, resolve } from 'node:path';
import { PROJECT_FILE } from '../../files/project-name.ts';
import { lstat } from '../disk.ts';
import { onDisk, orAbsent } from '../problem.ts';

/**
 * The nearest folder, `from` or above it, with a `kantlijn.yaml`; null where there is none. A folder or a link to nowhere of
 * that name is one too: who reads it says that it cannot be read, where another project, or none, would hide less.
 * Throws an IoProblem.
 */
export async function findProject(from: string): Promise<string | null> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (await isOnDisk(join(folder, PROJECT_FILE))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

async function isOnDisk(path: string): Promise<boolean> {
  return await onDisk('reading', path, async () => (await lstat(path).catch(orAbsent)) !== null);
}
