import { resolve } from 'node:path';
import { withKeyDestroyed } from '../../files/project-edit.ts';
import { PROJECT_FILE } from '../../files/project-name.ts';
import { writeAtomic } from '../../io/atomic.ts';
import { LOCK_FILE, withLock } from '../../io/private/lock.ts';
import { removePrivate } from '../../io/private/remove-private.ts';
import { readTextFile } from '../../io/read.ts';
import { say } from '../../sentences/say.ts';
import { UserError } from '../errors.ts';
import { KEY_FILE, NAMES_FILE } from './files.ts';
import { BAD_PROJECT_FILE, type KeyTask } from './task.ts';

/** Ends the retention. The key need not be readable for that: a lost one can be given up as well. */
export async function destroyKey({ home, language }: Pick<KeyTask, 'home' | 'language'>): Promise<void> {
  const path = resolve(home.root, PROJECT_FILE);
  await withLock(home.root, async () => {
    const edited = withKeyDestroyed((await readTextFile(path)) ?? '');
    if (edited === null) throw new UserError(say(BAD_PROJECT_FILE, language));
    // First what keeps a new key from being started; whatever stops it here, the same call goes on from there.
    await writeAtomic(path, Buffer.from(edited, 'utf8'));
    // The secret stays: decisions stand on it, and it gives nobody a name back.
    await removePrivate(home.root, [KEY_FILE, NAMES_FILE, 'cache', LOCK_FILE]);
  });
}
