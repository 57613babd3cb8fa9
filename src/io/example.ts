import { cp, mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PRIVATE_FOLDER } from './private/private-folder.ts';
import { errnoOf, onDisk } from './problem.ts';

// From dist/ as well as from src/io/, the package's root is where fixtures/ stands.
const CANDIDATES = ['../fixtures/demo', '../../fixtures/demo'];

/** Copies the bundled example into an empty or new folder, or into a temporary one; gives that folder. Throws an IoProblem. */
export async function copyExample(into: string | null): Promise<string> {
  const folder = into ?? (await newTemporary());
  const example = await exampleFolder();
  return await onDisk('writing', folder, async () => {
    await mkdir(folder, { recursive: true });
    await cp(example, folder, { recursive: true, force: false, errorOnExist: true, filter: isPublic });
    return folder;
  });
}

/** Numbered: letters by chance look like somebody's name, and a path with one hidden leads nowhere. */
async function newTemporary(): Promise<string> {
  for (let number = 1; ; number++) {
    const folder = join(tmpdir(), `kantlijn-demo-${number}`);
    const isNew = await onDisk('writing', folder, () =>
      mkdir(folder, { mode: 0o700 }).then(
        () => true,
        (error: unknown) => {
          if (errnoOf(error) === 'EEXIST') return false;
          throw error;
        },
      ),
    );
    if (isNew) return folder;
  }
}

async function exampleFolder(): Promise<string> {
  for (const candidate of CANDIDATES) {
    const path = fileURLToPath(new URL(candidate, import.meta.url));
    const entries = await readdir(path).catch(() => []);
    if (entries.length > 0) return path;
  }
  throw new Error('the bundled example is missing');
}

/** What a trial run left behind in the example itself is private to that run. */
function isPublic(path: string): boolean {
  return basename(path) !== PRIVATE_FOLDER;
}
