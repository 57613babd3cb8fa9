import { Command, Option } from 'commander';
import { version } from '../../package.json';
import { readableKinds } from '../sources/index.ts';
import { COMMANDS, type CommandSpec } from './commands/index.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** The command line as commander sees it; a command's own code is loaded when it runs. */
export function buildProgram(terminal: Terminal, done: (exit: number) => void): Command {
  const program = new Command('kantlijn')
    .description(
      'Codes in the margin of interviews, turned into label trees, fragment tables and cross-tabs.',
    )
    .version(version, '-V, --version')
    .option('-C <dir>', 'work in this folder instead of the current one')
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text) })
    .showHelpAfterError('(kantlijn --help shows the commands)')
    .addHelpText(
      'after',
      `\nDocuments that it reads: ${readableKinds()}\n\nExample:\n  $ kantlijn init thesis.docx && kantlijn tree\n`,
    );
  for (const spec of COMMANDS) addCommand(program, spec, terminal, done);
  return program;
}

function addCommand(
  program: Command,
  spec: CommandSpec,
  terminal: Terminal,
  done: (exit: number) => void,
): void {
  const command = program.command(`${spec.name} ${spec.args}`.trim()).description(spec.summary);
  for (const [flags, description, choices] of spec.options) {
    const option = new Option(flags, description);
    command.addOption(choices === undefined ? option : option.choices([...choices]));
  }
  command.addHelpText('after', `\nExample:\n  $ kantlijn ${spec.example}\n`);
  command.exitOverride().action(async () => {
    const options: Options = command.opts();
    const { C: dir }: { C?: string } = program.opts();
    const { run } = await spec.load();
    const call = { terminal, dir: dir ?? '.' };
    try {
      done(await run(call, command.args, options));
    } catch (error) {
      const exit = options.json === true ? await printProblem(error, spec.name, terminal) : null;
      if (exit === null) throw error;
      done(exit);
    }
  });
}

/** With `--json` what ended a command is an object too; null for what is no finding. */
async function printProblem(error: unknown, command: string, terminal: Terminal): Promise<number | null> {
  const { problemOf } = await import('./render/problem.ts');
  const problem = problemOf(error);
  if (problem === null) return null;
  const { printJson } = await import('./emit.ts');
  const { findings, language, exit } = problem;
  printJson({ terminal, language, revealed: false }, command, null, findings);
  return exit;
}
