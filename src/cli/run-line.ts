import { CommanderError } from 'commander';
import { FINE, WRONG_USE } from '../app/exit.ts';
import type { Language } from '../model/project.ts';
import type { Commands } from './command.ts';
import { buildProgram } from './program.ts';
import type { Terminal, Variable } from './terminal.ts';

/** Runs a line of some commands (without `node` and the script) and gives the exit code. Never exits the process. */
export async function runLine(
  commands: Commands,
  argv: readonly string[],
  terminal: Terminal,
): Promise<number> {
  let exit = FINE;
  const language = spokenLanguage(argv, terminal.variable);
  const done = (code: number) => {
    exit = code;
  };
  const program = buildProgram({ commands, argv, terminal, language, done });
  try {
    await program.parseAsync(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return FINE;
      // The help that somebody needs was shown already.
      if (error.code === 'commander.help') return WRONG_USE;
      const { usageError } = await import('./render/usage.ts');
      terminal.err(usageError(error, argv, commands, language));
      return WRONG_USE;
    }
    // Loaded when it happens, as the one above: most calls never need it.
    const { renderError } = await import('./render/problem.ts');
    const ending = await renderError(error, language, terminal.isTerminal);
    terminal.err(ending.text);
    return ending.exit;
  }
}

/** What is spoken before anything was read: as the command line asks, else as the system is set, else Dutch. */
export function spokenLanguage(
  argv: readonly string[],
  variable: (name: Variable) => string | undefined,
): Language {
  const asked = argv.flatMap((word, i) =>
    word === '--language' ? (argv[i + 1] ?? []) : (/^--language=(.*)$/s.exec(word)?.[1] ?? []),
  );
  const system = variable('LC_ALL') || variable('LC_MESSAGES') || variable('LANG');
  return [...asked, system?.slice(0, 2)].find((one) => one === 'nl' || one === 'en') ?? 'nl';
}
