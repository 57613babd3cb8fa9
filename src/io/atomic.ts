import { constants } from 'node:fs';
import { access, chmod, link, mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { RawText } from '../model/raw-text.ts';
import { finding } from '../sentences/finding-kind.ts';
import { NO_REGULAR_FILE } from './finding-kinds.ts';
import { errnoOf, IoProblem, onDisk, orAbsent } from './problem.ts';
import { syncFolder, whenFree, writeSynced } from './sync.ts';
import { leftoversOf, temporaryName } from './temporary.ts';

/** What a folder without hard links answers: FAT on a stick, some network folders. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);

/**
 * Writes or replaces a file: whoever looks sees the old one or the new one, also after a crash. `mode` as in chmod;
 * without it a file keeps the mode it has. Throws an IoProblem where the disk objects; the old file is then untouched.
 */
export async function writeAtomic(
  path: string,
  bytes: Uint8Array,
  options: { readonly mode?: number } = {},
): Promise<void> {
  await onDisk('writing', path, async () => {
    const target = (await realpath(path).catch(orAbsent)) ?? path; // a link stays a link
    const old = await stat(target).catch(orAbsent);
    // A rename would put a file in the place of a device.
    if (old !== null && !old.isFile() && !old.isDirectory())
      throw new IoProblem(finding(NO_REGULAR_FILE, { file: RawText.own(basename(path)) }));
    if (old !== null) await access(target, constants.W_OK);
    const mode = options.mode ?? (old === null ? null : old.mode & 0o7777);
    await viaTemporary(target, bytes, mode, (temporary) => whenFree(() => rename(temporary, target)));
  });
}

/** Writes a file that is not there yet, and the folders above it; `mode` as in chmod. Throws an IoProblem (K709) for one that is there. */
export async function writeNew(
  path: string,
  bytes: Uint8Array,
  options: { readonly mode?: number } = {},
): Promise<void> {
  await onDisk('writing', path, async () => {
    await mkdir(dirname(path), { recursive: true });
    const mode = options.mode ?? null;
    await viaTemporary(path, bytes, mode, async (temporary) => {
      try {
        await link(temporary, path); // unlike a rename, it replaces nothing
      } catch (error) {
        if (!NO_LINKS.has(errnoOf(error) ?? '')) throw error;
        await writeFile(path, bytes, { flag: 'wx', ...(mode === null ? {} : { mode }) });
      }
    });
  });
}

/** Makes a folder that only its owner may look into, and makes one that is there so. */
export async function makePrivateFolder(path: string): Promise<void> {
  await onDisk('writing', path, async () => {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await chmod(path, 0o700);
  });
}

async function viaTemporary(
  target: string,
  bytes: Uint8Array,
  mode: number | null,
  place: (temporary: string) => Promise<void>,
): Promise<void> {
  const [folder, name] = [dirname(target), basename(target)];
  const temporary = join(folder, temporaryName(name));
  try {
    await writeSynced(temporary, bytes, mode);
    await place(temporary);
    await syncFolder(folder);
  } finally {
    await rm(temporary, { force: true });
  }
  for (const left of leftoversOf(name, await readdir(folder))) await rm(join(folder, left), { force: true });
}
