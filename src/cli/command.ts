import { type Sentence, sentence } from '../sentences/sentence.ts';
import type { Action, CommandOption, Options } from './options.ts';

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
  /** Of one that reads and leaves her files alone, so that `watch` may run it again: the documents in what stands behind its name. */
  readonly documentsIn?: (args: readonly string[]) => readonly string[];
  /** What stands behind its name is another command line, options and all. */
  readonly isOfAnother?: true;
  /** All that can stand behind its name. */
  readonly choices?: readonly string[];
  /** See `lazily`: the help has to be there at once. */
  readonly run: Action;
}

/** Commands of which the first word is the same. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: Sentence;
  readonly commands: readonly Command[];
}

export type Commands = readonly (Command | CommandGroup)[];

/** All of them, those of a group one by one. */
export function everyCommand(commands: Commands): Command[] {
  return commands.flatMap((one) => ('commands' in one ? one.commands : one));
}

/** Options that somebody typed and that make it write into her files. */
export function writingOptions({ options }: Pick<Command, 'options'>, typed: Options): CommandOption[] {
  const isTyped = (flags: string) =>
    Object.keys(typed).some((name) => flags.split(' ').includes(`--${name}`));
  return options.filter(({ writes, flags }) => writes === true && isTyped(flags));
}

/** Of a command behind which nothing stands but documents. */
export const ALL_DOCUMENTS = (args: readonly string[]): readonly string[] => args;
export const NO_DOCUMENTS = (): readonly string[] => [];

export const DOCUMENTS = sentence('[documenten...]', '[documents...]');
export const SOME_DOCUMENTS = sentence('<documenten...>', '<documents...>');

/** What runs a command, imported when it is called. */
export function lazily(load: () => Promise<{ readonly run: Action }>): Action {
  return async (...call) => (await load()).run(...call);
}
