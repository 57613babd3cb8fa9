import { Command as Commander, Option as CommanderOption } from 'commander';
import { READABLE } from '../../dist/data/help-words.js';
import { version } from '../../package.json';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Command, Commands } from './command.ts';
import type { CommandCall, Options } from './options.ts';
import { describedOption, helpOutput, helpWords } from './render/help.ts';
import type { Terminal } from './terminal.ts';

/** What the command line is made of. */
export interface Program {
  readonly commands: Commands;
  /** What was typed, to know which commands are in it. */
  readonly argv: readonly string[];
  readonly terminal: Terminal;
  readonly language: CommandCall['language'];
  /** Takes the exit code. */
  readonly done: (exit: number) => void;
}

const ABOUT = sentence(
  'Codes in de kantlijn van interviews worden labelbomen, fragmententabellen en kruistabellen.',
  'Codes in the margin of interviews, turned into label trees, fragment tables and cross-tabs.',
);
const FOLDER = sentence(
  'werk in deze map in plaats van de huidige',
  'work in this folder instead of the current one',
);
const HELP = sentence('toon deze uitleg', 'show this help');
const HELP_FOR = sentence('toon de uitleg van een opdracht', 'show the help of a command');
const VERSION = sentence('toon het versienummer', 'show the version number');
const DOCUMENTS = sentence('Documenten die het leest:', 'Documents that it reads:');
const EXAMPLE = sentence('Voorbeeld:', 'Example:');

/** The command line as commander sees it. Its own errors are thrown and not printed: they hold what somebody typed. */
export function buildProgram(built: Program): Commander {
  const { commands, terminal, language } = built;
  const words = (one: typeof ABOUT) => say(one, language).toString();
  const program = new Commander('kantlijn')
    .description(words(ABOUT))
    .version(version, '-V, --version', words(VERSION))
    .option('-C <dir>', words(FOLDER))
    .helpOption('-h, --help', words(HELP))
    .helpCommand('help [command]', words(HELP_FOR))
    .exitOverride()
    .configureHelp(helpWords(language))
    .configureOutput(helpOutput(terminal));
  program.addHelpText('after', `\n${words(DOCUMENTS)} ${READABLE}`);
  addExample(program, 'init thesis.docx && kantlijn tree', words(EXAMPLE));
  for (const one of commands) {
    if (!('commands' in one)) addCommand(program, program, one, built);
    else {
      const group = program.command(one.name).description(words(one.summary));
      for (const command of one.commands) addCommand(group, program, command, built);
    }
  }
  return program;
}

function addCommand(parent: Commander, program: Commander, command: Command, built: Program): void {
  const { argv, terminal, language, done } = built;
  const { args, summary, options, example, isOfAnother, run } = command;
  const name = command.name.split(' ').at(-1) ?? '';
  const added = parent
    .command(args === undefined ? name : `${name} ${args.in(language)}`)
    .description(say(summary, language).toString());
  // Of a command that nobody names, nothing but its line in the list is ever looked at.
  if (!argv.includes(name)) return;
  if (isOfAnother === true) added.allowUnknownOption();
  for (const { flags, says, choices, several } of options) {
    const option = new CommanderOption(
      flags,
      describedOption(say(says, language), choices ?? several, language),
    );
    if (several !== undefined) option.argParser(withEarlier);
    added.addOption(choices === undefined ? option : option.choices([...choices]));
  }
  addExample(added, example, say(EXAMPLE, language).toString());
  added.action(async () => {
    const typed: Options = added.opts();
    const { C: named }: { C?: string } = program.opts();
    const call = { terminal, dir: named ?? '.', language };
    try {
      if (named !== undefined) {
        // Where it is mistyped, the project around it is another one than was meant.
        const { folderNamed } = await import('../io/find/find-folder.ts');
        await folderNamed(terminal.cwd, named);
      }
      done(await run(call, added.args, typed));
    } catch (error) {
      if (typed.json !== true) throw error;
      const { printEnding } = await import('./ended.ts');
      const exit = await printEnding(error, command.name, call);
      if (exit === null) throw error;
      done(exit);
    }
  });
}

/** `--format xlsx --format csv` is `--format xlsx,csv`. */
function withEarlier(value: string, earlier: string | undefined): string {
  return earlier === undefined ? value : `${earlier},${value}`;
}

function addExample(command: Commander, example: string, title: string): void {
  command.addHelpText('after', `\n${title}\n  $ kantlijn ${example}\n`);
}
