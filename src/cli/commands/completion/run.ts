import { FINE, WRONG_USE } from '../../../app/exit.ts';
import type { Commands } from '../../command.ts';
import type { Action } from '../../options.ts';
import { noSuchShell, renderCompletion } from '../../render/completion.ts';

/** Prints what a shell has to run to complete a line. */
export function completing(commands: Commands): { readonly run: Action } {
  return {
    run: async ({ terminal, language }, [shell = '']) => {
      const script = renderCompletion(shell, commands, language);
      if (script === null) terminal.err(noSuchShell(language));
      else terminal.out(script);
      return script === null ? WRONG_USE : FINE;
    },
  };
}
