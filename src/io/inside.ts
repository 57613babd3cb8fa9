import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { access, realpath } from './disk.ts';
import { findRepository, trackedFiles } from './git/repository.ts';
import { isAbsent, onDisk } from './problem.ts';
import { MANIFEST } from './publish/manifest.ts';

/**
 * A path as `root` has it, where links lead and with slashes; null for one outside of `root`, also by way of a link.
 * Nothing has to be there yet.
 */
export async function pathInside(root: string, path: string): Promise<string | null> {
  return await onDisk('reading', path, async () => {
    const inside = relative(await realPath(resolve(root)), await realPath(resolve(path)));
    const isOutside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
    return isOutside ? null : inside.split(sep).join('/');
  });
}

async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isAbsent(error) || dirname(path) === path) throw error;
    return join(await realPath(dirname(path)), basename(path));
  }
}

/** Whether a path inside of `root` lies in a folder that an export wrote, which is handed on as it is. */
export async function isInExport(root: string, inside: string): Promise<boolean> {
  const folders = inside.split('/').slice(0, -1);
  for (let depth = folders.length; depth > 0; depth--) {
    const manifest = join(root, ...folders.slice(0, depth), MANIFEST);
    if (
      await access(manifest).then(
        () => true,
        () => false,
      )
    )
      return true;
  }
  return false;
}

/** Whether git keeps what is at a path inside of `root`. Throws an IoProblem. */
export async function isTracked(root: string, inside: string): Promise<boolean> {
  const folder = await realPath(resolve(root));
  const repository = await findRepository(folder);
  return repository !== null && (await trackedFiles(repository)).includes(join(folder, inside));
}
