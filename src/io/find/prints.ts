import { basename, dirname, resolve } from 'node:path';
import { stat } from '../disk.ts';
import { walkAll } from './find-files.ts';
import { isGlob } from './glob.ts';

/** Files as they are on disk now, without what is in them. */
export interface Prints {
  /** By absolute path: whatever differs after each save. */
  readonly files: ReadonlyMap<string, string>;
  /** In which one of them changes, or another one that fits may appear. */
  readonly folders: ReadonlySet<string>;
}

/** What a word processor keeps beside a document while it is open or being saved. */
const TEMPORARY = /^[.~]|~$|\.tmp$/i;

/** Of all files that the patterns name, relative to `root` or absolute; `isOwn` tells what the program writes itself. */
export async function printsOf(
  root: string,
  patterns: readonly string[],
  isOwn: (name: string) => boolean,
): Promise<Prints> {
  const paths = new Set<string>();
  const folders = new Set<string>();
  for (const pattern of patterns) {
    const { files, open } = await walkAll(root, pattern);
    for (const folder of open) folders.add(resolve(folder));
    for (const path of files) {
      const name = basename(path);
      if (!isGlob(pattern) || !(TEMPORARY.test(name) || isOwn(name))) paths.add(resolve(path));
    }
  }
  const files = new Map<string, string>();
  for (const path of paths) {
    const now = await stat(path).catch(() => null);
    if (now !== null) files.set(path, `${now.mtimeMs} ${now.size} ${now.ino}`);
    folders.add(dirname(path));
  }
  return { files, folders };
}

/** Files that are new, gone or others than they were, in no order. */
export function changedFiles(before: Prints, now: Prints): string[] {
  const paths = new Set([...before.files.keys(), ...now.files.keys()]);
  return [...paths].filter((path) => before.files.get(path) !== now.files.get(path));
}
