import { existsSync, renameSync } from 'node:fs';
import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder, whenFree } from '../sync.ts';
import { foreignIn } from './manifest.ts';

/** In the folder a publisher works in: what is to come. */
export const NEW = 'new';
/** What was there, and what of it may go. */
const OLD = 'old';
const GONE = 'gone';

/**
 * Puts `work/new` in the place of `target`. Whoever looks sees the old folder or the new one; a crash between the
 * two renames leaves none, and both are then in `work`: `recover` puts the old one back. Returns the names of what
 * somebody changed in the meantime; nothing has then been replaced.
 */
export async function swap(work: string, target: string): Promise<string[]> {
  const [coming, old] = [join(work, NEW), join(work, OLD)];
  if (existsSync(target)) {
    await whenFree(() => exchange(target, coming, old));
    const foreign = await foreignIn(old);
    if (foreign.length > 0) {
      renameSync(target, coming);
      renameSync(old, target);
      return foreign;
    }
  } else {
    await whenFree(() => renameSync(coming, target));
  }
  await syncFolder(dirname(target));
  return [];
}

/** Without a pause between the two: nothing else runs meanwhile. */
function exchange(target: string, coming: string, old: string): void {
  renameSync(target, old);
  try {
    renameSync(coming, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
}

/**
 * Ends what a run had begun, whether it crashed or is done: the old folder is back in its place if nothing else is
 * there, and the rest is gone. An old folder in which somebody's own file turned up is left where it is.
 */
export async function recover(work: string, target: string): Promise<void> {
  const old = join(work, OLD);
  if (existsSync(old) && !existsSync(target)) await whenFree(() => rename(old, target));
  if (existsSync(old)) {
    if ((await foreignIn(old)).length > 0) return;
    await whenFree(() => rename(old, join(work, GONE))); // half of it would look like somebody's own files
  }
  await rm(work, { recursive: true, force: true });
}

/** Removes the folders from `folder` up to `top` that are empty. */
export async function removeEmpty(folder: string, top: string | undefined): Promise<void> {
  if (top === undefined) return;
  for (let current = folder; current.length >= top.length; current = dirname(current)) {
    if ((await readdir(current)).length > 0) return;
    await rmdir(current);
  }
}
