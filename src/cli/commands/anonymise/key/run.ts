import { UserError } from '../../../../app/errors.ts';
import { FINE } from '../../../../app/exit.ts';
import { homeAround } from '../../../../app/home.ts';
import { keyShown } from '../../../../app/key/report.ts';
import { open } from '../../../../gate/safe-text.ts';
import { say } from '../../../../sentences/say.ts';
import { sentence } from '../../../../sentences/sentence.ts';
import { screenOf } from '../../../emit.ts';
import type { Action, Options } from '../../../options.ts';
import { showExhibit } from '../../../render/blocks.ts';
import { askAt, isRevealed, workingFolder } from '../../../session.ts';
import { destroy } from './destroy.ts';
import { lock, unlock } from './passphrase.ts';
import { restore } from './restore.ts';
import { type KeyCall, tellJson } from './tell.ts';

const ONE_THING = sentence(
  'kantlijn anonymise key doet één ding tegelijk: --passphrase, --remove-passphrase, --restore BESTAND (met --into) of --destroy.',
  'kantlijn anonymise key does one thing at a time: --passphrase, --remove-passphrase, --restore FILE (with --into) or --destroy.',
);

/** Shows the key of a project, or does one thing with it; reads none of the sources. */
export const run: Action = async (call, _, options) => {
  if (!isOneThing(options)) throw new UserError(say(ONE_THING, call.language));
  const home = await homeAround(workingFolder(call), call.language);
  const language = options.language ?? home.file.language ?? call.language;
  const keyCall = { home, language, ask: askAt(call), call, options };
  if (options.passphrase === true) return lock(keyCall);
  if (options.removePassphrase === true) return unlock(keyCall);
  if (options.restore !== undefined) return restore(keyCall, options.restore);
  if (options.destroy === true) return destroy(keyCall);
  return show(keyCall);
};

function isOneThing({ passphrase, removePassphrase, restore: file, destroy: end, into }: Options): boolean {
  const wanted = [passphrase, removePassphrase, file, end].filter((one) => one !== undefined);
  return wanted.length <= 1 && (into === undefined || file !== undefined);
}

async function show(keyCall: KeyCall): Promise<number> {
  const { call, options, language } = keyCall;
  const revealed = isRevealed(call, options);
  const exhibit = open(await keyShown(keyCall, revealed));
  if (options.json === true) tellJson(keyCall, exhibit.data, revealed);
  else showExhibit(exhibit, screenOf(call.terminal, language), call.terminal.out);
  return FINE;
}
