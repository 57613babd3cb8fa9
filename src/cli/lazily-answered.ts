import { type Command, lazily } from './command.ts';
import type { Action } from './options.ts';

/** As `lazily`, of a command that reads and tells and does nothing else: see `answered`. */
export function lazilyAnswered(
  command: Pick<Command, 'name' | 'options'>,
  load: Parameters<typeof lazily>[0],
): Action {
  return async (...call) => {
    const { answered } = await import('./answered.ts');
    return await answered({ ...command, run: lazily(load) })(...call);
  };
}
