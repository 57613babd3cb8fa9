import { resolve } from 'node:path';
import { UserError } from '../../app/errors.ts';
import { FINE, WRONG_USE } from '../../app/exit.ts';
import { say } from '../../app/messages.ts';
import { NAMES_FILE } from '../../app/names.ts';
import { withKeyDestroyed } from '../../files/project-edit.ts';
import { PROJECT_FILE } from '../../files/project-file.ts';
import { writeAtomic } from '../../io/atomic.ts';
import { readText } from '../../io/read.ts';
import { removePrivate } from '../../io/remove-private.ts';
import { printJson } from '../emit.ts';
import { KEY_FILE } from '../key.ts';
import type { KeyTask } from './task.ts';

/** Ends the retention, after asking. The key need not be readable for that: a lost one can be given up as well. */
export async function destroyKey({ terminal, language, options, home }: KeyTask): Promise<number> {
  if (options.yes !== true && !terminal.canAsk) {
    terminal.err(`${say(language, 'destroyNeedsYes')}\n`);
    return WRONG_USE;
  }
  if (options.yes !== true) {
    terminal.out(`${say(language, 'destroyKey')}\n`);
    if (!(await terminal.confirm(say(language, 'destroySurely')))) {
      terminal.out(`${say(language, 'keptKey')}\n`);
      return FINE;
    }
  }
  const path = resolve(home.root, PROJECT_FILE);
  const edited = withKeyDestroyed((await readText(path)) ?? '');
  if (edited === null) throw new UserError(say(language, 'badProjectFile'));
  // First what keeps a new key from being started; whatever stops it here, the same command goes on from there.
  await writeAtomic(path, Buffer.from(edited, 'utf8'));
  await removePrivate(home.root, [KEY_FILE, NAMES_FILE, 'cache']);
  if (options.json === true)
    printJson({ terminal, language, revealed: false }, 'anonymise', { destroyed: true }, []);
  else terminal.out(`${say(language, 'destroyed')}\n`);
  return FINE;
}
