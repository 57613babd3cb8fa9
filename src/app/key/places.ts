import { sep } from 'node:path';
import { findRepository, isKeptOut, type Repository, trackedFiles } from '../../io/git/repository.ts';
import { projectName } from '../../io/paths.ts';
import { filesBelow, likelyKeys } from '../../io/private/find-keys.ts';
import { privatePath } from '../../io/private/private-folder.ts';
import { isKeyText } from '../../key/key.ts';
import { isLocked } from '../../key/key-lock.ts';
import type { Finding } from '../../model/finding.ts';
import { findingKey } from '../../model/key.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { KEY_ELSEWHERE, KEY_IN_GIT, KEY_UNGUARDED } from '../findings/kinds.ts';
import { type Home, isDestroyed } from '../home.ts';
import { KEY_FILE } from './files.ts';

/** Keys where they must not be: in git, on their way into it, or outside the private folder. */
export async function keyPlaces(home: Home): Promise<Finding<RawText>[]> {
  const { root } = home;
  const repository = await findRepository(root);
  const tracked = repository === null ? [] : await keyFilesIn(await trackedFiles(repository));
  const below = await filesBelow(root);
  const loose = (await likelyKeys(below)).filter(
    ({ path, head }) => isKeyText(head) && !tracked.includes(path),
  );
  const named = (path: string) => RawText.own(projectName(root, path));
  return [
    ...tracked.map((path) => finding(KEY_IN_GIT, { file: named(path), words: { path: named(path) } })),
    ...(repository === null || isDestroyed(home) ? [] : await unguarded(root, repository)),
    ...loose.map(({ path }) => finding(KEY_ELSEWHERE, { file: named(path) })),
  ];
}

/** Whatever lies in a private folder, and keys by what stands in them. */
async function keyFilesIn(paths: readonly string[]): Promise<string[]> {
  const isPrivate = (path: string) => path.split(sep).includes(privatePath('.'));
  const others = await likelyKeys(paths.filter((path) => !isPrivate(path)));
  const keys = others.filter(({ head }) => isKeyText(head) || isLocked(head)).map(({ path }) => path);
  return [...paths.filter(isPrivate), ...keys];
}

async function unguarded(root: string, repository: Repository): Promise<Finding<RawText>[]> {
  if (await isKeptOut(repository, privatePath(root, KEY_FILE))) return [];
  return [finding(KEY_UNGUARDED, { file: RawText.of('.gitignore'), key: findingKey([KEY_UNGUARDED.code]) })];
}
