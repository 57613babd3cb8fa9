import type { HelpConfiguration, OutputConfiguration } from 'commander';
import { visible } from '../../language/visible.ts';
import type { Language } from '../../model/project.ts';
import type { Said } from '../../sentences/said.ts';
import { say } from '../../sentences/say.ts';
import { type Sentence, sentence } from '../../sentences/sentence.ts';
import type { Terminal } from '../terminal.ts';
import { terminalText } from '../terminal-text.ts';

/** Prints help where it belongs: it is the program's own, of the registry, in commander's lay-out. */
export function helpOutput({ out, err, width }: Terminal): OutputConfiguration {
  const shown = (text: string) => terminalText(visible(text));
  return {
    writeOut: (text) => out(shown(text)),
    writeErr: (text) => err(shown(text)),
    // What is wrong with a line holds what somebody typed.
    outputError: () => {},
    getOutHelpWidth: () => width,
    getErrHelpWidth: () => width,
  };
}

const TITLES: ReadonlyMap<string, Sentence> = new Map<string, Sentence>([
  ['Usage:', sentence('Gebruik:', 'Usage:')],
  ['Arguments:', sentence('Woorden:', 'Arguments:')],
  ['Options:', sentence('Opties:', 'Options:')],
  ['Commands:', sentence('Opdrachten:', 'Commands:')],
]);
const OPTIONS = sentence('[opties]', '[options]');
const COMMAND = sentence('[opdracht]', '[command]');
const CHOICES = sentence('keuzes', 'choices');

/** Commander's own words in a language. */
export function helpWords(language: Language): HelpConfiguration {
  const translated = (text: string) =>
    text
      .replace('[options]', say(OPTIONS, language).toString())
      .replace('[command]', say(COMMAND, language).toString());
  return {
    styleTitle: (title) => TITLES.get(title)?.in(language) ?? title,
    styleUsage: translated,
    // Every command has options.
    styleSubcommandTerm: (text) => translated(text.replace('[options] ', '')),
    optionDescription: ({ description }) => description,
  };
}

/** What an option does, and the values that there are. */
export function describedOption(
  says: Said,
  values: readonly string[] | undefined,
  language: Language,
): string {
  return values === undefined ? says.toString() : `${says} (${say(CHOICES, language)}: ${values.join(', ')})`;
}
