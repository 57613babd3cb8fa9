import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PROJECT_FILE } from '../files/project-file.ts';
import { isAbsent, onDisk } from './problem.ts';

/** The nearest folder, `from` or above it, that holds a `kantlijn.yaml`; null where there is none. Throws an IoProblem. */
export async function findProject(from: string): Promise<string | null> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (await isFile(join(folder, PROJECT_FILE))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

async function isFile(path: string): Promise<boolean> {
  return await onDisk('reading', path, async () => {
    try {
      return (await stat(path)).isFile();
    } catch (error) {
      if (isAbsent(error)) return false;
      throw error;
    }
  });
}
