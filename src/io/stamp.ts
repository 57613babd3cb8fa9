import { type BigIntStats, lstatSync } from 'node:fs';

/** ns. No file system's clock goes in larger steps. */
const STEP = 3_000_000_000n;

/**
 * What is another as soon as somebody writes into a file or puts another in its place: a clock that only the system
 * sets is in it. Null for what is no plain file.
 */
export function stampOf(path: string): string | null {
  try {
    return stampIn(lstatSync(path, { bigint: true }));
  } catch {
    return null;
  }
}

/**
 * The same for whoever reads the file now and asks again another day. Null too for a file that was written just now: a
 * clock may go in steps, and what is written a second time within one of them has the same stamp.
 */
export function settledStampOf(path: string): string | null {
  try {
    const stats = lstatSync(path, { bigint: true });
    const justNow = BigInt(Date.now()) * 1_000_000n - STEP;
    return stats.mtimeNs < justNow && stats.ctimeNs < justNow ? stampIn(stats) : null;
  } catch {
    return null;
  }
}

function stampIn(stats: BigIntStats): string | null {
  const { size, mtimeNs, ctimeNs, ino, dev } = stats;
  return stats.isFile() ? [size, mtimeNs, ctimeNs, ino, dev].join(' ') : null;
}
