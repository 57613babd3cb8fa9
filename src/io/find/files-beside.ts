import { dirname, extname } from 'node:path';
import { compareNaturally } from '../natural-order.ts';
import { findFiles } from './find-files.ts';
import { nothingWalked, walk } from './walk.ts';

/** More of them than this are somebody's archive, of which the first tell enough. */
const MOST = 24;

/** Absolute paths of files in the folders where the files that the patterns name lie, of the same kinds, that no pattern names. */
export async function filesBeside(root: string, patterns: readonly string[]): Promise<string[]> {
  const named = new Set<string>();
  for (const pattern of patterns)
    for (const path of (await findFiles(root, pattern, patterns)).paths) named.add(path);
  const kinds = new Set([...named].map((path) => kindIn(dirname(path), path)));
  const found = nothingWalked();
  for (const folder of new Set([...named].map(dirname))) await walk(folder, ['*'], found);
  return [...found.files]
    .filter((path) => !named.has(path) && kinds.has(kindIn(dirname(path), path)))
    .sort(compareNaturally)
    .slice(0, MOST);
}

function kindIn(folder: string, path: string): string {
  return `${folder}\n${extname(path).toLowerCase()}`;
}
