import { UserError } from '../../../../app/errors.ts';
import { FINE } from '../../../../app/exit.ts';
import { lockProjectKey, SHORTEST_PASSPHRASE, unlockProjectKey } from '../../../../app/key/passphrase.ts';
import { projectKey } from '../../../../app/key/task.ts';
import { asData } from '../../../../gate/shown-data.ts';
import { say, term } from '../../../../sentences/say.ts';
import { sentence } from '../../../../sentences/sentence.ts';
import { question } from '../../../render/lines.ts';
import { type KeyCall, tellDone } from './tell.ts';

const LOCKED = sentence(
  'De sleutel zit nu op slot. Bewaar de wachtwoordzin goed: zonder is de sleutel verloren. Uw lijst .kantlijn/names.yaml blijft leesbaar.',
  'The key is locked now. Keep the passphrase well: without it the key is lost. Your list .kantlijn/names.yaml stays readable.',
);
const UNLOCKED = sentence(
  'De sleutel heeft geen wachtwoordzin meer. Wie bij .kantlijn/ kan, kan de namen lezen.',
  'The key has no passphrase any more. Whoever has access to .kantlijn/ can read the names.',
);
const NEW_PASSPHRASE = sentence(
  'Nieuwe wachtwoordzin (minstens {count} tekens)',
  'New passphrase (at least {count} characters)',
);
const AGAIN = sentence('Nog een keer', 'Once more');
const DIFFER = sentence(
  'de twee wachtwoordzinnen zijn niet gelijk. De sleutel is niet gewijzigd.',
  'the two passphrases are not the same. The key was not changed.',
);
const NOBODY_TO_ASK = sentence(
  'deze opdracht draait niet in een terminal, dus kantlijn kan de wachtwoordzin niet vragen. Zet hem in {variable}.',
  'this command does not run in a terminal, so kantlijn cannot ask for the passphrase. Put it in {variable}.',
);

/** Locks the key with a passphrase, or with another one. */
export async function lock(keyCall: KeyCall): Promise<number> {
  const opened = await projectKey(keyCall);
  await lockProjectKey(opened, await newPassphrase(keyCall, opened.lock !== null), keyCall);
  tellDone(keyCall, say(LOCKED, keyCall.language), asData({ encrypted: true }));
  return FINE;
}

export async function unlock(keyCall: KeyCall): Promise<number> {
  await unlockProjectKey(keyCall);
  tellDone(keyCall, say(UNLOCKED, keyCall.language), asData({ encrypted: false }));
  return FINE;
}

/** Asked twice; where nobody can be asked it comes from the environment. */
async function newPassphrase({ call, language }: KeyCall, isLocked: boolean): Promise<string> {
  const { terminal } = call;
  if (terminal.canAsk) {
    const asked = say(NEW_PASSPHRASE, language, { count: SHORTEST_PASSPHRASE });
    const typed = (await terminal.secret(question([asked], language))) ?? '';
    if (typed.length < SHORTEST_PASSPHRASE) return typed;
    const again = await terminal.secret(question([say(AGAIN, language)], language));
    if (again !== typed) throw new UserError(say(DIFFER, language));
    return typed;
  }
  const given = terminal.variable('KANTLIJN_NEW_PASSPHRASE');
  // What unlocks a key is no new passphrase for it.
  const passphrase = given ?? (isLocked ? undefined : terminal.variable('KANTLIJN_PASSPHRASE'));
  if (passphrase !== undefined) return passphrase;
  const variable = isLocked ? term('KANTLIJN_NEW_PASSPHRASE') : term('KANTLIJN_PASSPHRASE');
  throw new UserError(say(NOBODY_TO_ASK, language, { variable }));
}
