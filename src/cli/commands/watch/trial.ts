import { FINE, WRONG_USE } from '../../../app/exit.ts';
import type { WatchedFiles } from '../../../app/source-watch.ts';
import { type Command, type Commands, writingOptions } from '../../command.ts';
import type { Action } from '../../options.ts';
import { notRepeated } from '../../render/usage.ts';
import { runLine } from '../../run-line.ts';
import { workingFolder } from '../../session.ts';
import type { Terminal } from '../../terminal.ts';

/** The same list, of which each command does something else than it says. */
export function instead(commands: Commands, deed: (command: Command) => Action): Commands {
  const of = (command: Command): Command => ({ ...command, run: deed(command) });
  return commands.map((one) => ('commands' in one ? { ...one, commands: one.commands.map(of) } : of(one)));
}

interface Trial {
  readonly exit: number;
  /** What the line would read; null for one that is wrong, asks for help, or writes. */
  readonly watched: WatchedFiles | null;
}

/** Takes a command line apart and runs nothing. */
export async function trialOf(
  commands: Commands,
  line: readonly string[],
  terminal: Terminal,
): Promise<Trial> {
  const reading: WatchedFiles[] = [];
  const tried = instead(commands, (command) => async (call, args, typed) => {
    const { documentsIn } = command;
    const writing = writingOptions(command, typed);
    if (documentsIn === undefined || writing.length > 0) {
      terminal.err(notRepeated(commands, writing, call.language));
      return WRONG_USE;
    }
    const documents = documentsIn(args);
    const codebooks = documents.length > 0 ? [typed.codebook ?? []].flat() : [];
    reading.push({ folder: workingFolder(call), documents, codebooks, report: typed.report });
    return FINE;
  });
  const exit = await runLine(tried, line, terminal);
  return { exit, watched: reading[0] ?? null };
}
