import { COMMANDS } from './commands/index.ts';
import { runLine } from './run-line.ts';
import type { Terminal } from './terminal.ts';

export { processTerminal } from './terminal.ts';

/** Runs one command line (without `node` and the script) and gives the exit code. Never exits the process. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  return await runLine(COMMANDS, argv, terminal);
}
