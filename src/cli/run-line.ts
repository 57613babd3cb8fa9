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
    const spoken = askedLanguage(argv) ?? (await languageAround(terminal.cwd, program.opts())) ?? language;
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return FINE;
      // The help that somebody needs was shown already.
      if (error.code === 'commander.help') return WRONG_USE;
      const { usageError } = await import('./render/usage.ts');
      terminal.err(usageError(error, argv, commands, spoken));
      return WRONG_USE;
    }
    // Loaded when it happens, as the one above: most calls never need it.
    const { renderError } = await import('./render/problem.ts');
    const ending = await renderError(error, spoken, terminal.isTerminal);
    terminal.err(ending.text);
    return ending.exit;
  }
}

/** What is spoken before anything was read: as the command line asks, else as the system is set, else Dutch. */
export function spokenLanguage(
  argv: readonly string[],
  variable: (name: Variable) => string | undefined,
): Language {
  const system = variable('LC_ALL') || variable('LC_MESSAGES') || variable('LANG');
  return askedLanguage(argv) ?? spokenHere(system?.slice(0, 2)) ?? 'nl';
}

function askedLanguage(argv: readonly string[]): Language | null {
  const asked = argv.flatMap((word, i) =>
    word === '--language' ? (argv[i + 1] ?? []) : (/^--language=(.*)$/s.exec(word)?.[1] ?? []),
  );
  return spokenHere(asked.find((one) => spokenHere(one) !== null));
}

function spokenHere(word: string | undefined): Language | null {
  return word === 'nl' || word === 'en' ? word : null;
}

/** The language of the project in which something went wrong before it was opened; null where there is none. */
async function languageAround(cwd: string, { C: named }: { C?: string }): Promise<Language | null> {
  const [{ findHome }, { resolve }] = await Promise.all([import('../app/home.ts'), import('node:path')]);
  try {
    return (await findHome(resolve(cwd, named ?? '.')))?.file.language ?? null;
  } catch {
    // What is wrong with the folder is told by what ended the command.
    return null;
  }
}
