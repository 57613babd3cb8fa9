import { UserError } from '../../../app/errors.ts';
import { say } from '../../../app/messages.ts';
import type { Action } from '../../options.ts';
import { kindName } from '../../wanted.ts';

/** The one list of what `anonymise` does; each is loaded when it runs. */
const ACTIONS: ReadonlyMap<string, () => Promise<{ run: Action }>> = new Map([
  ['scan', () => import('./scan.ts')],
  ['review', () => import('./review.ts')],
  ['key', () => import('./key.ts')],
  ['risk', () => import('./risk.ts')],
]);

export const run: Action = async (call, [action = '', ...args], options) => {
  const load = ACTIONS.get(action);
  if (load === undefined) {
    const language = options.language ?? 'nl';
    const filling = {
      kind: kindName('action', language),
      name: action,
      known: [...ACTIONS.keys()].join(', '),
    };
    throw new UserError(say(language, 'noSuchName', filling));
  }
  const { run: act } = await load();
  return act(call, args, options);
};
