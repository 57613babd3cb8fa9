import { newLock } from '../../key/key-lock.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { UserError } from '../errors.ts';
import type { OpenKey } from './open-key.ts';
import { type KeyTask, keptKey } from './task.ts';

/** Characters. */
export const SHORTEST_PASSPHRASE = 8;

const TOO_SHORT = sentence(
  'een wachtwoordzin is minstens {count} tekens lang: een paar woorden die niemand raadt. De sleutel is niet gewijzigd.',
  'a passphrase is at least {count} characters long: a few words that nobody guesses. The key was not changed.',
);

/** Locks a key with a passphrase, or with another one. Throws a UserError for one that is too short. */
export async function lockProjectKey(
  { update }: OpenKey,
  passphrase: string,
  { language }: KeyTask,
): Promise<void> {
  if (passphrase.length < SHORTEST_PASSPHRASE)
    throw new UserError(say(TOO_SHORT, language, { count: SHORTEST_PASSPHRASE }));
  await update((key) => key, await newLock(passphrase));
}

export async function unlockProjectKey(task: KeyTask): Promise<void> {
  const { update } = await keptKey(task);
  await update((key) => key, null);
}
