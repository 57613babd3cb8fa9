import { REPORT_WORDS } from '../../../dist/data/help-words.js';
import { sentence } from '../../sentences/sentence.ts';
import { ALL_DOCUMENTS, type Command, DOCUMENTS } from '../command.ts';
import type { ReportWords } from '../help-words.ts';
import { lazilyAnswered } from '../lazily-answered.ts';
import { COMMON, type CommandOption, GIVEN } from '../options.ts';

const REFERENCE = sentence('<wat> [documenten...]', '<ref> [documents...]');

/** A command for every analysis. */
export const REPORTS: readonly Command[] = REPORT_WORDS.map(commandOf);

/** What an export can write, by name. */
export const EXPORTED: readonly string[] = REPORT_WORDS.filter(({ isExported }) => isExported).map(
  ({ name }) => name,
);

export function commandOf(words: ReportWords): Command {
  const { name, summary, takesReference, example } = words;
  const options = [...COMMON, ...optionsOf(words)];
  return {
    name,
    args: takesReference ? REFERENCE : DOCUMENTS,
    summary,
    options,
    example,
    documentsIn: takesReference ? ([, ...documents]) => documents : ALL_DOCUMENTS,
    run: lazilyAnswered({ name, options }, async () =>
      (await import('./report.ts')).reportNamed(name, takesReference),
    ),
  };
}

/** Every report takes codebooks for documents without a project; some can be asked for a project's codebooks too. */
function optionsOf({ options }: ReportWords): readonly CommandOption[] {
  return options.some(({ flags }) => flags.startsWith('--codebook')) ? options : [GIVEN, ...options];
}
