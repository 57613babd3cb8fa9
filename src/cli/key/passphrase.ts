import { UserError } from '../../app/errors.ts';
import { FINE } from '../../app/exit.ts';
import { say } from '../../app/messages.ts';
import { newLock } from '../../key/key-lock.ts';
import { printJson } from '../emit.ts';
import { type KeyTask, projectKey } from './task.ts';

const SHORTEST = 8;

/** Locks the key with a passphrase, or with another one. */
export async function lockProjectKey(task: KeyTask): Promise<number> {
  const { lock, update } = await projectKey(task);
  const passphrase = await newPassphrase(task, lock !== null);
  if (passphrase.length < SHORTEST)
    throw new UserError(say(task.language, 'passphraseShort', { count: SHORTEST }));
  await update((key) => key, await newLock(passphrase));
  tell(task, 'keyLocked', true);
  return FINE;
}

export async function unlockProjectKey(task: KeyTask): Promise<number> {
  const { isKept, update } = await projectKey(task);
  if (!isKept) throw new UserError(say(task.language, 'noKey'));
  await update((key) => key, null);
  tell(task, 'keyUnlocked', false);
  return FINE;
}

/** Asked twice; where nobody can be asked it comes from the environment. */
async function newPassphrase({ terminal, language }: KeyTask, isLocked: boolean): Promise<string> {
  if (terminal.canAsk) {
    const typed = await terminal.secret(say(language, 'newPassphrase', { count: SHORTEST }));
    const isLong = typed !== null && typed.length >= SHORTEST;
    if (isLong && (await terminal.secret(say(language, 'passphraseAgain'))) !== typed)
      throw new UserError(say(language, 'passphrasesDiffer'));
    return typed ?? '';
  }
  const given = terminal.variable('KANTLIJN_NEW_PASSPHRASE');
  // What unlocks a key is no new passphrase for it.
  const passphrase = given ?? (isLocked ? undefined : terminal.variable('KANTLIJN_PASSPHRASE'));
  if (passphrase !== undefined) return passphrase;
  const variable = isLocked ? 'KANTLIJN_NEW_PASSPHRASE' : 'KANTLIJN_PASSPHRASE';
  throw new UserError(say(language, 'noNewPassphrase', { variable }));
}

function tell(
  { terminal, language, options }: KeyTask,
  message: 'keyLocked' | 'keyUnlocked',
  encrypted: boolean,
): void {
  if (options.json === true)
    printJson({ terminal, language, revealed: false }, 'anonymise', { encrypted }, []);
  else terminal.out(`${say(language, message)}\n`);
}
