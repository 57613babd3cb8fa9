import { resolve } from 'node:path';
import { PROJECT_FILE } from '../../files/project-name.ts';
import { writeAtomic, writeNew } from '../../io/atomic.ts';
import { withLock } from '../../io/private/lock.ts';
import { readPrivate, writePrivate } from '../../io/private/private-folder.ts';
import { readTextFile } from '../../io/read.ts';
import { renderKey } from '../../key/key.ts';
import { lockKey } from '../../key/key-lock.ts';
import type { Language } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { say, term } from '../../sentences/say.ts';
import { WORDS } from '../../sentences/words.ts';
import { UserError } from '../errors.ts';
import { KEY_FILE, NAMES_FILE } from '../key/files.ts';
import type { ProjectPlan } from './plan.ts';

export const GITIGNORE = '.gitignore';

/** A new list of names, with how one is written. */
const NO_NAMES: Readonly<Record<Language, string>> = {
  nl: '# Namen die nergens mogen verschijnen, een per regel. Alleen voor u; dit bestand gaat niet mee in git.\n# names:\n#   - Anna de Wit\n#   - { name: Wijkhuis De Linde, kind: organisation }\n#   - { name: Lindenburg, kind: place, also: [Lindeburg] }\n# keep: [Utrecht]\n',
  en: '# Names that must appear nowhere, one a line. For you alone; git does not carry this file.\n# names:\n#   - Anna de Wit\n#   - { name: Wijkhuis De Linde, kind: organisation }\n#   - { name: Lindenburg, kind: place, also: [Lindeburg] }\n# keep: [Utrecht]\n',
};

/** A file of the plan, from the project's folder. */
export interface PlannedFile {
  readonly path: RawText;
  /** False for one that was there, and stays as it is. */
  readonly isWritten: boolean;
}

/**
 * Writes what is not there yet, and the private folder: first the key, for the other files refer to it. Throws a UserError before anything is written where there is
 * a `kantlijn.yaml`.
 */
export async function applyPlan(plan: ProjectPlan): Promise<PlannedFile[]> {
  return await withLock(plan.root, () => apply(plan));
}

async function apply({ root, files, key, lock, language }: ProjectPlan): Promise<PlannedFile[]> {
  if ((await readTextFile(resolve(root, PROJECT_FILE))) !== null)
    throw new UserError(say(WORDS.exists, language, { path: term(PROJECT_FILE) }));
  // The key comes before what names it: whatever stops this here, the same call goes on from there.
  await writePrivate(root, KEY_FILE, lock === null ? renderKey(key) : lockKey(key, lock));
  if ((await readPrivate(root, NAMES_FILE)) === null)
    await writePrivate(root, NAMES_FILE, NO_NAMES[language]);
  const written = new Set<string>();
  // The file that names the others comes last: where it is, the project is whole.
  for (const { path, text } of files.toSorted(
    (one, other) => Number(one.path === PROJECT_FILE) - Number(other.path === PROJECT_FILE),
  ))
    if (await (path === GITIGNORE ? keepOutOfGit(root, text) : writeIfNew(resolve(root, path), text)))
      written.add(path);
  return files.map(({ path }) => ({ path: RawText.own(path), isWritten: written.has(path) }));
}

async function writeIfNew(path: string, text: string): Promise<boolean> {
  if ((await readTextFile(path)) !== null) return false;
  await writeNew(path, utf8(text));
  return true;
}

/** Adds the lines that a `.gitignore` does not have yet; what it has stays. */
export async function keepOutOfGit(root: string, wanted: string): Promise<boolean> {
  const path = resolve(root, GITIGNORE);
  const present = (await readTextFile(path)) ?? '';
  const lines = new Set(present.split(/\r?\n/));
  const absent = wanted.split('\n').filter((line) => line !== '' && !lines.has(line));
  if (absent.length === 0) return false;
  const lead = present === '' || present.endsWith('\n') ? present : `${present}\n`;
  await writeAtomic(path, utf8(`${lead}${absent.join('\n')}\n`));
  return true;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
