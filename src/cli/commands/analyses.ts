import type { Analysis } from '../../analyses/analysis.ts';
import { ANALYSES } from '../../analyses/index.ts';
import { OPTIONS } from '../../analyses/options.ts';
import { sentence } from '../../sentences/sentence.ts';
import { type Command, DOCUMENTS, lazily } from '../command.ts';
import { COMMON, GIVEN, type Option } from '../options.ts';

const REFERENCE = sentence('<wat> [documenten...]', '<ref> [documents...]');

/** A command for every analysis. */
export const REPORTS: readonly Command[] = ANALYSES.map((analysis) => ({
  name: analysis.name,
  args: analysis.takesReference ? REFERENCE : DOCUMENTS,
  summary: analysis.summary,
  options: [...COMMON, ...optionsOf(analysis)],
  example: analysis.example,
  run: lazily(async () => (await import('./report.ts')).reportOf(analysis)),
}));

/** Every report takes codebooks for documents without a project; some can be asked for a project's codebooks too. */
function optionsOf({ options }: Analysis): Option[] {
  const own = options.map((name) => OPTIONS[name]);
  return options.includes('codebook') ? own : [GIVEN, ...own];
}
