import { type Sentence, sentence } from '../sentences/sentence.ts';
import type { Action, CommandOption } from './options.ts';

/** A command: its words, and what it does. One file each; commands/index.ts lists them. */
export interface Command {
  /** "tree", or "anonymise scan" for one of a group. */
  readonly name: string;
  /** What stands behind the name, as commander reads it: `<file> [files...]`. */
  readonly args?: Sentence;
  readonly summary: Sentence;
  readonly options: readonly CommandOption[];
  /** A command line without `kantlijn`. */
  readonly example: string;
  /** See `lazily`: the help has to be there at once. */
  readonly run: Action;
}

/** Commands of which the first word is the same. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: Sentence;
  readonly commands: readonly Command[];
}

export const DOCUMENTS = sentence('[documenten...]', '[documents...]');
export const SOME_DOCUMENTS = sentence('<documenten...>', '<documents...>');

/** What runs a command, imported when it is called. */
export function lazily(load: () => Promise<{ readonly run: Action }>): Action {
  return async (...call) => (await load()).run(...call);
}
