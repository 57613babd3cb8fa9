import { mkdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { hashOf } from '../../sources/hash.ts';
import { contentsOf, type Rendered } from '../../writers/rendered.ts';
import { writeAtomic, writeNew } from '../atomic.ts';
import { FILE_EXISTS } from '../finding-kinds.ts';
import { IoProblem, isAbsent, onDisk } from '../problem.ts';
import { writeSynced } from '../sync.ts';
import { temporaryName } from '../temporary.ts';
import type { Verify } from './publish.ts';
import { removeEmpty } from './swap.ts';

export type PublishedFile<H> =
  | { readonly outcome: 'published'; readonly hash: string }
  | { readonly outcome: 'leaked'; readonly hits: readonly H[] }
  | { readonly outcome: 'failed'; readonly finding: Finding<RawText> };

export interface Publishing<H> {
  readonly verify: Verify<H>;
  /** SHA-256 (hexadecimal) of files that may be replaced. */
  readonly replaceable: ReadonlySet<string>;
  /** What it was made of, which is never replaced. */
  readonly source: string;
}

/**
 * Publishes one file: written beside `target` first, where only the owner can look, read back from the disk and held
 * against `verify`; one hit and nothing is published. Fails with K709 for a file that is there and may not be replaced.
 */
export async function publishFile<H>(
  target: string,
  file: Rendered,
  publishing: Publishing<H>,
): Promise<PublishedFile<H>> {
  return publishBytes(target, contentsOf(file).bytes, publishing);
}

/** The same for a file that stays with the researcher: no writer made it. */
export async function keepFile(
  target: string,
  bytes: Uint8Array,
  keeping: Omit<Publishing<never>, 'verify'>,
): Promise<PublishedFile<never>> {
  return publishBytes(target, bytes, { ...keeping, verify: () => [] });
}

async function publishBytes<H>(
  target: string,
  bytes: Uint8Array,
  { verify, replaceable, source }: Publishing<H>,
): Promise<PublishedFile<H>> {
  try {
    return await onDisk('writing', target, async () => {
      const there = await hashAt(target);
      const isSource = there !== null && (await realpath(target)) === (await realpath(source));
      if (there !== null && (isSource || !replaceable.has(there))) return inTheWay(target);
      const hits = await verifiedBeside(resolve(target), bytes, verify);
      if (hits.length > 0) return { outcome: 'leaked', hits };
      if (there === null) await writeNew(target, bytes);
      else if ((await hashAt(target)) === there) await writeAtomic(target, bytes);
      else return inTheWay(target);
      return { outcome: 'published', hash: hashOf(bytes) };
    });
  } catch (error) {
    if (error instanceof IoProblem) return { outcome: 'failed', finding: error.finding };
    throw error;
  }
}

/** Of what is no regular file one that nothing has: whoever reads a pipe waits for ever. */
async function hashAt(target: string): Promise<string | null> {
  try {
    if (!(await stat(target)).isFile()) return '';
    return hashOf(await readFile(target));
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

async function verifiedBeside<H>(
  target: string,
  bytes: Uint8Array,
  verify: Verify<H>,
): Promise<readonly H[]> {
  const parent = dirname(target);
  const made = await mkdir(parent, { recursive: true });
  const temporary = join(parent, temporaryName(basename(target)));
  try {
    await writeSynced(temporary, bytes, 0o600);
    const written = await readFile(temporary);
    if (hashOf(written) !== hashOf(bytes)) throw Object.assign(new Error('not as written'), { code: 'EIO' });
    return await verify(basename(target), written);
  } finally {
    await rm(temporary, { force: true });
    await removeEmpty(parent, made);
  }
}

function inTheWay<H>(target: string): PublishedFile<H> {
  return { outcome: 'failed', finding: finding(FILE_EXISTS, { file: RawText.own(basename(target)) }) };
}
