import { COMMANDS } from './commands/index.ts';
import { runLine, spokenLanguage } from './run-line.ts';
import { onStrayFault, processTerminal, type Terminal } from './terminal.ts';

export { processTerminal } from './terminal.ts';

/** The same as `run`, in a process of its own. */
export async function runProcess(argv: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  onStrayFault(async (error) => {
    const { renderError } = await import('./render/problem.ts');
    const { text, exit } = await renderError(error, spokenLanguage(argv, terminal.variable), false);
    terminal.err(text);
    return exit;
  });
  return await run(argv, terminal);
}

/** Runs one command line (without `node` and the script) and gives the exit code. Never exits the process. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  return await runLine(COMMANDS, argv, terminal);
}
