import { randomBytes } from 'node:crypto';
import { hashOf } from '../sources/hash.ts';

/** A process number is used again one day; after this many milliseconds what it left is nobody's. */
const ABANDONED = 3_600_000;

/** A hidden name beside `name`, that tells who makes it and since when. Its length does not depend on `name`. */
export function temporaryName(name: string): string {
  const parts = [process.pid, Date.now().toString(36), randomBytes(6).toString('hex')];
  return `${temporaryPrefix(name)}${parts.join('-')}`;
}

/** Of the entries of a folder, what runs that are over have left beside `name`. */
export function leftoversOf(name: string, entries: readonly string[]): string[] {
  const prefix = temporaryPrefix(name);
  return entries.filter(
    (entry) => entry.startsWith(prefix) && isTemporaryAbandoned(entry.slice(prefix.length)),
  );
}

function temporaryPrefix(name: string): string {
  return `.kantlijn-${hashOf(name.normalize('NFC')).slice(0, 12)}-`;
}

function isTemporaryAbandoned(rest: string): boolean {
  const [, pid, since] = /^(\d+)-([0-9a-z]+)-[0-9a-f]{12}$/.exec(rest) ?? [];
  if (pid === undefined || since === undefined) return false;
  return !isAlive(Number(pid)) || Date.now() - Number.parseInt(since, 36) > ABANDONED;
}

/** Whether a process of this number runs on this computer. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // alive, and somebody else's
  }
}
