import { basename, join } from 'node:path';
import { PROJECT_FILE } from '../../files/project-name.ts';
import { openFile, readdir, stat } from '../disk.ts';
import { errnoOf } from '../problem.ts';
import { PRIVATE_FOLDER } from './private-folder.ts';

/** More than any key's first lines. */
const HEAD_BYTES = 256;
const MOST_FILES = 50_000;
/** A key that was copied is still called so, or still JSON: "sleutel.txt", "key.json.bak". */
const LIKELY = /json|key|sleutel/i;

/** Of these paths, those whose name could be that of a key, each with how its text starts; what cannot be read is left out. */
export async function likelyKeys(paths: readonly string[]): Promise<{ path: string; head: string }[]> {
  const found: { path: string; head: string }[] = [];
  for (const path of paths.filter((one) => LIKELY.test(basename(one)))) {
    const head = await firstBytes(path);
    if (head !== null) found.push({ path, head });
  }
  return found;
}

/** All files below a folder, hidden ones too, but no histories, no programs, and no project's own private folder. */
export async function filesBelow(root: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [root];
  for (
    let folder = folders.pop();
    folder !== undefined && files.length < MOST_FILES;
    folder = folders.pop()
  ) {
    const entries = await entriesIn(folder);
    const isProject = entries.some(({ name }) => name === PROJECT_FILE);
    for (const entry of entries) {
      if (entry.isFile()) files.push(join(folder, entry.name));
      if (!entry.isDirectory() || NOT_SEARCHED.has(entry.name)) continue;
      if (!isProject || entry.name !== PRIVATE_FOLDER) folders.push(join(folder, entry.name));
    }
  }
  return files;
}

const NOT_SEARCHED = new Set(['.git', 'node_modules']);

async function entriesIn(folder: string) {
  return await readdir(folder, { withFileTypes: true }).catch(orNothing([]));
}

async function firstBytes(path: string): Promise<string | null> {
  const isRegular = (await stat(path).catch(orNothing(null)))?.isFile() ?? false;
  const file = isRegular ? await openFile(path, 'r').catch(orNothing(null)) : null;
  if (file === null) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '');
  } catch (error) {
    return orNothing(null)(error);
  } finally {
    await file.close();
  }
}

/** What the disk does not give is not there; any other error is a bug. */
function orNothing<T>(nothing: T): (error: unknown) => T {
  return (error) => {
    if (errnoOf(error) === null) throw error;
    return nothing;
  };
}
