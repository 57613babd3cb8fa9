import type { Language } from '../../model/project.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { Ask } from '../ask.ts';
import { UserError } from '../errors.ts';
import { REFUSED } from '../exit.ts';
import { type Home, isDestroyed } from '../home.ts';
import { type OpenKey, openKey } from './open-key.ts';

/** Where something is done with a key. */
export interface KeyTask {
  readonly home: Home;
  readonly language: Language;
  readonly ask: Ask;
}

const KEY_GONE = sentence(
  'de sleutel van dit project is vernietigd. Plaatshouders krijgen hun naam niet meer terug.',
  "this project's key was destroyed. Placeholders do not get their names back any more.",
);
export const BAD_PROJECT_FILE = sentence(
  'kantlijn.yaml klopt niet. Verbeter het eerst; kantlijn check zegt waar.',
  'kantlijn.yaml is not well-formed. Mend it first; kantlijn check says where.',
);
const NO_KEY = sentence(
  'dit project heeft nog geen sleutel. Die komt er bij het eerste overzicht dat iemand verbergt.',
  'this project has no key yet. It gets one with the first report that hides somebody.',
);

/** The project's key, to do something with. Throws a UserError where there can be none, a FindingError where it is lost. */
export async function projectKey({ home, language, ask }: KeyTask): Promise<OpenKey> {
  if (isDestroyed(home)) throw new UserError(say(KEY_GONE, language), REFUSED);
  const opened = await openKey(home, ask);
  if (opened === null) throw new UserError(say(BAD_PROJECT_FILE, language));
  return opened;
}

/** The same, and a UserError where the key is not on disk yet. */
export async function keptKey(task: KeyTask): Promise<OpenKey> {
  const opened = await projectKey(task);
  if (!opened.isKept) throw new UserError(say(NO_KEY, task.language));
  return opened;
}
