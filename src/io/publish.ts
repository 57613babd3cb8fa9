import { constants } from 'node:fs';
import { access, chmod, lstat, mkdir, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { finding } from '../sentences/finding-kind.ts';
import { hashOf } from '../sources/hash.ts';
import { contentsOf, type Rendered } from '../writers/rendered.ts';
import { OTHER_FILES_THERE } from './finding-kinds.ts';
import { foreignIn, MANIFEST, renderManifest } from './manifest.ts';
import { IoProblem, isAbsent, onDisk } from './problem.ts';
import { NEW, recover, removeEmpty, swap } from './swap.ts';
import { syncFolder, writeSynced } from './sync.ts';
import { leftoversOf, temporaryName } from './temporary.ts';
import { uniqueNames } from './unique-names.ts';

/** `H` says what was found in a file that should not be there. */
export type PublishResult<H> =
  /** Names of the files, in the order in which they were given. */
  | { readonly outcome: 'published'; readonly files: readonly string[] }
  | { readonly outcome: 'leaked'; readonly hits: readonly H[] }
  | { readonly outcome: 'failed'; readonly finding: Finding<RawText> };

export type Verify<H> = (name: string, bytes: Uint8Array) => readonly H[] | Promise<readonly H[]>;

/**
 * Publishes an export as the folder `target`: all of it or nothing. Everything is written beside it first, where only
 * the owner can look, read back from the disk and held against `verify`; one hit and nothing is published. A folder that
 * is there is replaced where it is empty or holds an earlier export that nobody touched; else it fails with K708.
 * Throws a TypeError for a file that no writer rendered, and whatever `verify` throws; nothing is then published.
 */
export async function publish<H>(
  target: string,
  files: readonly Rendered[],
  verify: Verify<H>,
): Promise<PublishResult<H>> {
  const contents = files.map(contentsOf);
  const names = uniqueNames(contents.map(({ name }) => name));
  const named = contents.map(({ bytes }, i) => ({ name: names[i] ?? '', bytes }));
  try {
    return await onDisk('writing', target, async () => publishAt(await realTarget(target), named, verify));
  } catch (error) {
    if (error instanceof IoProblem) return { outcome: 'failed', finding: error.finding };
    throw error;
  }
}

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function publishAt<H>(
  target: string,
  files: readonly NamedFile[],
  verify: Verify<H>,
): Promise<PublishResult<H>> {
  const [parent, name] = [dirname(target), basename(target)];
  const made = await mkdir(parent, { recursive: true });
  const work = join(parent, temporaryName(name));
  try {
    for (const left of leftoversOf(name, await readdir(parent))) await recover(join(parent, left), target);
    const inTheWay = await foreignAt(target);
    if (inTheWay.length > 0) return somethingInTheWay(target, inTheWay);
    await mkdir(work, { mode: 0o700 });
    await writeAll(join(work, NEW), files);
    const hits = await verifyAll(join(work, NEW), files, verify);
    if (hits.length > 0) return { outcome: 'leaked', hits };
    await keepMode(target, join(work, NEW));
    const changed = await swap(work, target);
    if (changed.length > 0) return somethingInTheWay(target, changed);
    return { outcome: 'published', files: files.map((file) => file.name) };
  } finally {
    await recover(work, target);
    await removeEmpty(parent, made);
  }
}

/** Where a link points to: the link stays. */
async function realTarget(target: string): Promise<string> {
  const path = resolve(target);
  return await realpath(path).catch((error: unknown) => {
    if (isAbsent(error)) return path;
    throw error;
  });
}

/** What is in the way at `target` itself: a file, a link to nowhere, or what a folder holds. */
async function foreignAt(target: string): Promise<string[]> {
  try {
    if (!(await lstat(target)).isDirectory()) return [basename(target)];
    await access(target, constants.W_OK); // or its files could not be removed afterwards
    return await foreignIn(target);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

async function writeAll(folder: string, files: readonly NamedFile[]): Promise<void> {
  await mkdir(folder);
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    if (dirname(path) !== folder) await mkdir(dirname(path), { recursive: true });
    await writeSynced(path, bytes, null);
  }
  const manifest = new Map(files.map(({ name, bytes }) => [name, hashOf(bytes)]));
  await writeSynced(join(folder, MANIFEST), renderManifest(manifest), null);
  for (const one of new Set(files.map(({ name }) => dirname(join(folder, name))))) await syncFolder(one);
  await syncFolder(folder);
}

/** Reads what is on the disk, not what was meant to be. The manifest holds names that are checked here, and hashes. */
async function verifyAll<H>(folder: string, files: readonly NamedFile[], verify: Verify<H>): Promise<H[]> {
  const hits: H[] = [];
  for (const { name, bytes } of files) {
    const written = await readFile(join(folder, name));
    if (hashOf(written) !== hashOf(bytes)) throw Object.assign(new Error('not as written'), { code: 'EIO' });
    hits.push(...(await verify(name, written)));
  }
  return hits;
}

async function keepMode(target: string, coming: string): Promise<void> {
  const old = await stat(target).catch(() => null);
  if (old !== null) await chmod(coming, old.mode & 0o7777);
}

function somethingInTheWay<H>(target: string, names: readonly string[]): PublishResult<H> {
  const [shown, more] = [names.slice(0, 10), names.length > 10 ? ', …' : ''];
  return {
    outcome: 'failed',
    finding: finding(OTHER_FILES_THERE, {
      file: RawText.own(basename(target)),
      words: { files: RawText.own(shown.join(', ') + more) },
    }),
  };
}
