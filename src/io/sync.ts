import { open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { errnoOf } from './problem.ts';

/** Writes a new file, whole or in pieces, and waits until it is on the disk itself. Throws EEXIST for one that is there. */
export async function writeSynced(
  path: string,
  bytes: Uint8Array | Iterable<Uint8Array>,
  mode: number | null,
): Promise<void> {
  const handle = await open(path, 'wx', mode ?? 0o666);
  try {
    if (mode !== null) await handle.chmod(mode); // what `open` is told goes through the umask
    for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A rename is safe when its folder is on the disk. Windows cannot open a folder and does not need it. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Some network folders refuse; the rename itself has been done.
  }
}

/** What Windows answers while another program looks into a file of ours: a virus scanner, OneDrive, an index. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);
const TURNS = 8;
const PAUSE = 25; // milliseconds after the first turn, and as many more after each

/** On Windows does it again, for a second, while another program is in the way. */
export async function whenFree<T>(deed: () => T | Promise<T>, system: string = process.platform): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await deed();
    } catch (error) {
      if (system !== 'win32' || turn === TURNS || !HELD.has(errnoOf(error) ?? '')) throw error;
      await pause(turn * PAUSE);
    }
  }
}
