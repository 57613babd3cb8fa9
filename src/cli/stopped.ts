import { UserError } from '../app/errors.ts';
import type { Language } from '../model/project.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';

const NOTHING_DONE = sentence('gestopt. Er is niets geschreven.', 'stopped. Nothing was written.');
/** What a shell gives a program that Ctrl-C ended. */
const STOPPED = 130;

/** Ctrl-C at a question of a command that has written nothing: whoever stops wants nothing made of what was not answered. */
export function stopped(language: Language): UserError {
  return new UserError(say(NOTHING_DONE, language), STOPPED);
}
