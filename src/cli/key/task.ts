import { UserError } from '../../app/errors.ts';
import { REFUSED } from '../../app/exit.ts';
import type { Home } from '../../app/load.ts';
import { say } from '../../app/messages.ts';
import type { Language } from '../../model/project.ts';
import { isDestroyed, type OpenKey, openKey } from '../key.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** What `anonymise key` does something with. */
export interface KeyTask {
  readonly terminal: Terminal;
  readonly options: Options;
  readonly language: Language;
  readonly home: Home;
  /** The folder that files are named from. */
  readonly folder: string;
}

/** The project's key, to do something with. Throws a UserError where there can be none, a FindingError where it is lost. */
export async function projectKey({ home, terminal, language }: KeyTask): Promise<OpenKey> {
  if (isDestroyed(home)) throw new UserError(say(language, 'keyGone'), REFUSED);
  const opened = await openKey(home, terminal);
  if (opened === null) throw new UserError(say(language, 'badProjectFile'));
  return opened;
}
