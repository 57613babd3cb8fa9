import { resolve } from 'node:path';
import { keyExhibit } from '../../../analyses/key.ts';
import { UserError } from '../../../app/errors.ts';
import { FINE } from '../../../app/exit.ts';
import { findHome } from '../../../app/load.ts';
import { say } from '../../../app/messages.ts';
import { createGate } from '../../../gate/gate.ts';
import { open } from '../../../gate/safe-text.ts';
import { keyReport, reportWithoutKey } from '../../../key/key-report.ts';
import { namingByAppearance } from '../../../key/naming.ts';
import { printJson } from '../../emit.ts';
import { destroyKey } from '../../key/destroy.ts';
import { lockProjectKey, unlockProjectKey } from '../../key/passphrase.ts';
import { restoreNames } from '../../key/restore.ts';
import { type KeyTask, projectKey } from '../../key/task.ts';
import { isDestroyed } from '../../key.ts';
import type { Action, Options } from '../../options.ts';
import { renderExhibit } from '../../render/blocks.ts';
import { paintWith } from '../../render/paint.ts';
import { isRevealed } from '../../session.ts';

/** Shows the key of a project, or does one thing with it; reads none of the sources. */
export const run: Action = async ({ terminal, dir }, args, options) => {
  if (!isOneThing(args, options)) throw new UserError(say(options.language ?? 'nl', 'oneThing'));
  const folder = resolve(terminal.cwd, dir);
  const home = await findHome(folder);
  if (home === null) throw new UserError(say(options.language ?? 'nl', 'noProject'));
  const task = { terminal, options, folder, home, language: options.language ?? home.file.language };
  if (options.passphrase === true) return lockProjectKey(task);
  if (options.removePassphrase === true) return unlockProjectKey(task);
  if (options.restore !== undefined) return restoreNames(task, options.restore);
  if (options.destroy === true) return destroyKey(task);
  return show(task);
};

/** A passphrase that is typed behind the flag is no argument: it would stay in the history of the shell. */
function isOneThing(args: readonly string[], options: Options): boolean {
  const { passphrase, removePassphrase, restore, destroy, into } = options;
  const wanted = [passphrase, removePassphrase, restore, destroy].filter((one) => one !== undefined);
  return args.length === 0 && wanted.length <= 1 && (into === undefined || restore !== undefined);
}

async function show(task: KeyTask): Promise<number> {
  const { terminal, options, language } = task;
  const revealed = isRevealed(terminal, options);
  const report = await reportOf(task);
  const shown = revealed ? report : { ...report, entries: [] };
  const gate = createGate({ naming: namingByAppearance(language), language, reveal: revealed });
  const exhibit = open(gate.pass(shown, (safe) => keyExhibit(safe, language)));
  if (options.json === true) printJson({ terminal, language, revealed }, 'anonymise', exhibit.data, []);
  else terminal.out(await renderExhibit(exhibit, terminal.width, paintWith(terminal.color)));
  return FINE;
}

async function reportOf(task: KeyTask) {
  if (isDestroyed(task.home)) return reportWithoutKey('destroyed');
  const { key, lock, isKept } = await projectKey(task);
  return isKept ? keyReport(key, lock !== null, task.language) : reportWithoutKey('none');
}
