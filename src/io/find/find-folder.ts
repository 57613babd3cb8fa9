import { basename, dirname, join, resolve } from 'node:path';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { readdir, stat } from '../disk.ts';
import { NO_FOLDER, NO_SUCH_FOLDER } from '../finding-kinds.ts';
import { projectName } from '../paths.ts';
import { IoProblem, onDisk, orAbsent } from '../problem.ts';
import { nearestFile } from './find-files.ts';

/** The absolute path of a folder that was named from `root`. Throws an IoProblem, by that name, for one that is not there. */
export async function folderNamed(root: string, name: string): Promise<string> {
  const folder = resolve(root, name);
  const file = RawText.own(name);
  const entry = await onDisk('reading', folder, () => stat(folder).catch(orAbsent));
  if (entry?.isDirectory() && name !== '') return folder;
  if (entry?.isFile()) throw noFolder(file, projectName(root, dirname(folder)));
  const near = name === '' ? null : await nearestFolder(folder);
  const words = { nearest: near === null ? null : RawText.own(projectName(root, near)) };
  throw new IoProblem(finding(NO_SUCH_FOLDER, { file, words }));
}

/** Throws an IoProblem where a folder cannot be made since a file has its place, or that of one above it. */
export async function roomForFolder(folder: string): Promise<void> {
  const [above, name] = [dirname(folder), basename(folder)];
  const entry = await onDisk('reading', folder, () => stat(folder).catch(orAbsent));
  if (entry?.isFile()) throw noFolder(RawText.own(name), basename(above));
  if (entry === null && above !== folder) await roomForFolder(above);
}

/** `path` is the folder that a file is in which was named for one. */
function noFolder(file: RawText, path: string): IoProblem {
  const words = { path: path === '.' || path === '' ? null : RawText.own(path) };
  return new IoProblem(finding(NO_FOLDER, { file, words }));
}

/** The folder that one was probably meant to be, of which a part is mistyped. */
async function nearestFolder(folder: string): Promise<string | null> {
  const above = dirname(folder);
  if (above === folder) return null;
  const entries = await readdir(above, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    const meant = await nearestFolder(above);
    return meant === null ? null : ((await nearestFolder(join(meant, basename(folder)))) ?? meant);
  }
  const name = basename(folder).normalize();
  const names = entries
    .filter((one) => one.isDirectory() && !one.name.startsWith('.'))
    .map((one) => one.name);
  const near = names.includes(name) ? name : nearestFile(name, names);
  return near === null ? null : join(above, near);
}
