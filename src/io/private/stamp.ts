import { lstatSync } from 'node:fs';

/**
 * What is another as soon as somebody writes into a file or puts another in its place: a clock that only the system
 * sets is in it. Null for what is no plain file.
 */
export function stampOf(path: string): string | null {
  try {
    const stats = lstatSync(path, { bigint: true });
    const { size, mtimeNs, ctimeNs, ino, dev } = stats;
    return stats.isFile() ? [size, mtimeNs, ctimeNs, ino, dev].join(' ') : null;
  } catch {
    return null;
  }
}
