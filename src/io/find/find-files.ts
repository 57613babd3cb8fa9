import { resolve } from 'node:path';
import { distance } from '../../language/distance.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { stat } from '../disk.ts';
import { EMPTY_FOLDER, FILE_OF_OTHER_NAME, NO_REGULAR_FILE, NO_SUCH_FILE } from '../finding-kinds.ts';
import { compareNaturally } from '../natural-order.ts';
import { partsOfPattern, projectName } from '../paths.ts';
import { errnoOf, findingOf, isAbsent } from '../problem.ts';
import { expandBraces, isGlob } from './glob.ts';
import { nothingWalked, type Walked, walk } from './walk.ts';

export interface FoundFiles {
  /** Absolute paths. */
  readonly paths: readonly string[];
  readonly findings: readonly Finding<RawText>[];
}

/** The files that one pattern names, in natural order. A file that is called as the pattern is written comes first of all; a folder
 * stands for the files in it, without those deeper down. What `beside` names is nobody's new name. */
export async function findFiles(
  root: string,
  pattern: string,
  beside: readonly string[] = [],
): Promise<FoundFiles> {
  if (pattern === '') return { paths: [], findings: [finding(NO_SUCH_FILE, { file: RawText.own(pattern) })] };
  const literal = await entryKind(resolve(root, pattern));
  if (literal === 'file') return { paths: [resolve(root, pattern)], findings: [] };
  if (literal === 'special')
    return { paths: [], findings: [finding(NO_REGULAR_FILE, { file: RawText.own(pattern) })] };
  if (literal !== 'absent' && literal !== 'folder')
    return { paths: [], findings: [findingOf(literal, 'reading', pattern)] };
  const found =
    literal === 'folder' ? await walkFolder(resolve(root, pattern)) : await walkAll(root, pattern);
  const closed = [...found.closed].map(([path, code]) => findingOf(code, 'reading', projectName(root, path)));
  const paths = [...found.files].sort(compareNaturally);
  if (paths.length > 0 || closed.length > 0) return { paths, findings: closed };
  if (literal === 'folder')
    return { paths, findings: [finding(EMPTY_FOLDER, { file: RawText.own(pattern) })] };
  return { paths, findings: [await absentFile(root, pattern, new Set(beside.map(withSlashes)))] };
}

async function walkFolder(folder: string): Promise<Walked> {
  const found = nothingWalked();
  await walk(folder, ['*'], found);
  return found;
}

/** Whatever fits a pattern, and the folders in which another file could. */
export async function walkAll(root: string, pattern: string): Promise<Walked> {
  const found = nothingWalked();
  for (const plain of expandBraces(pattern)) await walkPattern(root, plain, found);
  return found;
}

async function walkPattern(root: string, pattern: string, found: Walked): Promise<void> {
  const { start, parts } = partsOfPattern(pattern);
  await walk(start || root, parts, found);
}

/** More of them than this say nothing. */
const MOST_OTHERS = 3;

async function absentFile(
  root: string,
  pattern: string,
  taken: ReadonlySet<string>,
): Promise<Finding<RawText>> {
  const all = nothingWalked();
  // Not everything below: the folder may be somebody's home.
  const slashed = withSlashes(pattern);
  const beside = `${slashed.slice(0, slashed.lastIndexOf('/') + 1)}*`;
  if (!slashed.split('/').some(isGlob))
    for (const near of [beside, '*', '*/*']) await walkPattern(root, near, all);
  const names = [...all.files]
    .map((path) => projectName(root, path))
    .filter((name) => !taken.has(name) && !/(?:^|\/)(?:\.|~\$)/u.test(name))
    .sort(compareNaturally);
  // "kok-noord.docx" where "kok2.docx" was: nothing is alike but the folder and the ending.
  const others = names.filter(
    (name) => folderOf(name) === folderOf(slashed) && endingOf(name) === endingOf(slashed),
  );
  const isNewName = others.length > 0 && others.length <= MOST_OTHERS;
  const near = nearestFile(slashed, names) ?? (isNewName ? others.join(', ') : null);
  return near === null ? finding(NO_SUCH_FILE, { file: RawText.own(pattern) }) : meant(pattern, near);
}

function meant(pattern: string, near: string): Finding<RawText> {
  return finding(FILE_OF_OTHER_NAME, { file: RawText.own(pattern), words: { nearest: RawText.own(near) } });
}

/** 'file', 'folder', 'absent', 'special' for what is none of these (a pipe, a device), or the system's code. */
async function entryKind(path: string): Promise<string> {
  try {
    const stats = await stat(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'special';
  } catch (error) {
    const code = errnoOf(error);
    if (code === null) throw error;
    return isAbsent(error) ? 'absent' : code;
  }
}

/**
 * The name that `wanted` was probably meant to be: its last part a few slips away, in the same folder rather than
 * in another one. Null where nothing is near.
 */
export function nearestFile(wanted: string, names: readonly string[]): string | null {
  const [target, folder] = [lastPart(wanted), folderOf(wanted)];
  // Of a name of two letters, two slips leave nothing.
  const allowed = Math.min(Math.max(2, Math.floor(target.length / 4)), Math.floor(target.length / 2));
  let best: { name: string; slips: number } | null = null;
  for (const name of names) {
    const slips = distance(target, lastPart(name), allowed) + (folderOf(name) === folder ? 0 : 0.5);
    if (slips <= allowed + 0.5 && (best === null || slips < best.slips)) best = { name, slips };
  }
  return best?.name ?? null;
}

function lastPart(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .normalize('NFC')
    .toLowerCase();
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function endingOf(path: string): string {
  return /\.[^./]+$/u.exec(lastPart(path))?.[0] ?? '';
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
