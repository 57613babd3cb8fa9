import { createHash, type Hash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, lstat, mkdir, readdir, readFile, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { hashOf } from '../../sources/hash.ts';
import { contentPieces, type Rendered } from '../../writers/rendered.ts';
import { roomForFolder } from '../find/find-folder.ts';
import { OTHER_FILES_THERE } from '../finding-kinds.ts';
import { IoProblem, isAbsent, onDisk } from '../problem.ts';
import { syncFolder, whenFree, writeSynced } from '../sync.ts';
import { leftoversOf, temporaryName } from '../temporary.ts';
import { foreignIn, MANIFEST, renderManifest } from './manifest.ts';
import { NEW, recover, removeEmpty, swap } from './swap.ts';

/** `H` says what was found in a file that should not be there. */
export type PublishResult<H> =
  /** Names of the files, in the order of their places. */
  | { readonly outcome: 'published'; readonly files: readonly string[] }
  | { readonly outcome: 'leaked'; readonly hits: readonly H[] }
  | { readonly outcome: 'failed'; readonly finding: Finding<RawText> };

export type Verify<H> = (name: string, bytes: Uint8Array) => readonly H[] | Promise<readonly H[]>;

/** Files one after the other: each is on the disk, and forgotten, before the next one is made. */
export type Coming = Iterable<Rendered> | AsyncIterable<Rendered>;

/**
 * Publishes an export as the folder `target`: all of it or nothing. Everything is written beside it first, where only
 * the owner can look, read back from the disk and held against `verify`; one hit and nothing is published. A folder that
 * is there is replaced where it is empty or holds an earlier export that nobody touched; else it fails with K708.
 * Throws a TypeError for a file that no writer rendered, and whatever `verify` or the making of a file throws; nothing is
 * then published. `placeOf` says where the file that came as the i-th stands among all.
 */
export async function publish<H>(
  target: string,
  files: Coming,
  verify: Verify<H>,
  placeOf: (i: number) => number = (i) => i,
): Promise<PublishResult<H>> {
  try {
    return await onDisk('writing', target, async () => {
      const given = { files, placeOf };
      return await publishAt(await realTarget(target), given, verify);
    });
  } catch (error) {
    if (error instanceof IoProblem) return { outcome: 'failed', finding: error.finding };
    throw error;
  }
}

interface Given {
  readonly files: Coming;
  readonly placeOf: (i: number) => number;
}

/** SHA-256 of what a file has to hold. */
interface WrittenFile {
  readonly name: string;
  readonly hash: string;
}

async function publishAt<H>(target: string, given: Given, verify: Verify<H>): Promise<PublishResult<H>> {
  const [parent, name] = [dirname(target), basename(target)];
  await roomForFolder(target);
  const made = await mkdir(parent, { recursive: true });
  const work = join(parent, temporaryName(name));
  try {
    for (const left of leftoversOf(name, await readdir(parent))) await recover(join(parent, left), target);
    const inTheWay = await foreignAt(target);
    if (inTheWay.length > 0) return somethingInTheWay(target, inTheWay);
    await mkdir(work, { mode: 0o700 });
    const files = await writeAll(work, given);
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

/** What is in the way at `target` itself: a link to nowhere, or what a folder holds. */
async function foreignAt(target: string): Promise<string[]> {
  try {
    const there = await lstat(target);
    if (!there.isDirectory()) return [basename(target)];
    await access(target, constants.W_OK); // or its files could not be removed afterwards
    return await foreignIn(target);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/** Under numbers as they come, for a name may depend on those that come later; then each in its place. */
async function writeAll(work: string, { files, placeOf }: Given): Promise<WrittenFile[]> {
  const folder = join(work, NEW);
  await mkdir(folder);
  const written: { readonly at: string; readonly wish: string; readonly hash: string }[] = [];
  for await (const file of files) {
    const at = join(work, `${written.length}`);
    const { name: wish, pieces } = contentPieces(file);
    const hash = createHash('sha256');
    await writeSynced(at, seenBy(hash, pieces), null);
    written.push({ at, wish, hash: hash.digest('hex') });
  }
  const places = new Map(written.map((one, i) => [one, placeOf(i)] as const));
  written.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const names = uniqueNames(written.map(({ wish }) => wish));
  const named = written.map(({ at, hash }, i) => ({ at, name: names[i] ?? '', hash }));
  for (const { at, name } of named) {
    const path = join(folder, name);
    if (dirname(path) !== folder) await mkdir(dirname(path), { recursive: true });
    await whenFree(() => rename(at, path));
  }
  const manifest = new Map(named.map(({ name, hash }) => [name, hash]));
  await writeSynced(join(folder, MANIFEST), renderManifest(manifest), null);
  for (const one of new Set(named.map(({ name }) => dirname(join(folder, name))))) await syncFolder(one);
  await syncFolder(folder);
  return named;
}

function* seenBy(hash: Hash, pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

/** Reads what is on the disk, not what was meant to be. The manifest holds names that are checked here, and hashes. */
async function verifyAll<H>(folder: string, files: readonly WrittenFile[], verify: Verify<H>): Promise<H[]> {
  const hits: H[] = [];
  for (const { name, hash } of files) {
    const bytes = await readFile(join(folder, name));
    if (hashOf(bytes) !== hash) throw Object.assign(new Error('not as written'), { code: 'EIO' });
    hits.push(...(await verify(name, bytes)));
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

/** Names that differ on every system, where capitals and accents may not count: a second `boom.md` is `boom-2.md`. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set(names.map(foldedName));
  const used = new Set<string>();
  return names.map((name) => {
    const unique = used.has(foldedName(name)) ? withNumber(name, taken) : name;
    used.add(foldedName(unique));
    taken.add(foldedName(unique));
    return unique;
  });
}

function withNumber(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 2; ; number++) {
    const candidate = `${stem}-${number}${extension}`;
    if (!taken.has(foldedName(candidate))) return candidate;
  }
}

function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
