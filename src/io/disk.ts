import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import { resolve } from 'node:path';
import { hashOf } from '../sources/hash.ts';
import { settledStampOf, stampOf } from './stamp.ts';

/*
 * The only door to the disk for whatever a command can tell of: who asks for what was seen through it knows everything
 * that an answer rests on. What is kept beside the sources never decides an answer, and has a door of its own.
 */

/** What is looked at: what stands at a path, what a file holds, what a folder holds, where links lead. */
type LookKind = keyof typeof LOOKS;

/** What a path was like when somebody first looked at it so. */
export type Sight = readonly [look: LookKind, path: string, seen: string];

const LOOKS = {
  entry: (path: string) => `${entryIn(lstatSync(path))} ${entryIn(statSync(path))}`,
  bytes: (path: string) => bytesAt(path),
  stamp: (path: string) => stampOf(path) ?? '',
  names: (path: string) => namesAt(path, false),
  below: (path: string) => namesAt(path, true),
  leads: (path: string) => realpathSync(path),
};

/** Of all that want to know. */
const watching = new Set<Map<string, Sight>>();

/** Call what it gives to know all that was looked at since, also by whoever else ran meanwhile. */
export function watchLooks(): () => Sight[] {
  const sights = new Map<string, Sight>();
  watching.add(sights);
  return () => {
    watching.delete(sights);
    return [...sights.values()];
  };
}

/** Before it is looked at: what changes after this is another sight. */
export function noteLook(look: LookKind, path: string): void {
  if (watching.size === 0) return;
  const key = `${look} ${resolve(path)}`;
  const unaware = [...watching].filter((sights) => !sights.has(key));
  if (unaware.length === 0) return;
  const sight = sightOf(look, resolve(path));
  for (const sights of unaware) sights.set(key, sight);
}

export function isAsSeen([look, path, seen]: Sight): boolean {
  return seenAt(look, path) === seen;
}

/** What has a stamp need not be read to know that it is another. */
function sightOf(look: LookKind, path: string): Sight {
  const stamp = look === 'bytes' ? settledStampOf(path) : null;
  return stamp === null ? [look, path, seenAt(look, path)] : ['stamp', path, stamp];
}

function seenAt(look: LookKind, path: string): string {
  try {
    return LOOKS[look](path);
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unseen';
  }
}

function entryIn(stats: Stats): string {
  const { mode, uid, gid, size } = stats;
  // A folder has another size as soon as anything is written into it.
  return [mode, uid, gid, stats.isDirectory() ? '' : size].join(' ');
}

function bytesAt(path: string): string {
  // A pipe would keep everybody waiting; nobody reads one.
  return statSync(path).isFile() ? hashOf(readFileSync(path)) : 'no file';
}

function namesAt(path: string, recursive: boolean): string {
  const entries = readdirSync(path, { withFileTypes: true, recursive });
  const kindOf = (entry: (typeof entries)[number]) =>
    entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : '';
  return hashOf(JSON.stringify(entries.map((one) => [one.parentPath, one.name, kindOf(one)])));
}

function noting<F extends (path: never, ...rest: never[]) => unknown>(
  read: F,
  lookOf: (how: unknown) => LookKind,
): F {
  return new Proxy(read, {
    apply(target, self, given: readonly unknown[]) {
      noteLook(lookOf(given[1]), String(given[0]));
      return Reflect.apply(target, self, given);
    },
  });
}

const isDeep = (how: unknown) =>
  typeof how === 'object' && how !== null && 'recursive' in how && how.recursive === true;

export const access = noting(disk.access, () => 'entry');
export const lstat = noting(disk.lstat, () => 'entry');
export const openFile = noting(disk.open, () => 'bytes');
export const readdir = noting(disk.readdir, (how) => (isDeep(how) ? 'below' : 'names'));
export const readFile = noting(disk.readFile, () => 'bytes');
export const realpath = noting(disk.realpath, () => 'leads');
export const stat = noting(disk.stat, () => 'entry');
