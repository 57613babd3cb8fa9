import { join } from 'node:path';
import type { Said } from '../../sentences/said.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { readdir, stat } from '../disk.ts';
import { privatePath } from './private-folder.ts';

const MODE = sentence('0{owner}{group}{others}', '0{owner}{group}{others}');

/** A private file or folder by what it is, not by what is in it. */
export interface PrivateEntry {
  /** "0600"; null on systems that have none. */
  readonly mode: Said | null;
  /** Somebody else on this computer may open it. */
  readonly isShared: boolean;
}

/** Null where there is none, or nobody may look. Without names it is the private folder itself. */
export async function privateEntry(root: string, ...names: readonly string[]): Promise<PrivateEntry | null> {
  const found = await stat(privatePath(root, ...names)).catch(() => null);
  if (found === null) return null;
  if (process.platform === 'win32') return { mode: null, isShared: false };
  const mode = found.mode & 0o777;
  const [owner, group, others] = [mode >> 6, (mode >> 3) & 7, mode & 7];
  return { mode: say(MODE, 'en', { owner, group, others }), isShared: (mode & 0o077) !== 0 };
}

/** What a private folder takes on disk, all that lies below it. */
export async function privateSize(
  root: string,
  name: string,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const folder = privatePath(root, name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name)).catch(() => null))?.size ?? 0),
  );
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
