import { resolve } from 'node:path';
import type { Ask } from '../app/ask.ts';
import { UserError } from '../app/errors.ts';
import { REFUSED } from '../app/exit.ts';
import { type Opening, openProject, type Session } from '../app/session.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import type { CommandCall, Options } from './options.ts';
import { question } from './render/lines.ts';
import type { Terminal } from './terminal.ts';

/** A project that was opened for one call of the program. */
export interface TerminalSession extends Session {
  readonly terminal: Terminal;
  readonly options: Options;
}

export const REVEAL_ELSEWHERE = sentence(
  'de originelen gaan alleen naar een beeldscherm. Weet u het zeker: --reveal=anyway.',
  'originals go to a terminal only. If you are sure: --reveal=anyway.',
);

/** Reads the documents that were named, or else the project around the folder. */
export async function openSession(
  call: CommandCall,
  documents: readonly string[],
  options: Options,
  more: Pick<Opening, 'scans' | 'files' | 'withKeyPlaces' | 'counting'> = {},
): Promise<TerminalSession> {
  const { terminal, language: spoken } = call;
  const { language, profile } = options;
  const opened = await openProject({
    ...more,
    folder: workingFolder(call),
    documents,
    codebooks: [options.codebook ?? []].flat(),
    report: options.report,
    language,
    spoken,
    profile,
    reveal: isRevealed(call, options),
    ownScreen: terminal.isTerminal && options.json !== true,
    ask: askAt(call),
  });
  return { ...opened, terminal, options };
}

/** The folder that everything is named from. */
export function workingFolder({ terminal, dir }: CommandCall): string {
  return resolve(terminal.cwd, dir);
}

/** A person at this terminal; the environment answers for one who is not there. */
export function askAt({ terminal, language }: CommandCall): Ask {
  return {
    passphrase: async (asked) =>
      terminal.variable('KANTLIJN_PASSPHRASE') || (await terminal.secret(question([asked], language))),
  };
}

/** Originals go to a terminal only, unless somebody says twice that they may go elsewhere. */
export function isRevealed({ terminal, language }: CommandCall, { reveal }: Options): boolean {
  if (reveal === undefined || reveal === false) return false;
  if (terminal.isTerminal || reveal === 'anyway') return true;
  throw new UserError(say(REVEAL_ELSEWHERE, language), REFUSED);
}
