import { CommanderError } from 'commander';
import { UserError } from '../app/errors.ts';
import { FINE, WRONG_USE } from '../app/exit.ts';
import { buildProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

export { processTerminal } from './terminal.ts';

/** Runs one command line (without `node` and the script) and gives the exit code. Never exits the process. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exit = FINE;
  const program = buildProgram(terminal, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? FINE : WRONG_USE;
    if (error instanceof UserError) {
      terminal.err(`kantlijn: ${error.message}\n`);
      return error.exit;
    }
    return showProblem(error, terminal);
  }
}

/** The disk objected, or something was found that ends everything. Loaded when it happens: most calls never need it. */
async function showProblem(error: unknown, terminal: Terminal): Promise<number> {
  const { problemOf, problemText } = await import('./render/problem.ts');
  const problem = problemOf(error);
  if (problem !== null) {
    terminal.err(`${problemText(problem)}\n`);
    return problem.exit;
  }
  // What is left is a fault of the program. Its message could quote a participant, so only its kind and place show.
  const where = error instanceof Error ? (error.stack?.split('\n    at ')[1]?.trim() ?? '') : '';
  const kind = error instanceof Error ? error.name : 'Error';
  terminal.err(`kantlijn: this should not happen (${kind} ${where}). Please report it.\n`);
  return WRONG_USE;
}
