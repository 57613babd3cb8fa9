import { gateOverNames } from '../../../app/bare-gate.ts';
import { FINE } from '../../../app/exit.ts';
import { SourceWatch } from '../../../app/source-watch.ts';
import type { Language } from '../../../model/project.ts';
import type { RawText } from '../../../model/raw-text.ts';
import type { Commands } from '../../command.ts';
import type { Action } from '../../options.ts';
import { CLEARED } from '../../render/lines.ts';
import { paintWith } from '../../render/paint.ts';
import { renderRunNote } from '../../render/run-note.ts';
import { runLine } from '../../run-line.ts';
import type { Terminal } from '../../terminal.ts';
import { holding, rememberingSecret } from './held.ts';
import { instead, trialOf } from './trial.ts';

/** Runs what stands behind `watch`, and again after each change, until Ctrl-C. */
export function watching(commands: Commands): { readonly run: Action } {
  const again = instead(
    commands,
    ({ run }) =>
      (call, args, typed) =>
        run({ ...call, isWatched: true }, args, typed),
  );
  return {
    run: async ({ terminal, dir, language: spoken }, words) => {
      const line = ['-C', dir, ...words];
      const { exit, watched } = await trialOf(commands, line, terminal);
      if (watched === null) return exit;
      const stopped = terminal.stopped();
      const stop = whenStopped(stopped);
      const sources = new SourceWatch(watched, stopped);
      const isFound = await sources.start();
      const { asking, forget } = rememberingSecret(terminal);
      let changed: readonly RawText[] = [];
      do {
        const { held, show } = holding(asking);
        const ended = stopped.aborted ? null : await Promise.race([runLine(again, line, held), stop]);
        if (ended === null) break;
        forget(ended);
        if (isFound && terminal.canClear) terminal.out(CLEARED);
        show();
        if (!isFound) return ended;
        const language = words.includes('--language') ? spoken : (sources.language ?? spoken);
        await tellRun(terminal, changed, language, words.includes('--json'));
        changed = await sources.next();
      } while (!stopped.aborted);
      sources.close();
      return FINE;
    },
  };
}

/** Asked once: node warns of a signal that many wait for. */
async function whenStopped(stopped: AbortSignal): Promise<null> {
  await new Promise<void>((done) => stopped.addEventListener('abort', () => done(), { once: true }));
  return null;
}

/** A line on the run: names of files on her own screen alone, and nothing between JSON objects. */
async function tellRun(
  terminal: Terminal,
  changed: readonly RawText[],
  language: Language,
  isJson: boolean,
): Promise<void> {
  const shown = terminal.isTerminal ? changed : [];
  const gate = await gateOverNames(shown, { language, ownScreen: true });
  const names = shown.map((name) => gate.text(name));
  const print = isJson ? terminal.err : terminal.out;
  print(
    renderRunNote({ at: new Date(), changed: changed.length, names }, language, paintWith(terminal.color)),
  );
}
