import type { CommanderError } from 'commander';
import { nearest } from '../../language/nearest.ts';
import type { Language } from '../../model/project.ts';
import { say } from '../../sentences/say.ts';
import { type Sentence, sentence } from '../../sentences/sentence.ts';
import { type Commands, everyCommand } from '../command.ts';
import type { CommandOption } from '../options.ts';
import { type TerminalText, terminalText } from '../terminal-text.ts';

const WRONG = {
  'commander.unknownCommand': sentence('deze opdracht bestaat niet.', 'there is no such command.'),
  'commander.unknownOption': sentence('deze optie bestaat hier niet.', 'there is no such option here.'),
  'commander.missingArgument': sentence(
    'achter deze opdracht hoort nog iets.',
    'something is missing behind this command.',
  ),
  'commander.excessArguments': sentence(
    'achter deze opdracht staat te veel.',
    'there is too much behind this command.',
  ),
  'commander.optionMissingArgument': sentence(
    'achter deze optie hoort nog iets.',
    'something is missing behind this option.',
  ),
  'commander.invalidArgument': sentence('deze waarde bestaat hier niet.', 'there is no such value here.'),
} as const satisfies Readonly<Record<string, Sentence>>;

const WRONG_USE = sentence('zo werkt het niet.', 'this is not how it works.');
const DID_YOU_MEAN = sentence('Bedoelde u', 'Did you mean');
const HOW = sentence('toont hoe het kan', 'shows how');

/** What is wrong with a command line. What was typed is not said again: nobody has looked whether it names somebody. */
export function usageError(
  { code, message }: CommanderError,
  argv: readonly string[],
  commands: Commands,
  language: Language,
): TerminalText {
  const called = everyCommand(commands).find(({ name }) =>
    name.split(' ').every((word) => argv.includes(word)),
  );
  const flags = called?.options.map((option) => option.flags) ?? [];
  const option = flags.find((one) => message.startsWith(`error: option '${one}' `));
  const near =
    code === 'commander.unknownCommand'
      ? nearestCommand(argv, commandWords(commands))
      : code === 'commander.unknownOption'
        ? nearestCommand(
            argv.filter((word) => word.startsWith('--')),
            flags.map((one) => one.split(' ')[0] ?? ''),
          )
        : null;
  const choices = called?.options.find((one) => one.flags === option)?.choices;
  const told = [
    `kantlijn: ${say(isKnownMistake(code) ? WRONG[code] : WRONG_USE, language)}`,
    ...(near === null ? [] : [`${say(DID_YOU_MEAN, language)} ${near}?`]),
    ...(option === undefined ? [] : [choices === undefined ? option : `${option}: ${choices.join(', ')}.`]),
  ];
  const help = ['kantlijn', ...(called === undefined ? [] : [called.name]), '--help'].join(' ');
  return terminalText(`${told.join(' ')}\n(${help} ${say(HOW, language)})\n`);
}

const NOT_REPEATED = sentence(
  'watch herhaalt alleen opdrachten die lezen:',
  'watch repeats only commands that read:',
);
const NOT_WITH = sentence(
  'watch herhaalt alleen opdrachten die lezen, dus niet met:',
  'watch repeats only commands that read, so not with:',
);

/** Why `watch` does not repeat a command: what can be repeated, or its options that write. */
export function notRepeated(
  commands: Commands,
  written: readonly CommandOption[],
  language: Language,
): TerminalText {
  const reading = everyCommand(commands).filter(({ documentsIn }) => documentsIn !== undefined);
  const [says, names] =
    written.length === 0
      ? [NOT_REPEATED, reading.map(({ name }) => name)]
      : [NOT_WITH, written.map(({ flags }) => flags.split(' ')[0])];
  return terminalText(`kantlijn: ${say(says, language)} ${names.join(', ')}.\n`);
}

function isKnownMistake(code: string): code is keyof typeof WRONG {
  return Object.hasOwn(WRONG, code);
}

function commandWords(commands: Commands): string[] {
  return commands.flatMap((one) => [
    one.name,
    ...('commands' in one ? one.commands.map(({ name }) => name.split(' ').at(-1) ?? '') : []),
  ]);
}

/** What there is that is most like one of the words that are not there. */
function nearestCommand(words: readonly string[], all: readonly string[]): string | null {
  for (const word of words) {
    const near = all.includes(word) ? null : nearest(word, all);
    if (near !== null) return near;
  }
  return null;
}
