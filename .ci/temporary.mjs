import { statfsSync } from 'node:fs';

const MEMORY = '/dev/shm';
/** In bytes; what the tests hold at one time is far less, and a container may have 64 MB. */
const ROOM = 2 ** 30;

/**
 * Where tests make their folders. A command waits until the disk has what it wrote, some milliseconds for each file;
 * what a test wrote is gone a moment later, so it stands in memory where there is room for it.
 */
export function temporary() {
  return process.env.TMPDIR === undefined && hasRoom() ? { TMPDIR: MEMORY } : {};
}

function hasRoom() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ROOM;
  } catch {
    return false; // not on Linux
  }
}
