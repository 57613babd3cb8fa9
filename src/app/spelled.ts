import { resolve } from 'node:path';
import { CODINGS_FILES } from '../files/codings-file.ts';
import { DECISIONS_FILE } from '../files/decisions-file.ts';
import { PROJECT_FILE } from '../files/project-name.ts';
import { AS_WRITTEN, type SpellOut } from '../files/spell-out.ts';
import { findFiles } from '../io/find/find-files.ts';
import { readTextFile } from '../io/read.ts';
import { mayHoldPlaceholder, spellOutBy } from '../key/spell-out.ts';
import type { Ask } from './ask.ts';
import { type Home, isDestroyed } from './home.ts';
import { readKey } from './key/open-key.ts';

/** How a project's own files are to be read: with whom the placeholders in them stand for, by its key. */
export interface Spelling {
  readonly ask: Ask;
  /** Nothing is hidden: then nobody has to open a locked key but for what stands in the files. */
  readonly reveal?: boolean;
}

/** Throws a FindingError for a key that is damaged or stays locked. */
export async function spellOutAt(home: Home | null, { ask, reveal = false }: Spelling): Promise<SpellOut> {
  if (home === null || isDestroyed(home) || (reveal && !(await haveHidden(home)))) return AS_WRITTEN;
  const opened = await readKey(home.root, ask, home.file.language ?? 'nl');
  return opened === null ? AS_WRITTEN : spellOutBy(opened.key);
}

async function haveHidden({ root, file }: Home): Promise<boolean> {
  const named = [...file.groups.map(({ codebook }) => codebook), file.crosswalk].filter(
    (path) => path !== null,
  );
  const { paths } = await findFiles(root, CODINGS_FILES);
  for (const path of new Set([PROJECT_FILE, DECISIONS_FILE, ...named, ...paths])) {
    if (mayHoldPlaceholder((await readTextFile(resolve(root, path))) ?? '')) return true;
  }
  return false;
}

/** Whoever gave a passphrase is not asked for it again. */
export function askedOnce(ask: Ask): Ask {
  let given: Promise<string | null> | null = null;
  return { passphrase: (question) => (given ??= ask.passphrase(question)) };
}
