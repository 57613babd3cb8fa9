import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { stat } from '../disk.ts';
import { isAbsent, onDisk } from '../problem.ts';
import { readRegular } from '../regular.ts';
import { isIgnored, type Rules, rulesOf } from './ignore.ts';
import { pathsInIndex } from './index-file.ts';

/** A git repository, read from its own files: git itself may not be there. */
export interface Repository {
  readonly workTree: string;
  /** Of this work tree; holds its index. */
  readonly gitDir: string;
  /** Of all work trees; the same for the first one. */
  readonly commonDir: string;
}

/** The repository that a folder lies in, null where there is none. Throws an IoProblem. */
export async function findRepository(from: string): Promise<Repository | null> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const gitDir = await gitDirIn(folder);
    if (gitDir !== null) {
      const common = await gitText(join(gitDir, 'commondir'));
      const commonDir = common === null ? gitDir : resolve(gitDir, common.trim());
      return { workTree: folder, gitDir, commonDir };
    }
    if (dirname(folder) === folder) return null;
  }
}

/** Absolute paths of what the repository tracks. Throws an IoProblem. */
export async function trackedFiles({ workTree, gitDir, commonDir }: Repository): Promise<string[]> {
  const index = await gitBytes(join(gitDir, 'index'));
  if (index === null) return [];
  const isSha256 = /objectformat\s*=\s*sha256/i.test((await gitText(join(commonDir, 'config'))) ?? '');
  return pathsInIndex(index, isSha256 ? 32 : 20).map((path) => join(workTree, path));
}

/** Whether a `.gitignore` or `.git/info/exclude` keeps a file out. Throws an IoProblem. */
export async function isKeptOut(repository: Repository, path: string): Promise<boolean> {
  const { workTree, commonDir } = repository;
  const names = relative(workTree, path).split(sep);
  const rules: Rules[] = [rulesOf((await gitText(join(commonDir, 'info', 'exclude'))) ?? '', 0)];
  // The file nearest to a path has the last word.
  for (let depth = 0; depth < names.length; depth++) {
    const file = join(workTree, ...names.slice(0, depth), '.gitignore');
    rules.push(rulesOf((await gitText(file)) ?? '', depth));
  }
  return isIgnored(names, rules);
}

/** `.git` is a folder, or a file that says where that folder is: in further work trees and in submodules. */
async function gitDirIn(folder: string): Promise<string | null> {
  const path = join(folder, '.git');
  const kind = await stat(path).catch(() => null);
  if (kind === null) return null;
  if (kind.isDirectory()) return (await stat(join(path, 'HEAD')).catch(() => null)) === null ? null : path;
  const named = /^gitdir: (.+)/.exec((await gitText(path)) ?? '')?.[1];
  return named === undefined ? null : resolve(folder, named.trim());
}

async function gitText(path: string): Promise<string | null> {
  return (await gitBytes(path))?.toString('utf8') ?? null;
}

async function gitBytes(path: string): Promise<Buffer | null> {
  return await onDisk('reading', path, async () => {
    try {
      return await readRegular(path, basename(path));
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  });
}
