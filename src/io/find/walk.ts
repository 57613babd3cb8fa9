import { join } from 'node:path';
import { readdir, stat } from '../disk.ts';
import { errnoOf, isAbsent } from '../problem.ts';
import { fits, isGlob } from './glob.ts';

export interface Walked {
  /** Paths of files, in no order. */
  readonly files: Set<string>;
  /** Folders that were looked into: a file that appears in one may be another that fits. */
  readonly open: Set<string>;
  /** Folders that could not be looked into, with the system's code. */
  readonly closed: Map<string, string>;
}

/** Not looked into unless a pattern names them: they hold programs, histories and private things. */
function isOutOfSight(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

/** Word keeps one beside each document that is open. */
function isLock(name: string): boolean {
  return name.startsWith('~$');
}

/** All files below `folder` that fit the parts of a pattern; `**` is any number of folders, and follows no links. */
export async function walk(folder: string, segments: readonly string[], found: Walked): Promise<void> {
  const [head, ...rest] = segments;
  if (head === undefined) return;
  if (head === '**') await walkDown(folder, rest, found);
  else if (!isGlob(head)) await takeEntry(join(folder, await nameOnDisk(folder, head, found)), rest, found);
  else {
    const fitting = (await visibleEntries(folder, found)).filter(({ name }) => fits(name, head));
    for (const { name } of fitting) await takeEntry(join(folder, name), rest, found);
  }
}

/** The name as the disk has it: a Mac and a project file write one accent in two ways. */
async function nameOnDisk(folder: string, name: string, found: Walked): Promise<string> {
  if ((await stat(join(folder, name)).catch(() => null)) !== null) return name;
  const same = (await visibleEntries(folder, found)).find(
    (entry) => entry.name.normalize() === name.normalize(),
  );
  return same?.name ?? name;
}

async function walkDown(folder: string, rest: readonly string[], found: Walked): Promise<void> {
  await walk(folder, rest.length === 0 ? ['*'] : rest, found);
  for (const entry of await visibleEntries(folder, found)) {
    if (entry.isDirectory()) await walkDown(join(folder, entry.name), rest, found);
  }
}

async function takeEntry(path: string, rest: readonly string[], found: Walked): Promise<void> {
  const kind = await stat(path).catch(() => null);
  if (rest.length > 0) {
    if (kind?.isDirectory()) await walk(path, rest, found);
  } else if (kind?.isFile()) {
    found.files.add(path);
  }
}

async function visibleEntries(folder: string, found: Walked) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    found.open.add(folder);
    return entries.filter(({ name }) => !isOutOfSight(name) && !isLock(name));
  } catch (error) {
    const code = errnoOf(error);
    if (code === null) throw error;
    if (!isAbsent(error)) found.closed.set(folder, code);
    return [];
  }
}

export function nothingWalked(): Walked {
  return { files: new Set(), open: new Set(), closed: new Map() };
}
