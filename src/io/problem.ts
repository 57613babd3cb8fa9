import { basename } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { finding } from '../sentences/finding-kind.ts';
import {
  CANNOT_OPEN,
  CANNOT_WRITE,
  DISK_FAILS,
  DISK_FULL,
  FILE_EXISTS,
  NO_SUCH_FILE,
} from './finding-kinds.ts';

/**
 * What a disk can do to anybody: no permission, no room, no network. Thrown, so that no caller can take a write
 * that failed for one that did not; the command line shows its finding and no stack.
 */
export class IoProblem extends Error {
  readonly finding: Finding<RawText>;

  constructor(found: Finding<RawText>) {
    super(found.code); // no path: it may name somebody
    this.name = 'IoProblem';
    this.finding = found;
  }
}

type Doing = 'reading' | 'writing';

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
const DENIED = new Set(['EACCES', 'EPERM', 'EROFS', 'EISDIR', 'EBUSY', 'ETXTBSY']);
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Does it, and throws an IoProblem where the disk objects. Anything else that is thrown is a bug and stays as it is. */
export async function onDisk<T>(doing: Doing, path: string, deed: () => Promise<T>): Promise<T> {
  try {
    return await deed();
  } catch (error) {
    const code = errnoOf(error);
    throw code === null ? error : new IoProblem(findingOf(code, doing, basename(path)));
  }
}

/** The finding for a system's error code. `name` is shown as the file. */
export function findingOf(code: string, doing: Doing, name: string): Finding<RawText> {
  const file = RawText.own(name);
  if (FULL.has(code)) return finding(DISK_FULL, { file });
  if (code === 'EEXIST') return finding(FILE_EXISTS, { file });
  if (doing === 'reading' && ABSENT.has(code)) return finding(NO_SUCH_FILE, { file });
  if (doing === 'reading' && DENIED.has(code)) return finding(CANNOT_OPEN, { file });
  if (ABSENT.has(code) || DENIED.has(code)) return finding(CANNOT_WRITE, { file });
  return finding(DISK_FAILS, { file, words: { reason: RawText.of(code) } });
}

/** The system's code of an error ("ENOENT"), null for an error that is a bug. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return /^E[A-Z\d]+$/.test(error.code) || ABSENT.has(error.code) ? error.code : null;
}

export function isAbsent(error: unknown): boolean {
  return ABSENT.has(errnoOf(error) ?? '');
}

/** For `catch`: null where there is nothing; throws any other error again. */
export function orAbsent(error: unknown): null {
  if (isAbsent(error)) return null;
  throw error;
}
