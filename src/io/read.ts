import { basename, resolve } from 'node:path';
import type { SourceFile } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { RawText } from '../model/raw-text.ts';
import { lstat, noteLook } from './disk.ts';
import { findFiles } from './find/find-files.ts';
import { projectName } from './paths.ts';
import { errnoOf, findingOf, IoProblem, isAbsent, onDisk, orAbsent } from './problem.ts';
import { readRegular } from './regular.ts';
import { settledStampOf, stampOf } from './stamp.ts';

export interface Sources {
  readonly files: readonly SourceFile[];
  /** One for each pattern that names nothing and each file that cannot be read. */
  readonly findings: readonly Finding<RawText>[];
}

/**
 * The files that the patterns name, each once, in the order of the patterns and then in natural order (b2 before b10).
 * A pattern is a path, in which `*`, `?`, `**` and `{a,b}` may stand, relative to `root` or absolute.
 */
export async function readSources(root: string, patterns: readonly string[]): Promise<Sources> {
  const [files, findings]: [SourceFile[], Finding<RawText>[]] = [[], []];
  for await (const found of eachSource(root, patterns, findings)) {
    const file = await found.read();
    if (file !== null) files.push(file);
  }
  return { files, findings };
}

/** A file that the patterns name. */
export interface FoundSource {
  readonly name: string;
  /** See `settledStampOf`. */
  readonly stamp: string | null;
  /** Null where it cannot be read, which is said then. */
  readonly read: () => Promise<ReadSource | null>;
}

export interface ReadSource extends SourceFile {
  /** Null where somebody may have written into it meanwhile. */
  readonly stamp: string | null;
}

/**
 * The same a few at a time, so that nobody has to hold the bytes of all; what `readSources` says of them is added to
 * `findings`. Those that `isKept` are read when somebody asks, and the others ahead.
 */
export async function* eachSource(
  root: string,
  patterns: readonly string[],
  findings: Finding<RawText>[],
  isKept: (source: Pick<FoundSource, 'name' | 'stamp'>) => boolean = () => false,
): AsyncGenerator<FoundSource> {
  const paths = new Set<string>();
  for (const pattern of patterns) {
    const found = await findFiles(resolve(root), pattern, patterns);
    for (const path of found.paths) paths.add(path);
    findings.push(...found.findings);
  }
  const foundAt = async (path: string): Promise<FoundSource> => {
    noteLook('bytes', path);
    const [name, stamp] = [projectName(resolve(root), path), settledStampOf(path)];
    const ahead = isKept({ name, stamp }) ? null : await readFound(path, name);
    const read = async () => {
      const file = ahead ?? (await readFound(path, name));
      if ('bytes' in file) return { ...file, stamp: stamp === stampOf(path) ? stamp : null };
      findings.push(file);
      return null;
    };
    return { name, stamp, read };
  };
  for (const some of inBatches([...paths], AT_ONCE)) yield* await Promise.all(some.map(foundAt));
}

/** Enough to keep a disk busy, and few enough for every system's limit of open files. */
const AT_ONCE = 16;

function inBatches<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** The text of a file in UTF-8, without a byte order mark; null where there is none. Throws an IoProblem. */
export async function readTextFile(path: string): Promise<string | null> {
  return await onDisk('reading', path, async () => {
    try {
      return (await readRegular(path, basename(path))).toString('utf8').replace(/^\uFEFF/, '');
    } catch (error) {
      if (!isAbsent(error)) throw error;
      const now = await lstat(path).catch(orAbsent);
      // A link to nowhere is no file that there is not: what it held may decide on hiding.
      if (now?.isSymbolicLink()) throw error;
      // Where there is one now, another run made it meanwhile.
      return now === null ? null : await readTextFile(path);
    }
  });
}

async function readFound(path: string, name: string): Promise<SourceFile | Finding<RawText>> {
  try {
    return { name, bytes: await readRegular(path, name) };
  } catch (error) {
    if (error instanceof IoProblem) return error.finding;
    const code = errnoOf(error);
    if (code === null) throw error;
    return findingOf(code, 'reading', name);
  }
}
