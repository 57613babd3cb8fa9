import type { Language } from '../../model/project.ts';
import { type Command, type CommandGroup, type Commands, everyCommand } from '../command.ts';
import type { CommandOption } from '../options.ts';

/** What can follow behind some words of commands: "", "tree", "anonymise scan". */
export interface CompletionPlace {
  readonly at: string;
  readonly words: readonly WordToComplete[];
  readonly options: readonly OptionToComplete[];
}

/** `says` is what it is for, in one line. */
interface WordToComplete {
  readonly name: string;
  readonly says: string;
}

interface OptionToComplete extends WordToComplete {
  /** What follows it: one of its values or several with commas between them, a file, or what only she knows. */
  readonly takes: 'nothing' | 'one' | 'several' | 'file' | 'anything';
  readonly values: readonly string[];
}

/** Commands behind which another one begins. */
export const BEGINNING_ANEW: readonly string[] = ['watch', 'help'];

/** All of it stands in the registry: no project is opened, so nothing of one is shown. */
export function completionTable(commands: Commands, language: Language): CompletionPlace[] {
  const told = (some: Commands) =>
    some.map(({ name, summary }) => ({ name: name.split(' ').at(-1) ?? '', says: summary.in(language) }));
  const reading = commands.filter((one) =>
    everyCommand([one]).some(({ documentsIn }) => documentsIn !== undefined),
  );
  const placeOf = (one: Command | CommandGroup): CompletionPlace[] => {
    if ('commands' in one)
      return [{ at: one.name, words: told(one.commands), options: [] }, ...one.commands.flatMap(placeOf)];
    const options = one.options.map((option) => optionToComplete(option, language));
    const words = one.isOfAnother === true ? told(reading) : (one.choices ?? []).map(unexplained);
    return [{ at: one.name, words, options }];
  };
  return [
    { at: '', words: [...told(commands), unexplained('help')], options: [] },
    { at: 'help', words: told(commands), options: [] },
    ...commands.flatMap(placeOf),
  ];
}

const unexplained = (name: string): WordToComplete => ({ name, says: '' });

function optionToComplete(
  { flags, says, choices, several }: CommandOption,
  language: Language,
): OptionToComplete {
  const [name = '', value = ''] = flags.split(' ');
  const given = { name, says: says.in(language), values: choices ?? several ?? [] };
  if (choices !== undefined) return { ...given, takes: 'one' };
  if (several !== undefined) return { ...given, takes: 'several' };
  if (/^<(?:file|dir|copy)/.test(value)) return { ...given, takes: 'file' };
  return { ...given, takes: value.startsWith('<') ? 'anything' : 'nothing' };
}
